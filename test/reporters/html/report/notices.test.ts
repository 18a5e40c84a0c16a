import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvenanceName, SourceFigures } from '../../../../src/model/report/figures.js';
import type { Sender } from '../../../../src/model/report/notices.js';
import type { Report } from '../../../../src/model/report/report.js';
import { csvOf, runOn } from '../../../laws/support.js';
import { FIGURES, fixture, huge, partIn, render } from '../support.js';

const LANGS = ['en', 'fr'] as const;
const statuses = { ok: 0, unreachable: 0, 'needs-consent': 0, opposed: 0, expired: 0, unscreened: 0, unknown: 0 };
const source = (name: string | undefined, provenance: ProvenanceName, kept = 10): SourceFigures => ({
  ...(name !== undefined && { name }),
  provenance,
  contacts: kept + 5,
  kept,
  statuses,
});
const reportWith = (sources: readonly SourceFigures[], more: Partial<Report> = {}): Report => ({
  ...fixture('salon'),
  channels: ['email', 'phone', 'sms'],
  figures: { ...FIGURES, sources },
  ...more,
});
const SENDER: Sender = { name: 'Acme', contact: 'rgpd@acme.example', purpose: 'nos outils' };
const partOf = (report: Report, lang: 'en' | 'fr', more: Parameters<typeof render>[2] = {}): string =>
  new RegExp(`<section id="${lang}-notices"[\\s\\S]*?</section>`).exec(partIn(render(report, 'fr', more), lang))?.[0] ?? '';
const textOf = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
/** The texts to paste under each heading that opens. */
const pastesOf = (html: string): [title: string, texts: string[]][] =>
  [...html.matchAll(/<details[\s\S]*?<\/details>/g)].map(([details]) => [
    textOf(/<h3>([\s\S]*?)<\/h3>/.exec(details)?.[1] ?? ''),
    [...details.matchAll(/<p class="paste">([\s\S]*?)<\/p>/g)].map(([, text]) => textOf(text ?? '')),
  ]);

