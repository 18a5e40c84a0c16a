import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.js';
import { jsonReport } from '../../src/reporters/machine/json.js';
import { explainRow } from '../../src/reporters/questions/row-explanation.js';
import { fullReport } from '../../src/reporters/terminal/full-report.js';
import { shortReport } from '../../src/reporters/terminal/short-report.js';
import { LIVE } from './live.js';
import { contextIn, RICH } from './sample.js';

/** A report in which all that comes from data says `text`. */
const hostile = (text: string): Report => ({
  ...RICH,
  asOf: text,
  preset: text,
  input: { ...RICH.input, name: text, encoding: text, delimiter: text },
  columns: RICH.columns.map((column) => ({ ...column, header: text, droppedBy: text })),
  rules: RICH.rules.map((rule) => ({
    ...rule,
    id: rule.id === 'plugin-rule' ? text : rule.id,
    law: [text],
    options: { ...rule.options, months: text },
    findings: rule.findings.map((finding) => ({
      ...finding,
      message: finding.message === 'oddity' ? text : finding.message,
      header: text,
      examples: [{ row: 1, column: 0, masked: text, facts: { [text]: text } }],
    })),
  })),
  notRun: [{ id: text, because: 'field-absent', fields: [text as 'email'], accepted: false }],
  lists: RICH.lists.map((list) => ({ ...list, name: text, date: text })),
  notes: [{ code: text, column: 0 }],
});

const print = (text: string, lang: 'en' | 'fr'): string[] => [
  ...shortReport(hostile(text), contextIn(lang, { files: [{ label: text, name: text }] })),
];

const harmless = (line: string): boolean =>
  !LIVE.test(line) && line.indexOf('\n') === line.length - 1 && !/^\s*::/.test(line) && !/##(\[|vso\[)/i.test(line);

const NASTY = [
  'a\nb',
  '\n::error::x',
  '::error::x',
  'x ::stop-commands::t',
  ':',
  '\u001b[2J',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b31m',
  '\u202Egpj',
  '##[error]x',
  '##vso[task.setvariable]x',
  '__proto__',
  'a\r',
  '\u0000',
  '\u2028::error::',
  '',
];

describe('what comes with the data', () => {
  it.each(NASTY)('%j reaches no terminal alive', (text) => {
    for (const lang of ['en', 'fr'] as const) for (const line of print(text, lang)) expect(line).toSatisfy(harmless);
  });

  it('is harmless whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => print(text, 'fr').every(harmless)),
      { numRuns: 200 },
    );
  });

  it.each(NASTY)('%j reaches no terminal alive through JSON, and comes out of it unchanged', (text) => {
    const [printed = ''] = jsonReport(hostile(text), contextIn('en'));
    expect(JSON.parse(printed).input.name).toBe(text);
    for (const line of printed.split('\n')) expect(`${line}\n`).toSatisfy(harmless);
  });

  it.each(NASTY)('%j is harmless in the trace of a row', (text) => {
    const trace = {
      file: text,
      asOf: '2026-11-24',
      stated: { source: text },
      droppedBy: text,
      row: 2,
      columns: [{ header: text, masked: text }],
      notRun: [text],
      verdicts: { email: { status: 'opposed', rule: text } },
      outcome: 'dropped',
      findings: [
        {
          rule: text,
          message: text,
          severity: 'error',
          action: 'bar',
          column: 0,
          facts: { [text]: text },
          decidedBy: [{ column: 0 }, { stated: 'source' }],
        },
      ],
      lists: [{ name: text, matched: true, fresh: true }],
    } as const;
    for (const line of explainRow(trace, contextIn('fr'))) expect(line).toSatisfy(harmless);
  });

  it('a header of 100,000 characters takes no more than its share', () => {
    const columns = RICH.columns.map((column) => ({ ...column, header: 'x'.repeat(100_000), confidence: 0.4 }));
    const lines = [...fullReport({ ...RICH, columns }, contextIn('en'))];
    expect(lines.join('')).toContain(`${'x'.repeat(39)}… → email`);
    const short = [...shortReport({ ...RICH, columns: columns.map((one) => ({ ...one, kept: false })) }, contextIn('en'))];
    expect(short.join('')).toContain(`${'x'.repeat(39)}…`);
    for (const line of short) expect(line.length).toBeLessThanOrEqual(81);
  });
});

describe('no leak', () => {
  it('options that no sentence names are not printed: they may hold what somebody configured', () => {
    const planted = 'jeanne.planted@acme.example';
    const rules = RICH.rules.map((rule) => ({ ...rule, options: { ...rule.options, allow: [planted] } }));
    const text = [...fullReport({ ...RICH, rules }, contextIn('en')), ...shortReport({ ...RICH, rules }, contextIn('en'))].join('');
    expect(text).toContain('j•••@g•••.com');
    expect(text).not.toContain(planted);
    expect(text).not.toContain('planted');
  });

  it('the examples of a rule’s own documentation are not printed with findings', () => {
    expect([...fullReport(RICH, contextIn('fr')), ...shortReport(RICH, contextIn('fr'))].join('')).not.toContain('j.durand');
  });
});
