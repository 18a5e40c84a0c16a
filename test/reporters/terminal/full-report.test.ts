import { describe, expect, it } from 'vitest';
import type { Report, ReportFinding, ReportRule } from '../../../src/model/report/report.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import type { ReporterContext } from '../../../src/reporters/contract/reporter.js';
import { fullReport } from '../../../src/reporters/terminal/full-report.js';
import { CLEAN, CONSENT, contextIn, RICH } from '../sample.js';

const print = (report: Report, context: ReporterContext): string => [...fullReport(report, context)].join('');
const [PLUGIN, COLUMN, WEBMAIL] = RICH.rules as [ReportRule, ReportRule, ReportRule];
const [NONE] = WEBMAIL.findings as [ReportFinding];
/** The lines of the table of what was found. */
const overview = (text: string): string[] => (text.split('\n\n')[1] ?? '').split('\n');
const only = (rule: ReportRule): Report => ({ ...RICH, rules: [rule] });

describe('the report in full', () => {
  it('has a line for each rule: errors, warnings, remarks, of each the most rows first, whatever the order of the rules', () => {
    const rules = [PLUGIN, { ...WEBMAIL, id: 'b-less', rows: 3 }, COLUMN, WEBMAIL, { ...WEBMAIL, id: 'a-less', rows: 3 }];
    const text = print({ ...RICH, rules }, contextIn('en'));
    expect(overview(text).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      '✗ Personal address without consent',
      '✗ a-less',
      '✗ b-less',
      '! Column that prospecting does not need',
      'i plugin-rule',
    ]);
    expect(text).toBe(print({ ...RICH, rules: [...rules].reverse() }, contextIn('en')));
  });

  it('tells what, where and what was done about it', () =>
    expect(overview(print(RICH, contextIn('en')))).toEqual([
      '  ✗ Personal address without consent       18 rows   18 dropped',
      '  ! Column that prospecting does not need  1 column  1 column dropped',
      '  i plugin-rule                            2 rows    reported only',
    ]));

  it('speaks of what would be done when no cleaned file was written', () => {
    const { output: _none, ...report } = RICH;
    const text = print(report, contextIn('en'));
    expect(text).toMatch(/Personal address without consent +18 rows +18 to drop\n/);
    expect(text).toContain('Columns to drop');
    expect(text).not.toMatch(/18 dropped|Cleaned file/);
  });

  it.each([
    ['en', '18 dropped, others reported'],
    ['fr', '18 retirées, d’autres signalées'],
  ] as const)('says in %s where some messages of a rule act and others only tell', (lang, text) => {
    const rules = [{ ...WEBMAIL, dropped: 18, findings: [NONE, { ...NONE, message: 'old', severity: 'warning' as const }] }];
    expect(print({ ...RICH, rules }, contextIn(lang, { width: 110 }))).toContain(text);
  });

  it('counts all and states how many examples the report leaves out', () =>
    expect(print(RICH, contextIn('en'))).toContain('row 15 · Email · p•••@w•••.fr · and 12 more\n'));

  it('adds up the columns of one message, in the order of the rows', () => {
    const examples = (column: number, ...rows: number[]) => rows.map((row) => ({ row, column, masked: 'j•••' }));
    const findings = [
      { ...NONE, column: 0, count: 2, examples: examples(0, 4, 9) },
      { ...NONE, column: 1, count: 5, examples: examples(1, 3, 5) },
    ];
    expect(print(only({ ...WEBMAIL, findings }), contextIn('en'))).toContain(
      [
        '    7\u00a0× No consent is recorded',
        '      row 3 · Tél. · j•••',
        '      row 4 · Email · j•••',
        '      row 5 · Tél. · j•••',
        '      row 9 · Email · j••• · and 3 more\n',
      ].join('\n'),
    );
  });

  it('names the columns when it was found in no row, and how many more there are', () => {
    const columns = Array.from({ length: 8 }, (_, i) => ({ column: i, header: `C${i}`, confidence: 0, by: 'none' as const, kept: true }));
    const findings = columns.map(({ column }) => ({ ...(COLUMN.findings[0] as ReportFinding), column }));
    const text = print({ ...RICH, columns, rules: [{ ...COLUMN, findings }] }, contextIn('en', { width: 120 }));
    expect(text).toContain('column “C0”, column “C1”, column “C2”, column “C3”, column “C4” · and 3 more\n');
  });

  it('has facts in the reader’s language, and facts that nobody knows as they are', () => {
    const facts = { list: 'stop.txt', by: 'phone', first: 2, days: 1, field: 'address', months: 41, urgent: true };
    const rule = { ...PLUGIN, findings: [{ ...(PLUGIN.findings[0] as ReportFinding), examples: [{ row: 9, facts }] }] };
    const declared = {
      list: 'list',
      by: 'by',
      first: { is: 'number', en: 'already on row {value}', fr: 'déjà à la ligne {value}' },
      days: 'daysPast',
      field: 'field',
    } as const;
    const rules = new Map<string, AnyRule>([[rule.id, { ...CONSENT, id: rule.id, facts: declared } as unknown as AnyRule]]);
    const lineOf = (lang: 'en' | 'fr') =>
      print(only(rule), contextIn(lang, { width: 200, rules }))
        .split('\n')
        .find((line) => line.includes('stop.txt'));
    expect(lineOf('en')).toBe(
      '      row 9 · list stop.txt · by the number · already on row 2 · 1 day past the limit · postal address · months 41 · urgent yes · and 1 more',
    );
    expect(lineOf('fr')).toBe(
      '      ligne 9 · liste stop.txt · par le numéro · déjà à la ligne 2 · 1 jour au-delà du délai · adresse postale · months 41 · urgent oui · et 1 autre',
    );
  });

  it.each([
    ['en', 'No consent is recorded (on channels that this campaign does not use)'],
    ['fr', 'Aucun consentement n’est enregistré (sur des canaux que cette campagne n’utilise pas)'],
  ] as const)('says in %s of a refusal that is a remark that nobody asked for the channel', (lang, said) => {
    const findings = [{ ...NONE, severity: 'info' as const }];
    expect(print(only({ ...WEBMAIL, dropped: 0, findings }), contextIn(lang, { width: 200 }))).toContain(said);
  });

  it('gives the exact option that continues without a field', () => {
    const notRun: Report['notRun'] = [
      { id: 'consent-undated', because: 'field-absent', fields: ['consentAt', 'consent'], accepted: false },
    ];
    const text = print({ ...CLEAN, notRun }, contextIn('en'));
    expect(text).toContain('✗ consent-undated · the file has no column for consent date (consentAt) and');
    expect(text).toContain('--absent=consentAt,consent;');
  });

  it('names columns that are not sure or not known', () => {
    const unsure = { column: 1, header: 'Tél.', field: 'phone' as const, confidence: 0.45, by: 'values' as const, kept: true };
    const text = print({ ...RICH, columns: RICH.columns.map((column) => (column.column === 1 ? unsure : column)) }, contextIn('en'));
    expect(text).toContain('  Read as utf-8, delimiter “;”, header on line 3\n  2 columns understood');
    expect(text).toContain('  To be confirmed: Tél. → phone (45%, by its values)\n');
  });

  it('says the answer again at the end where it has scrolled away', () => {
    expect(print(RICH, contextIn('en', { exit: 1 }))).toMatch(
      /\n\n✗ Not as it is\. Use the cleaned file with care\. Exit code 1: [^✗]*\n$/,
    );
    expect(print(CLEAN, contextIn('en', { exit: 0 })).match(/✓/g)).toHaveLength(1);
  });

  it('says nothing when only errors are wanted and there is none', () =>
    expect(print(CLEAN, contextIn('en', { quiet: true, exit: 0 }))).toBe(''));
});
