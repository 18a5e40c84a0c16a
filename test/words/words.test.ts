import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, STATUSES } from '../../src/model/contact/channel.js';
import { FIELDS } from '../../src/model/contact/field.js';
import { LIST_DOUBTS } from '../../src/model/contact/suppression-list.js';
import { COMMON_FACTS } from '../../src/model/rule/fact.js';
import { type AnyRule, THEMES } from '../../src/model/rule/rule.js';
import { ACTIONS, SEVERITIES } from '../../src/model/rule/severity.js';
import { factTexts } from '../../src/reporters/text/phrases.js';
import { wordsFor } from '../../src/words/index.js';

const LANGS = ['en', 'fr'] as const;
const NOTES = [
  'more-pages',
  'hidden-rows',
  'hidden-columns',
  'merged-cells',
  'error-cells',
  'uncalculated-cells',
  'unread-notes',
  'mixed-line-ends',
  'encoding-guessed',
  'formula-cells',
  'formula-cells-safe',
  'stray-quotes',
  'sep-line',
  'preamble-skipped',
  'description-skipped',
  'totals-skipped',
  'header-repeated',
  'no-header',
  'duplicate-headers',
  'dates-unresolved',
  'dates-mixed',
  'dates-day-first-columns',
  'quoted-lines',
  'dates-month-first-columns',
  'dates-day-first-headers',
  'dates-month-first-clock',
  'dates-month-first-headers',
  'dates-day-first-delimiter',
  'dates-day-first-default',
  'marks-unread',
  'maybe-return',
  'mapping-unsure',
  'list-unread-lines',
  'list-too-broad',
  'company-unnamed',
  'country-where-blank',
  'phone-shared-sms',
];
const COUNTS = [0, 1, 2, 21, 1_000_000];
const sentence = (text: string): boolean => /^.{3,}[^ ]$/u.test(text) && !/undefined|NaN|\[object|#/.test(text);

/** Every string of the words, and what every function of counts says for a few counts. */
const everyText = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? everyText(value) : [];
  });

describe.each(LANGS)('the words in %s', (lang) => {
  const words = wordsFor(lang);

  it.each(NOTES)('put the note %s in a sentence, whatever its count', (code) => {
    for (const count of COUNTS) {
      expect(words.note(code, count)).toSatisfy(sentence);
      expect(words.note(code, count)).toMatch(/\.$/);
      expect(words.note(code, count)).not.toContain(code);
    }
    expect(words.note(code)).toBe(words.note(code, 1));
  });

  it('has a note for every code of the list and no other', () => {
    expect(Object.keys(words.notes).sort()).toEqual([...NOTES].sort());
  });

  it.each(['from-the-future', 'constructor', '__proto__', 'toString'])('still says an unknown code such as %s', (code) => {
    expect(words.note(code, 12_345)).toContain(code);
    expect(words.note(code, 12_345)).toContain(words.number(12_345));
  });

  it('names every status, channel, severity, action and theme, each differently', () => {
    const distinct = (names: readonly string[]): void => {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/\p{L}{2}/u);
    };
    distinct(STATUSES.map((status) => words.statuses[status]));
    distinct(CHANNELS.map((channel) => words.channels[channel]));
    distinct(SEVERITIES.map((severity) => words.severities[severity]));
    distinct(THEMES.map((theme) => words.themes[theme]));
    for (const part of ['name', 'did', 'would'] as const) distinct(ACTIONS.map((action) => words.actions[action][part]));
    for (const n of COUNTS) distinct(STATUSES.map((status) => words.statusCount[status](n, CHANNELS[0])));
  });

  it('says a fact as its rule declares it, in agreement with its number', () => {
    const rule = { facts: { days: COMMON_FACTS.daysPast, by: COMMON_FACTS.by, field: COMMON_FACTS.field } } as unknown as AnyRule;
    expect(factTexts(words, rule, { days: 1 })).toEqual([lang === 'fr' ? '1 jour au-delà du délai' : '1 day past the limit']);
    expect(factTexts(words, rule, { days: 644 })).toEqual([lang === 'fr' ? '644 jours au-delà du délai' : '644 days past the limit']);
    expect(factTexts(words, rule, { by: 'phone' })).toEqual([lang === 'fr' ? 'par le numéro' : 'by the number']);
    expect(factTexts(words, rule, { field: 'phone' })).toEqual([words.text(FIELDS.phone.label)]);
    for (const odd of ['__proto__', 'constructor', 'other']) expect(factTexts(words, rule, { by: odd })).toEqual([odd]);
    expect(factTexts(words, undefined, { days: 12 })).toEqual(['days 12']);
  });

  it('says how many contacts each channel may use, from none to all and for one alone', () => {
    for (const channel of CHANNELS) {
      const said = [
        [0, 80],
        [1, 80],
        [62, 80],
        [80, 80],
        [0, 1],
        [1, 1],
      ].map(([ok, of]) => words.mayUse(channel, ok ?? 0, of ?? 0));
      expect(new Set(said).size).toBe(said.length);
      for (const text of said) expect(text).toSatisfy(sentence);
    }
  });
});

