import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { answerOf } from '../../src/reporters/answer.js';
import type { ReporterContext } from '../../src/reporters/reporter.js';
import { terminal } from '../../src/reporters/terminal.js';
import { widthOf } from '../../src/reporters/wrap.js';
import { CLEAN, contextIn, RICH, RULES } from './sample.js';

const print = (report: Report, context: ReporterContext): string => [...terminal(report, context)].join('');
const FILES = [
  { label: 'clean', name: 'contacts.clean.csv' },
  { label: 'journal', name: 'x.txt' },
];
const BLOCKED: Report = {
  ...CLEAN,
  notRun: [{ id: 'consent-undated', because: 'field-absent', fields: ['consentAt', 'consent'], accepted: false }],
};
const NOBODY = { ok: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 };

describe('the terminal report', () => {
  it.each(['en', 'fr'] as const)('says all of a rich report in %s, within 80 columns', async (lang) => {
    const text = print(RICH, contextIn(lang, { exit: 1, files: FILES }));
    await expect(text).toMatchFileSnapshot(`golden/rich.${lang}.txt`);
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it.each(['en', 'fr'] as const)('is short in %s when there is nothing to say, and one contact is singular', async (lang) => {
    await expect(print(CLEAN, contextIn(lang, { exit: 0 }))).toMatchFileSnapshot(`golden/clean.${lang}.txt`);
  });

  it('ends every line it begins, and yields whole lines', () => {
    for (const line of terminal(RICH, contextIn('fr'))) expect(line).toMatch(/^[^\n]*\n$/);
  });

  it('sorts errors before warnings before remarks, and the most rows first, whatever the order of the rules', () => {
    const [plugin, column, webmail] = RICH.rules;
    if (!plugin || !column || !webmail) throw new Error('the sample has three rules');
    const rules = [plugin, { ...webmail, id: 'b-less', rows: 3 }, column, webmail, { ...webmail, id: 'a-less', rows: 3 }];
    const text = print({ ...RICH, rules }, contextIn('en'));
    const ids = ['plugin-rule', 'a-less', 'b-less', 'sensitive-column', 'webmail-without-consent'];
    expect(ids.sort((a, b) => text.indexOf(`(${a})`) - text.indexOf(`(${b})`))).toEqual([
      'webmail-without-consent',
      'a-less',
      'b-less',
      'sensitive-column',
      'plugin-rule',
    ]);
    expect(text).toBe(print({ ...RICH, rules: [...rules].reverse() }, contextIn('en')));
  });

  it('reads in a terminal of 40 columns and in one of 200', () => {
    for (const line of print(RICH, contextIn('fr', { width: 40 })).split('\n')) {
      expect(widthOf(line) <= 40 || !line.trim().includes(' ')).toBe(true);
    }
    expect(print(RICH, contextIn('en', { width: 200 }))).toContain('(5 opposed, 2 kept too long, 10 need consent, 1 undetermined)\n');
  });

  it('speaks of what would be done when no cleaned file was written', () => {
    const { output: _none, ...report } = RICH;
    const text = print(report, contextIn('en'));
    expect(text).toContain('contacts.csv: no. It holds 18 errors: do not use it as it is.');
    expect(text).toContain('Cleaning would keep 62 (8 edited) and drop 18');
    expect(text).toContain('18 rows · 18 to drop');
    expect(text).toContain('Columns to drop');
    expect(text).not.toMatch(/18 dropped|Cleaned file/);
  });

  it('counts all and states how many examples it leaves out', () => {
    expect(print(RICH, contextIn('en'))).toContain('row 12 · Email · j•••@g•••.com\n      and 13 more\n');
  });

  it('handles huge numbers', () => {
    const huge = { ...RICH, rows: { ...RICH.rows, in: 1_234_567_890, kept: 1_234_567_872 } };
    expect(print(huge, contextIn('en'))).toContain('1,234,567,890 contacts judged');
    expect(print(huge, contextIn('fr'))).toContain('1\u202f234\u202f567\u202f872 contacts gardés');
  });

  it('says so when the file holds no contact', () => {
    const empty: Report = { ...CLEAN, rows: { ...CLEAN.rows, in: 0, kept: 0 }, verdicts: { email: NOBODY } };
    expect(print(empty, contextIn('en'))).toMatch(/^· contacts\.csv: the file holds no contact\.\n/);
    expect(print(empty, contextIn('fr'))).toMatch(/^· contacts\.csv\u00a0: le fichier ne contient aucun contact\.\n/);
    expect(print(empty, contextIn('en'))).not.toMatch(/may be|Cleaned file|NaN/);
  });

  it('gives the exact option that continues without a field', () => {
    const text = print(BLOCKED, contextIn('en'));
    expect(text).toContain('✗ consent-undated · the file has no column for consent date (consentAt) and');
    expect(text).toContain('--absent=consentAt,consent;');
    expect(print(BLOCKED, contextIn('fr'))).toContain('--absent=consentAt,consent\u202f;');
  });

  it('colours by the worst thing said, and only through the style it was given', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const style = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), green: tag('g'), cyan: tag('c') };
    expect(print(RICH, contextIn('en', { style }))).toMatch(/^<r><b>✗ contacts/);
    expect(print(CLEAN, contextIn('en', { style }))).toMatch(/^<g><b>✓ contacts/);
    const plain = print(RICH, contextIn('en', { style })).replace(/<\/?[bdrygc]>/g, '');
    expect(plain).toBe(print(RICH, contextIn('en')));
  });
});

