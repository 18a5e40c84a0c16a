import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as index } from '../../rules/index.js';
import { formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { EMAIL_REGIMES } from '../../src/law/email-regimes.js';
import { EMAIL_TEXTS, REGISTER_TEXTS } from '../../src/law/national-texts.js';
import { LAWS } from '../../src/law/texts.js';
import { ADAPTERS } from '../../src/lists/adapters/all-adapters.js';
import { type Law, wasReadAtSource } from '../../src/model/rule/law.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { wordsFor } from '../../src/words/index.js';

const rules: readonly AnyRule[] = index;

it('each text is written once: of two under one id the later would pass for both', () => {
  const files = ['texts', 'log-texts', 'campaign-texts', 'message-texts', 'national-texts'];
  const ids = files.flatMap((file) =>
    [...readFileSync(new URL(`../../src/law/${file}.ts`, import.meta.url), 'utf8').matchAll(/^ {2}'?([a-z\d-]+)'?: \{$/gm)].map(
      ([, id]) => id,
    ),
  );
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

/** Who publishes laws, decisions and requirements of their own. A link to anybody else is no link to the text. */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'www.legifrance.gouv.fr',
  'www.cnil.fr',
  'cnil.fr',
  'eur-lex.europa.eu',
  'www.edpb.europa.eu',
  'pro.bloctel.gouv.fr',
  'www.sirene.fr',
  'arcep.fr',
  'support.google.com',
  'www.ris.bka.gv.at',
  'www.ejustice.just.fgov.be',
  'crtc.gc.ca',
  'www.fedlex.admin.ch',
  'www.gesetze-im-internet.de',
  'www.retsinformation.dk',
  'www.boe.es',
  'www.irishstatutebook.ie',
  'www.normattiva.it',
  'wetten.overheid.nl',
  'lovdata.no',
  'isap.sejm.gov.pl',
  'www.riksdagen.se',
  'www.legislation.gov.uk',
  'www.ecfr.gov',
  'www.3gpp.org',
  'www.rfc-editor.org',
]);

describe('the texts of law', () => {
  it.each(Object.entries(LAWS))('%s has its id, both titles, and dates in order', (id, law) => {
    expect(law.id).toBe(id);
    expect(law.title.en).not.toBe(law.title.fr);
    for (const date of [law.from, law.to]) if (date) expect(formatIsoDay(parseIsoDay(date))).toBe(date);
    expect((law.from ?? '0000') < (law.to ?? '9999')).toBe(true);
    expect(law.url === '' || AUTHORITIES.has(new URL(law.url).host), `${law.url} is no address of an authority`).toBe(true);
    expect(law.url).toMatch(/^(https:\/\/\S+)?$/);
  });

  it.each(Object.entries(LAWS))('%s says where it was read: at its authority, or that it was not', (_id, law: Law) => {
    // What is not known by its address was not read there, and a place of reading is the name of a site, never a link.
    if (law.url === '') expect(law.sure).not.toBe('text');
    if (law.sure === 'practice') expect([law.url, law.readAt]).toEqual(['', undefined]);
    for (const site of law.readAt?.split(', ') ?? []) {
      expect(site).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      if (law.url !== '') expect(new URL(law.url).host, 'where the link leads is where it was read').not.toBe(site);
    }
    expect(wasReadAtSource(law)).toBe(law.sure === 'text' && law.readAt === undefined);
    for (const lang of ['en', 'fr'] as const) {
      const { sure, lawReading } = wordsFor(lang);
      if (law.sure !== 'practice') expect(lawReading(law).includes(lang === 'en' ? 'not' : 'pas')).toBe(!wasReadAtSource(law));
      else expect(lawReading(law)).toBe(sure.practice);
    }
  });

  it('cites the formal notice about a suppression list where suppression lists are judged, and nowhere else', () => {
    expect(rules.filter(({ law }) => law.some(({ id }) => id === 'cnil-med-2023-040')).map(({ id }) => id)).toEqual([
      'list-beyond-purpose',
    ]);
    for (const { id } of rules) {
      if (id !== 'list-beyond-purpose')
        expect(readFileSync(new URL(`../../rules/${id}.ts`, import.meta.url), 'utf8')).not.toContain('MED-2023');
    }
  });

  it('has a text of each country where an address takes a consent, and the rules of countries cite them', () => {
    const { optIn, named, soleTraders } = EMAIL_REGIMES;
    expect(Object.keys(EMAIL_TEXTS).sort()).toEqual([...new Set([...optIn, ...named, ...soleTraders])].sort());
    for (const name of ['country-regime-email', 'country-regime-phone']) {
      const cited = rules.find(({ id }) => id === name)?.law.map(({ id }) => id);
      expect(cited, name).toEqual(expect.arrayContaining(Object.values(EMAIL_TEXTS)));
    }
  });

  it('has a text of each country whose register is read, and robinson-list cites them', () => {
    // France has texts of its own; the lists of Germany are a courtesy; that of the Netherlands is no more.
    const without = ['DE', 'FR', 'NL'];
    const countries = [...new Set(ADAPTERS.map(({ country }) => country))].filter((country) => !without.includes(country));
    expect(Object.keys(REGISTER_TEXTS).sort()).toEqual(countries.sort());
    for (const name of ['robinson-list', 'robinson-list-missing']) {
      const cited = rules.find(({ id }) => id === name)?.law.map(({ id }) => id);
      expect(cited, name).toEqual(expect.arrayContaining(Object.values(REGISTER_TEXTS)));
    }
  });

  it('the new wording of L223-1 begins the day after the old one ends', () => {
    expect(parseIsoDay(LAWS['cconso-l223-1'].from ?? '')).toBe(parseIsoDay(LAWS['cconso-l223-1-bloctel'].to ?? '') + 1);
  });

  it('marks the chapters of a guide as practice, never as law', () => {
    for (const law of Object.values(LAWS)) expect(law.sure === 'practice').toBe(law.id.startsWith('lumo-guide-'));
  });
});

it('no text has two entries, of which the last would take the place of the first', () => {
  const folder = resolve(import.meta.dirname, '../../src/law');
  const ids = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(?:'([a-z0-9-]+)'|([a-z0-9]+)): \{$/gm)].map(
      ([, quoted, bare]) => quoted ?? bare,
    ),
  );
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
