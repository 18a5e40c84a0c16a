import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { LAWS } from '../../../src/law/texts.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { SourceFigures } from '../../../src/model/report/figures.js';
import { PROVENANCES, type ProvenanceName } from '../../../src/model/report/figures.js';
import { SENDER_KEYS, type Sender } from '../../../src/model/report/notices.js';
import type { Report } from '../../../src/model/report/report.js';
import { rulesById } from '../../../src/model/rule/rule.js';
import { noticesMarkdown } from '../../../src/reporters/documents/notices-markdown.js';
import { privacyNotices, textWithSource } from '../../../src/reporters/documents/privacy-notices.js';
import { noticePageWords } from '../../../src/words/documents/notice-page.js';
import { noticeWords } from '../../../src/words/documents/notice-texts.js';
import { wordsFor } from '../../../src/words/index.js';
import { CLEAN, RICH } from '../sample.js';

const KNOWN = rulesById(rules);

const statuses = { ok: 0, unreachable: 0, 'needs-consent': 0, opposed: 0, expired: 0, unscreened: 0, unknown: 0 };
const source = (name: string | undefined, provenance: ProvenanceName, kept = 10): SourceFigures => ({
  ...(name !== undefined && { name }),
  provenance,
  contacts: kept + 5,
  kept,
  statuses,
});
const reportWith = (sources: readonly SourceFigures[], more: Partial<Report> = {}): Report => ({
  ...CLEAN,
  ...more,
  figures: {
    contacts: 1,
    sourced: 1,
    consents: 0,
    proven: 0,
    relying: 0,
    relyingProven: 0,
    anonymised: 0,
    ages: [],
    sources,
    delays: { applied: [], pending: [] },
  },
});
const SENDER: Sender = {
  name: 'Acme',
  contact: 'rgpd@acme.example',
  dpo: 'dpo@acme.example',
  unsubscribeUrl: '{{ unsubscribe }}',
  purpose: 'our quoting software',
  interest: 'making it known',
  recipients: 'our sales team',
  smsStop: '36111',
};
const notices = (lang: 'en' | 'fr', report: Report, sender: Sender = SENDER, country = 'FR') =>
  privacyNotices(report, { lang, sender, country, rules: KNOWN });
describe('consumers', () => {
  const of = (lang: 'en' | 'fr', audience: string) =>
    privacyNotices(reportWith([], { audience, channels: ['phone', 'post'] }), { lang, sender: SENDER, country: 'FR', rules: KNOWN })
      .channels;
  it.each(['en', 'fr'] as const)('are called and written to as such, in %s', (lang) => {
    for (const { text } of of(lang, 'consumer')) expect(text).not.toMatch(/profession/i);
    expect(of(lang, 'consumer')[0]?.text).toMatch(/to which you agreed|avec votre accord/);
    for (const { text } of of(lang, 'business')) expect(text).toMatch(/profession/i);
  });
});