describe('quiet', () => {
  it('says nothing when there is no error', () => {
    expect(print(CLEAN, contextIn('en', { quiet: true, exit: 0, files: FILES }))).toBe('');
    expect(print({ ...RICH, counts: { error: 0, warning: 9, info: 9 } }, contextIn('en', { quiet: true }))).toBe('');
  });

  it('says the errors and nothing else when there are some', () => {
    const text = print(RICH, contextIn('en', { quiet: true, files: FILES }));
    expect(text).toContain('Personal address without consent');
    expect(text).not.toMatch(/sensitive-column|plugin-rule|Lists|Notes|Files written|Columns/);
  });

  it('says what stops the run', () => {
    expect(print(BLOCKED, contextIn('en', { quiet: true }))).toContain('--absent=consentAt');
    expect(print(CLEAN, contextIn('en', { quiet: true, exit: 2 }))).toContain('The check could not be completed');
  });
});

describe('the answer', () => {
  const context = { rules: RULES };
  const stale: Report['lists'] = RICH.lists.filter((list) => !list.fresh);
  const { output: _none, ...checked } = RICH;
  it.each<[string, Report, string]>([
    ['no error, no warning, every contact certain: yes', CLEAN, 'yes'],
    ['a warning: with care', { ...CLEAN, counts: { error: 0, warning: 1, info: 0 } }, 'care'],
    ['a remark alone: yes', { ...CLEAN, counts: { error: 0, warning: 0, info: 5 } }, 'yes'],
    ['a contact not screened: with care', { ...CLEAN, verdicts: { email: { ...NOBODY, unscreened: 1 } } }, 'care'],
    ['a stale list: with care', { ...CLEAN, lists: stale }, 'care'],
    ['no contact: empty', { ...CLEAN, rows: { ...CLEAN.rows, in: 0, kept: 0 } }, 'empty'],
    ['errors, all cleaned: use the cleaned file', RICH, 'cleaned'],
    ['errors that stay: remaining', { ...RICH, remaining: 2 }, 'remaining'],
    ['errors, nothing left: none', { ...RICH, rows: { ...RICH.rows, kept: 0, dropped: 80 } }, 'none'],
    ['errors, no cleaned file: no', checked, 'no'],
    ['errors and a rule that could not run: no', { ...RICH, notRun: BLOCKED.notRun }, 'no'],
    ['a rule that could not run: incomplete, even of an empty file', { ...BLOCKED, rows: { ...CLEAN.rows, in: 0 } }, 'incomplete'],
    [
      'a rule not loaded that could not run: incomplete',
      { ...CLEAN, notRun: [{ id: 'plugin', because: 'field-absent', fields: [], accepted: false }] },
      'incomplete',
    ],
    [
      'a milder rule that could not run: yes',
      { ...CLEAN, notRun: [{ id: 'sensitive-column', because: 'field-absent', fields: ['nir'], accepted: false }] },
      'yes',
    ],
    ['a field absent on purpose: yes', { ...CLEAN, notRun: RICH.notRun }, 'yes'],
  ])('%s', (_name, report, expected) => {
    expect(answerOf(report, context)).toBe(expected);
  });

  it('is never yes when the run failed', () => {
    expect(answerOf(CLEAN, { ...context, exit: 2 })).toBe('incomplete');
  });
});