describe('the two languages', () => {
  it('say nothing in the other one’s words, but for words that both share', () => {
    const english = everyText(wordsFor('en')).filter((text) => text.includes(' '));
    const french = new Set(everyText(wordsFor('fr')));
    expect(english.length).toBeGreaterThan(40);
    expect(english.filter((text) => french.has(text))).toEqual([]);
  });

  it('French spaces : ; ? ! % and guillemets without a break, and has no straight apostrophe', () => {
    const words = wordsFor('fr');
    const said = [
      ...everyText(words),
      ...NOTES.flatMap((code) => COUNTS.map((n) => words.note(code, n))),
      ...COUNTS.flatMap((n) => [
        words.answer.no(n),
        words.answer.nobody(n),
        words.answer.remaining(n),
        words.answer.incomplete(n),
        words.balance(true, n, n, n),
      ]),
      ...LIST_DOUBTS.flatMap((doubt) => [words.listDoubt(doubt, 30), words.listDoubt(doubt, undefined)]),
      words.absentHint('X'),
      words.bars(['email'], 'opposed'),
      words.labelled('a', 'b'),
      words.text({ en: 'x', fr: 'Quoi ? « Rien » : voilà ; 5 % !' }),
    ];
    for (const text of said) {
      expect(text).not.toMatch(/ [:;?!%»](?:\s|$)|« |'/);
      expect(text).not.toMatch(/\p{L}[:;?!»]/u);
    }
  });

  it('French leaves the spacing of names alone', () => {
    expect(wordsFor('fr').labelled('a ; b', 'x : y.csv')).toBe('a ; b\u00a0: x : y.csv');
  });
});

describe('forms', () => {
  it.each([
    ['en', 0, '0 rows'],
    ['en', 1, '1 row'],
    ['en', 2, '2 rows'],
    ['en', 1_234_567, '1,234,567 rows'],
    ['fr', 0, '0 ligne'],
    ['fr', 1, '1 ligne'],
    ['fr', 2, '2 lignes'],
    ['fr', 1_000_000, '1\u202f000\u202f000 lignes'],
  ] as const)('in %s, %d rows are “%s”', (lang, n, expected) => {
    expect(wordsFor(lang).rows(n)).toBe(expected);
  });

  it.each([
    ['en', '2026-01-01', '1 January 2026'],
    ['fr', '2026-01-01', '1er janvier 2026'],
    ['fr', '2026-01-11', '11 janvier 2026'],
    ['fr', '2026-12-31', '31 décembre 2026'],
    ['en', '2026-13-45', '2026-13-45'],
    ['fr', 'hier', 'hier'],
    ['en', '', ''],
  ] as const)('in %s, the day %j is “%s”', (lang, iso, expected) => {
    expect(wordsFor(lang).date(iso)).toBe(expected);
  });

  it.each([
    [0, '0%'],
    [0.0001, '1%'],
    [0.5, '50%'],
    [0.9999, '99%'],
    [1, '100%'],
  ])('a share of %d is %s: never all of less than all, never nothing of something', (share, expected) => {
    expect(wordsFor('en').percent(share)).toBe(expected);
    expect(wordsFor('fr').percent(share).replace(/\s/u, '')).toBe(expected);
  });

  it('lists are joined by “and” or “et”', () => {
    expect(wordsFor('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(wordsFor('fr').list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(wordsFor('fr').list([])).toBe('');
  });

  it('the progress line says what is known and leaves out what is not', () => {
    expect(wordsFor('en').progress({ rows: 12_345 })).toEqual(['12,345 rows read']);
    expect(wordsFor('en').progress({ share: 0.5, rows: 1, secondsLeft: 5 })).toEqual(['50%', 'about 5 s left', '1 row read']);
    expect(wordsFor('en').progress({ share: 0.5, files: { done: 1, all: 1 }, secondsLeft: 120 })).toEqual([
      '50%',
      'about 2 min left',
      '1 of 1 file',
    ]);
    expect(wordsFor('fr').progress({ rows: 2, secondsLeft: 60 })).toEqual(['encore 1 min environ', '2 lignes lues']);
  });

  it('no plural form keeps its slot, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...LANGS), (n, lang) => {
        const words = wordsFor(lang);
        const said = words.plural(n, { one: '# x', other: '# xs' });
        return said === `${words.number(n)} ${n === 1 || (lang === 'fr' && n === 0) ? 'x' : 'xs'}`;
      }),
    );
  });
});