it('advice is in the language of whoever prepares the campaign, and texts in that of whoever reads them', () => {
  const told = privacyNotices(reportWith([source('Acme', 'bought')]), {
    lang: 'en',
    adviceIn: 'fr',
    sender: SENDER,
    country: 'FR',
    rules: KNOWN,
  });
  expect(told.when).toEqual(noticeWords('fr').when);
  expect(told.sources[0]?.warning).toBe(noticeWords('fr').warnings.bought);
  expect(told.sources[0]?.sentence).toContain('supplied');
});

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the sentence of a source', () => {
  it.each<[string, ProvenanceName, string | undefined, 13 | 14, string, string]>([
    [
      'the register of companies',
      'other',
      'Fichier SIRENE 2026',
      14,
      'Your business details come from SIRENE, the public register of companies kept by Insee.',
      'Vos coordonnées professionnelles proviennent de SIRENE, le répertoire public des entreprises tenu par l’Insee.',
    ],
    [
      'a fair',
      'other',
      'Salon Batimat',
      14,
      'We have your details from: Salon Batimat.',
      'Nous tenons vos coordonnées de la source suivante : Salon Batimat.',
    ],
    [
      'a form',
      'given',
      'Formulaire site',
      13,
      'You left your details with us (Formulaire site).',
      'C’est vous qui nous avez communiqué vos coordonnées (Formulaire site).',
    ],
    [
      'a form that may not be named',
      'given',
      undefined,
      13,
      'You left your details with us ([your form, and when]).',
      'C’est vous qui nous avez communiqué vos coordonnées ([votre formulaire, et quand]).',
    ],
    [
      'a supplier',
      'bought',
      'Kompass',
      14,
      'Your details were supplied to us by Kompass.',
      'Vos coordonnées nous ont été fournies par : Kompass.',
    ],
    [
      'a network',
      'network',
      'LinkedIn',
      14,
      'We found your business details on LinkedIn.',
      'Nous avons relevé vos coordonnées professionnelles sur : LinkedIn.',
    ],
    ['a name with a full stop', 'other', ' Acme Inc. ', 14, 'details from: Acme Inc.', 'la source suivante : Acme Inc.'],
    [
      'sources that may not be named',
      'other',
      undefined,
      14,
      'details from: [source of this contact].',
      'la source suivante : [source de ce contact].',
    ],
    ['no source', 'none', undefined, 14, '[source of this contact].', '[source de ce contact].'],
  ])('of %s', (_, provenance, name, article, english, french) => {
    for (const [lang, words] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const [only] = notices(lang, reportWith([source(name, provenance)])).sources;
      expect(only).toMatchObject({ article, contacts: 10, provenance });
      expect(plain(only?.sentence ?? '')).toContain(words);
      expect(plain(only?.sentence ?? '').match(/\.\.$/)).toBeNull();
    }
  });

  it('warns where telling is not enough, in both languages', () => {
    for (const lang of ['en', 'fr'] as const) {
      const warned = PROVENANCES.filter((provenance) => notices(lang, reportWith([source('x', provenance)])).sources[0]?.warning);
      expect(warned).toEqual(['bought', 'scraped', 'network', 'elsewhere', 'none']);
    }
  });

  it('is told of those only of whom somebody remains', () => {
    const { sources } = notices('en', reportWith([source('Salon', 'other', 0), source('Form', 'given', 3)]));
    expect(sources.map(({ name, contacts }) => [name, contacts])).toEqual([['Form', 3]]);
  });
});

describe('the texts of a channel', () => {
  const all = reportWith([source('SIRENE', 'other'), source('Form', 'given')], { channels: CHANNELS });

  it.each([
    [
      'en',
      'email',
      [
        'Acme writes to you in your professional capacity about our quoting software.',
        'Unsubscribe in one click: {{ unsubscribe }}',
        'objection): rgpd@acme.example.',
      ],
    ],
    ['en', 'sms', ['Acme: our quoting software. STOP to 36111']],
    [
      'en',
      'phone',
      ['I am calling from Acme', 'strictly professional', 'If asked: “Your business details come from SIRENE', 'will not call you again'],
    ],
    ['en', 'post', ['write to rgpd@acme.example.']],
    [
      'fr',
      'email',
      [
        'Acme vous écrit à titre professionnel pour vous présenter our quoting software.',
        'Désinscrivez-vous en un clic : {{ unsubscribe }}',
        'opposition) : rgpd@acme.example.',
      ],
    ],
    ['fr', 'sms', ['Acme : our quoting software. STOP au 36111']],
    [
      'fr',
      'phone',
      [
        'de la société Acme',
        'strictement professionnel',
        'demande : « Vos coordonnées professionnelles proviennent',
        'nous ne vous rappellerons plus',
      ],
    ],
    ['fr', 'post', ['écrivez à : rgpd@acme.example.']],
  ] as const)('in %s, by %s', (lang, channel, words) => {
    const made = notices(lang, all);
    const one = made.channels.find((each) => each.channel === channel);
    const [sirene] = made.sources;
    if (!one || !sirene) throw new Error('no such text');
    for (const word of words) expect(plain(textWithSource(one, sirene))).toContain(word);
    expect(made.missing).toEqual([]);
  });

  it('say to consumers that they consented, and on which basis', () => {
    for (const [lang, words, basis] of [
      ['en', 'because you agreed to hear from Acme', 'rests on your consent'],
      ['fr', 'parce que vous y avez consenti', 'repose sur votre consentement'],
    ] as const) {
      const made = notices(lang, { ...all, audience: 'consumer' });
      expect(made.channels[0]?.text).toContain(words);
      expect(made.items.map(({ text }) => text).join()).toContain(basis);
      expect(made.items.map(({ text }) => text).join()).not.toContain('making it known');
    }
  });

  it('have a placeholder for whatever the sender does not say, and tell which', () => {
    for (const lang of ['en', 'fr'] as const) {
      const made = notices(lang, all, {});
      expect(made.missing).toEqual(SENDER_KEYS);
      for (const text of Object.values(noticeWords(lang).placeholders)) expect(text).toMatch(/^\[.+\]$/);
      const { name: _, ...nameless } = SENDER;
      expect(notices(lang, all, nameless).missing).toEqual(['name']);
      expect(notices(lang, all, { ...SENDER, name: '  ' }).missing).toEqual(['name']);
    }
  });
});