describe('the texts to paste', () => {
  const sources = [source('Salon Batimat', 'other', 3), source('Kompass', 'bought', 20), source('Gone', 'bought', 0)];

  it.each([
    [
      'fr',
      ['Kompass 20 contacts, article 14', 'Salon Batimat 3 contacts, article 14', 'SMS le même quelle que soit la source'],
      'Acme vous écrit à titre professionnel pour vous présenter nos outils.\nVos coordonnées nous ont été fournies par : Kompass.\nVous ne souhaitez plus recevoir nos messages ? Désinscrivez-vous en un clic : [lien de désinscription]\nVos droits (accès, rectification, effacement, opposition) : rgpd@acme.example.',
    ],
    [
      'en',
      ['Kompass 20 contacts, article 14', 'Salon Batimat 3 contacts, article 14', 'SMS the same whatever the source'],
      'Acme writes to you in your professional capacity about nos outils.\nYour details were supplied to us by Kompass.\nWould you rather not hear from us? Unsubscribe in one click: [unsubscribe link]\nYour rights (access, rectification, erasure, objection): rgpd@acme.example.',
    ],
  ] as const)('stand whole in %s under each source of whom somebody remains, most contacts first', (lang, titles, email) => {
    const pastes = pastesOf(partOf(reportWith(sources), lang, { notices: { sender: SENDER, country: 'FR' } }));
    expect(pastes.slice(0, 3).map(([title]) => title)).toEqual(titles);
    expect(pastes[0]?.[1][0]).toBe(email);
    expect(pastes[0]?.[1]).toHaveLength(2);
    expect(pastes[1]?.[1].join()).toContain('Salon Batimat');
    expect(pastes[2]?.[1]).toHaveLength(1);
    for (const [, texts] of pastes) expect(texts.join()).not.toContain('{source}');
  });

  it.each([
    ['fr', 'introduire une réclamation auprès de la CNIL.', 'Il en manque 5 : dpo, unsubscribeUrl, interest, recipients et smsStop.'],
    ['en', 'You may complain to the CNIL.', '5 are missing: dpo, unsubscribeUrl, interest, recipients and smsStop.'],
  ] as const)('say in %s what else people must be told, and what the configuration does not say', (lang, items, missing) => {
    const part = partOf(reportWith(sources), lang, { notices: { sender: SENDER, country: 'FR' } });
    const [, texts] = pastesOf(part).at(-1) ?? ['', []];
    expect(texts.join()).toContain(items);
    expect(textOf(part)).toContain(missing);
    expect(part).toContain(lang === 'fr' ? '<mark>[votre DPO]</mark>' : '<mark>[your DPO]</mark>');
    expect(part).not.toContain('<mark>[votre société]</mark>');
  });

  it.each(LANGS)('warn in %s where telling is not enough, and name no source that the report does not', (lang) => {
    const part = partOf(reportWith([source(undefined, 'bought'), source(undefined, 'none', 4), source('a [b] c', 'other', 2)]), lang);
    expect(part.match(/<p class="care">/g)).toHaveLength(2);
    expect(part).toContain(lang === 'fr' ? '<mark>[source de ce contact]</mark>' : '<mark>[source of this contact]</mark>');
    expect(pastesOf(part).map(([title]) => title)[0]).toMatch(/^(?:Autres sources|Other sources) 10 contacts, article 14 · Provenance/);
    // Brackets of a name are no place to fill in.
    expect(part).toContain('a [b] c');
    expect(part).not.toContain('<mark>[b]</mark>');
  });

  it.each<[string, Report]>([
    ['the report tells no source', reportWith([])],
    ['nobody of a source remains', reportWith([source('Kompass', 'bought', 0)])],
    ['nothing was counted', (({ figures: _, ...report }) => report)(reportWith([]))],
  ])('are left out where %s', (_, report) => {
    for (const lang of LANGS) expect(partOf(report, lang)).toBe('');
  });

  it('are fewer where nearly every rule has something to say, and the page says where the others are', () => {
    const part = partOf(huge(), 'en');
    const shown = pastesOf(part).length - 2;
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(part).toContain(`The texts of ${60 - shown} other sources: lumo-check notices FILE.`);
  });
});

describe('no personal value gets into them', () => {
  const name = fc.constantFrom('Martin', 'Lefèvre', 'Da Silva', 'Kowalczyk');
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]{${length}}$`));
  /** What people write about people where a source is asked for. */
  const personal = fc.oneof(
    fc.tuple(fc.constantFrom('M.', 'Mme', 'Dr', 'Monsieur', 'Mrs'), name).map(([title, one]) => `recommandé par ${title} ${one}`),
    fc.tuple(name, digits(4)).map(([one, n]) => `${one.replace(' ', '')}${n}@boite.example`),
    digits(8).map((n) => `appel du 06${n}`),
    digits(8).map((n) => `vu avec 06 ${n.match(/../g)?.join(' ')}`),
  );
  const rare = fc.tuple(fc.constantFrom('cousin de', 'beau-frère', 'voisin de'), name).map(([who, one]) => `${who} ${one}`);
  const rows = fc.tuple(
    fc.array(fc.tuple(personal, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(rare, { maxLength: 4 }).map((all) => all.map((one): [string, number] => [one, 4])),
  );

  it('whatever stands in the column of sources, however often', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async ([often, seldom]) => {
        const sourced: [string, number][] = [...often, ...seldom, ['Salon Batimat', 6]];
        const lines = sourced.flatMap(([text, times]) => Array.from({ length: times }, () => text));
        const file = csvOf('email;source;dernier_contact', ...lines.map((text, i) => `contact${i}@acme${i}.example;${text};01/10/2026`));
        const { report } = await runOn(file, { config: { channels: ['email'] } });
        const page = render(report, 'fr');
        expect(page).toContain('Salon Batimat');
        const planted = sourced.filter(([text]) => text !== 'Salon Batimat').map(([text]) => text);
        expect(planted.filter((text) => page.includes(text) || page.includes(text.replace(/^.*(?:par|avec|du|de) /, '')))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
