/**
 * Every sentence that any part of the words can make, with none, one and two of whatever it counts, in both languages: nouns agree,
 * "de" is elided, nothing is left unfilled.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suppressionListText } from '../../src/cli/register/export/suppression-list-words.js';
import { registerWords } from '../../src/cli/register/session/register-words.js';
import { counted } from '../../src/model/base/counted-noun.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import type { Lang } from '../../src/model/base/text.js';
import { annexWords } from '../../src/words/documents/evidence-annex.js';
import { evidenceWords } from '../../src/words/documents/evidence-chain.js';
import { noticePageWords } from '../../src/words/documents/notice-page.js';
import { noticeWords } from '../../src/words/documents/notice-texts.js';
import { policyWords } from '../../src/words/documents/retention-policy.js';
import { retentionWords } from '../../src/words/documents/retention-result.js';
import { wordsFor } from '../../src/words/index.js';
import { campaignFigureWords } from '../../src/words/logs/campaign-figures.js';
import { logFigureWords } from '../../src/words/logs/log-figures.js';
import { auditWords } from '../../src/words/reports/audit.js';
import { htmlWords } from '../../src/words/reports/html-report.js';
import { kpiWords } from '../../src/words/reports/kpi.js';
import { formatWords } from '../../src/words/reports/report-formats.js';
import { simulationWords } from '../../src/words/reports/simulation.js';
import { segmentPageWords } from '../../src/words/segments/segments-page.js';
import { faultsOf } from './agreement.js';

type Say = (...args: unknown[]) => unknown;

const ROOMS: Readonly<Record<string, (lang: Lang) => object>> = {
  annex: annexWords,
  audit: auditWords,
  evidence: evidenceWords,
  campaignFigures: campaignFigureWords,
  formats: formatWords,
  html: htmlWords,
  kpi: kpiWords,
  logFigures: logFigureWords,
  noticePage: noticePageWords,
  notices: noticeWords,
  policy: policyWords,
  register: registerWords,
  report: wordsFor,
  retain: retentionWords,
  segments: segmentPageWords,
  simulation: simulationWords,
};

/** What numbers and texts are made with, and what the others are tried with instead. */
const FORMS = /^report\.(?:number|percent|date|plural|list|text)$|^policy\.(?:text|day)$|^logFigures\.(?:day|month|level)$/;
/** Sentences that are never asked for none: an empty file is refused, a list of rows has one. */
const NEVER_NONE = new Set([
  'report.mayUse',
  'report.rowList',
  'audit.rows',
  'kpi.trend',
  'retain.anonymity',
  'html.years',
  'html.yearsOrMore',
]);

const sender = new Proxy({}, { get: () => 'acme' });
/** What is made of numbers and words of the trade at once. */
const SAMPLES: Readonly<Record<string, (n: number) => readonly unknown[]>> = {
  'report.progress': (n) => [{ share: n / 2, rows: n, files: { done: n, all: n }, secondsLeft: n }],
  'audit.exempted': (n) => ['export-open', 'exports', n, 'DPO', '2026-12-31'],
  'audit.noCache': () => ['inside'],
  'audit.rows': (n) => [Array.from({ length: n }, () => 7), n],
  'audit.unreadKind': (n) => ['LUMO_INPUT_SPREADSHEET', n],
  'evidence.fault': () => ['missing', '000001.json', '000002.json'],
  'evidence.isRejects': () => ['a.csv', '000001.json'],
  'html.years': (n) => [n === 1 ? '½' : '1½', String(n), n],
  'html.yearsOrMore': (n) => [String(n), n],
  'kpi.definition': () => ['within-retention'],
  'kpi.name': () => ['within-retention'],
  'kpi.trend': (n) => [{ scope: 'acme', labelled: true, days: Array.from({ length: n }, () => '2026-11-24') }],
  'kpi.worseLine': (n) => [{ id: 'within-retention', unit: 'days', before: n, now: n }],
  'notices.channel': () => ['email', { sender, consent: false }],
  'notices.items': (n) => [{ sender, months: n, categories: 'names', country: 'FR', consent: false }],
  'report.bars': () => [['email'], 'opposed'],
  'report.exempted': (n) => ['retention-prospect', n, 'acme', '2026-11-24', 'proof'],
  'report.listDoubt': (n) => ['stale', n],
  'report.listLine': (n) => ['a.txt', 'opposition', n, ['email']],
  'retain.nothing': () => ['dated'],
  'report.rowList': (n) => [Array.from({ length: n }, () => 7)],
};

const everySay = (value: unknown, path: string): readonly (readonly [path: string, say: Say])[] => {
  if (typeof value === 'function') return FORMS.test(path) ? [] : [[path, value as Say]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) => everySay(inside, `${path}.${key}`));
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