describe('what else people must be told', () => {
  it.each([
    [
      'en',
      [
        'Controller',
        'Contact and DPO',
        'Purpose',
        'Legal basis and interest',
        'Categories of data',
        'Recipients',
        'Retention',
        'Rights',
        'Objection',
        'Complaint',
        'Source',
        'Automated decisions',
      ],
    ],
    [
      'fr',
      [
        'Responsable',
        'Contact et DPO',
        'Finalité',
        'Base légale et intérêt',
        'Catégories de données',
        'Destinataires',
        'Conservation',
        'Droits',
        'Opposition',
        'Réclamation',
        'Source',
        'Décisions automatisées',
      ],
    ],
  ] as const)('is the list of article 14, in %s', (lang, items) => {
    expect(notices(lang, reportWith([source('SIRENE', 'other')])).items.map(({ item }) => item)).toEqual(items);
  });

  it('is that of article 13 where people gave their data', () => {
    const made = notices('fr', reportWith([source('Form', 'given')]));
    expect(made.items.map(({ item }) => item)).not.toContain('Source');
    expect(made.items.map(({ item }) => item)).toContain('Caractère facultatif');
    expect(made.law).toContain('gdpr-13');
    expect(made.law).not.toContain('gdpr-14');
  });

  it.each([
    ['FR', 'de la CNIL', 'the CNIL'],
    ['BE', 'de l’Autorité de protection des données (APD)', 'the Data Protection Authority (APD-GBA)'],
    ['JP', 'de l’autorité de protection des données de votre pays', 'the data protection authority of your country'],
  ])('names who hears complaints in %s', (country, french, english) => {
    const report = reportWith([source('SIRENE', 'other')]);
    expect(
      notices('fr', report, SENDER, country)
        .items.map(({ text }) => text)
        .join(),
    ).toContain(french);
    expect(
      notices('en', report, SENDER, country)
        .items.map(({ text }) => text)
        .join(),
    ).toContain(english);
  });

  it('tells the months that the rule on retention was run with, and the data that the file keeps', () => {
    const [rule] = RICH.rules;
    if (!rule) throw new Error('no rule');
    const kept = { column: 0, header: 'x', field: 'jobTitle', confidence: 1, by: 'header', kept: true } as const;
    const report = reportWith([source('SIRENE', 'other')], {
      rules: [{ ...rule, id: 'retention-prospect', options: { months: 24 } }],
      columns: [kept, { ...kept, column: 1, field: 'health', kept: false }, { ...kept, column: 2, field: 'other' }],
    });
    const said = notices('en', report)
      .items.map(({ text }) => text)
      .join(' ');
    expect(said).toContain('for 24 months after the last contact that came from you');
    expect(said).toContain('We process: job title.');
    expect(
      notices('en', { ...report, rules: [] })
        .items.map(({ text }) => text)
        .join(),
    ).toContain('[period]');
  });

  it('cites texts that we know', () => {
    for (const id of notices('en', reportWith([source('a', 'given'), source('b', 'other')], { channels: CHANNELS })).law)
      expect(Object.keys(LAWS)).toContain(id);
  });
});

describe('the page', () => {
  const page = (lang: 'en' | 'fr', report: Report, file = 'a.csv'): string =>
    noticesMarkdown(notices(lang, report), file, [LAWS['gdpr-14']], wordsFor(lang), noticePageWords(lang));

  it('puts the sentence in its place where there is one source only', () => {
    const text = page('en', reportWith([source('SIRENE', 'other')]));
    expect(text).not.toContain('{source}');
    expect(page('en', reportWith([source('SIRENE', 'other'), source('Form', 'given')]))).toContain('{source}');
  });

  it('keeps hostile names of sources and files dead', () => {
    const text = page('fr', reportWith([source('``` </details><script>x|\u001b[2J', 'other'), source('Form', 'given')]), '`a`<b>.csv');
    expect(text).not.toContain('\u001b');
    // Only our own lines open and close a block.
    expect(text.match(/^```.*$/gm)?.every((line) => line === '```' || line === '```text')).toBe(true);
    for (const line of text.split('```').filter((_, i) => i % 2 === 0)) expect(line).not.toMatch(/(?<!\\)<(?:script|b)/);
  });

  it('says that nobody is to be told where nobody remains', () => {
    expect(page('fr', reportWith([], { rows: { ...CLEAN.rows, kept: 0 } }))).toBe(
      'Il ne reste personne\u00a0: il n’y a personne à informer.\n',
    );
  });
});