/** An object of which every key is the number. */
const allOf = (n: number): unknown => new Proxy({}, { get: (_, key) => (typeof key === 'string' ? n : undefined) });
/** What a parameter may be: a number where that will do, else a word of the trade, else several, else whatever has keys. */
const valuesFor = (n: number): readonly unknown[] => [
  n,
  'email',
  'months',
  'drop',
  ['email'],
  Array.from({ length: n }, () => ({ channel: 'email', since: '2026-11-24', name: 'a' })),
  allOf(n),
];
const argumentsFor = (n: number, most: number): unknown[][] =>
  most === 0 ? [[]] : argumentsFor(n, most - 1).flatMap((head) => valuesFor(n).map((value) => [...head, value]));

const isSaid = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => !/undefined|NaN|\[object|Invalid/.test(text));

/** What it says of so many; undefined when no arguments of ours make it speak. */
const heard = (path: string, say: Say, n: number): readonly string[] | undefined => {
  const sample = SAMPLES[path];
  if (sample) return textsIn(say(...sample(n)));
  for (const args of argumentsFor(n, say.length > 0 ? Math.min(4, say.length) : 3)) {
    try {
      const texts = textsIn(say(...args));
      if (isSaid(texts)) return texts;
    } catch {
      // Not what it takes.
    }
  }
  return undefined;
};

const LANGS = ['en', 'fr'] as const;
const all = LANGS.flatMap((lang) =>
  Object.entries(ROOMS).flatMap(([name, words]) => everySay(words(lang), name).map(([path, say]) => [lang, path, say] as const)),
);

describe('sentences with a number', () => {
  it.each(all)('in %s, %s', (lang, path, say) => {
    for (const n of NEVER_NONE.has(path) ? [1, 2] : [0, 1, 2]) {
      for (const text of heard(path, say, n) ?? []) expect(faultsOf(text, lang), text).toEqual([]);
    }
  });

  it('are nearly all heard', () => {
    const silent = all.filter(([, path, say]) => heard(path, say, 2) === undefined).map(([lang, path]) => `${lang} ${path}`);
    expect(silent).toEqual([]);
  });

  it('break no line before a sign of French', () => {
    const texts = [
      ...Object.values(ROOMS).flatMap((words) => textsIn(words('fr'))),
      ...all.flatMap(([lang, path, say]) => (lang === 'fr' ? (heard(path, say, 2) ?? []) : [])),
    ];
    expect(texts.filter((text) => / [;:!?»](?:[\s,.)]|$)|« /.test(text))).toEqual([]);
  });

  it.each(LANGS)('of whoever hands a list over, in %s', (lang) => {
    for (const n of [0, 1, 2]) {
      for (const of of ['email', 'phone'] as const) {
        const said = suppressionListText(lang, {
          name: 'a.csv',
          of,
          channels: ['email'],
          clear: true,
          contacts: n,
          opposed: n,
          byRow: n,
          entries: n,
        } as never);
        for (const text of said) expect(faultsOf(text, lang), text).toEqual([]);
      }
    }
  });
});

const SRC = join(import.meta.dirname, '../../src');
/** The modules that make errors and do little else; errors that cross threads are made elsewhere. */
const ERRORS = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /error[^/]*\.ts$|damage\.ts$|refuse\.ts$/.test(path) && !path.endsWith('thread-errors.ts'),
);
/** Told the width of a digest, which is 16 bytes at least. */
const OF_WIDTHS = new Set(['notRawDigests', 'wrongDigests']);
/** The errors that a function of theirs makes of so many, or throws. */
const failing = (make: Say, n: number): LumoError | undefined => {
  for (const args of argumentsFor(n, Math.min(4, make.length))) {
    try {
      const made = make(...args);
      if (made instanceof LumoError) return made;
    } catch (cause) {
      if (cause instanceof LumoError) return cause;
    }
  }
  return undefined;
};

describe('errors with a number', () => {
  it.each(ERRORS)('of %s', async (path) => {
    const made = Object.entries((await import(join(SRC, path))) as Readonly<Record<string, unknown>>);
    for (const [name, make] of made) {
      if (typeof make !== 'function' || /^class /.test(String(make)) || OF_WIDTHS.has(name)) continue;
      for (const n of [0, 1, 2]) {
        const error = failing(make as Say, n);
        for (const text of error ? [error.what, error.hint] : [])
          for (const lang of LANGS) expect(faultsOf(text[lang], lang), text[lang]).toEqual([]);
      }
    }
  });
});

it('errors count in both languages', () => {
  const told = [0, 1, 2].map((n) => counted(n, ['entry', 'entries'], ['entrée', 'entrées']));
  expect(told.map(({ en }) => en)).toEqual(['0 entries', '1 entry', '2 entries']);
  expect(told.map(({ fr }) => fr)).toEqual(['0 entrée', '1 entrée', '2 entrées']);
});
