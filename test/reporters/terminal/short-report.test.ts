import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../src/author.js';
import type { Report, ReportFinding, ReportRule } from '../../../src/model/report/report.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import type { ReporterContext } from '../../../src/reporters/contract/reporter.js';
import { usageAnswer } from '../../../src/reporters/summary/answer.js';
import { shortReport } from '../../../src/reporters/terminal/short-report.js';
import { displayWidth } from '../../../src/reporters/text/layout.js';
import { CLEAN, CONSENT, contextIn, RICH, RULES } from '../sample.js';

const print = (report: Report, context: ReporterContext): string => [...shortReport(report, context)].join('');
/** The lines of the table of what was found. */
const overview = (text: string): string[] => (text.split('\n\n')[1] ?? '').split('\n');
const FILES = [
  { label: 'clean', name: 'contacts.clean.csv' },
  { label: 'journal', name: 'x.txt' },
];
const SPLIT = {
  en: 'No list was given, so nobody was screened: pass yours with --opposition.',
  fr: 'Aucune liste n’a été donnée : passez la vôtre avec --opposition.',
};
const BLOCKED: Report = {
  ...CLEAN,
  notRun: [{ id: 'consent-undated', because: 'field-absent', fields: ['consentAt', 'consent'], accepted: false }],
};
const NOBODY = { ok: 0, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 };

describe('the terminal report', () => {
  it.each(['en', 'fr'] as const)('says all of a rich report in %s, within 80 columns', async (lang) => {
    const text = print(RICH, contextIn(lang, { exit: 1, files: FILES }));
    await expect(text).toMatchFileSnapshot(`../golden/rich.${lang}.txt`);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each(['en', 'fr'] as const)('is short in %s when there is nothing to say, and one contact is singular', async (lang) => {
    await expect(print(CLEAN, contextIn(lang, { exit: 0 }))).toMatchFileSnapshot(`../golden/clean.${lang}.txt`);
  });

  it('ends every line it begins, and yields whole lines', () => {
    for (const line of shortReport(RICH, contextIn('fr'))) expect(line).toMatch(/^[^\n]*\n$/);
  });

  it('sorts errors before warnings before remarks, and the most rows first, whatever the order of the rules', () => {
    const [plugin, column, webmail] = RICH.rules;
    if (!plugin || !column || !webmail) throw new Error('the sample has three rules');
    const rules = [plugin, { ...webmail, id: 'b-less', rows: 3 }, column, webmail, { ...webmail, id: 'a-less', rows: 3 }];
    const text = print({ ...RICH, rules }, contextIn('en'));
    const reasons = (text.split('\n\n')[2] ?? '').split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(reasons.map((line) => (/\(([a-z-]+)\)/.exec(line) ?? /^ {2}([a-z-]+)/.exec(line))?.[1])).toEqual([
      'webmail-without-consent',
      'a-less',
      'b-less',
      'sensitive-column',
      'plugin-rule',
    ]);
    // The table above has the same order.
    expect(overview(text).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      '✗ Personal address without consent',
      '✗ a-less',
      '✗ b-less',
      '! Column that prospecting does not need',
      'i plugin-rule',
    ]);
    expect(text).toBe(print({ ...RICH, rules: [...rules].reverse() }, contextIn('en')));
  });

  it('reads in a terminal of 40 columns and in one of 200', () => {
    for (const line of print(RICH, contextIn('fr', { width: 40 })).split('\n')) {
      expect(displayWidth(line) <= 40 || !line.trim().includes(' ')).toBe(true);
    }
    expect(print(RICH, contextIn('en', { width: 200 }))).toContain('(5 opposed, 2 kept too long, 10 need consent, 1 to be checked)\n');
  });

  it('speaks of what would be done when no cleaned file was written', () => {
    const { output: _none, ...report } = RICH;
    const text = print(report, contextIn('en'));
    expect(text).toContain('contacts.csv: no. It holds 18 errors: do not use it as it is.');
    expect(text).toContain('Cleaning would keep 62 (8 edited) and drop 18');
    expect(text).toMatch(/Personal address without consent +18 rows +18 to drop\n/);
    expect(text).toContain('Columns to drop');
    expect(text).not.toMatch(/18 dropped|Cleaned file/);
  });

  it('counts all and states how many examples it leaves out', () => {
    expect(print(RICH, contextIn('en'))).toContain('row 12 · Email · j•••@g•••.com · and 13 more\n');
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

describe('what was found', () => {
  const [plugin, column, webmail] = RICH.rules as [ReportRule, ReportRule, ReportRule];
  const [none] = webmail.findings as [ReportFinding];
  const only = (rule: ReportRule): Report => ({ ...RICH, rules: [rule] });
  const reasons = (rule: ReportRule, more: Partial<ReporterContext> = {}): string[] => {
    const text = print(only(rule), contextIn('en', more));
    return (text.split('\n\n')[2] ?? '').split('\n').slice(1);
  };

  it('is a table of one line per rule, right after the answer', () => {
    const [answer = ''] = print(RICH, contextIn('en')).split('\n\n');
    expect(answer).toContain('18 errors, 1 warning, 2 remarks');
    expect(overview(print(RICH, contextIn('en')))).toEqual([
      '  ✗ Personal address without consent       18 rows   18 dropped',
      '  ! Column that prospecting does not need  1 column  1 column dropped',
      '  i plugin-rule                            2 rows    reported only',
    ]);
  });

  it('is at most three places of a rule, and its message only where there are several', () => {
    const examples = Array.from({ length: 9 }, (_, i) => ({ row: i + 2, column: 0, masked: 'j•••@g•••.com' }));
    expect(reasons({ ...webmail, findings: [{ ...none, examples }] })).toEqual([
      '  Personal address without consent (webmail-without-consent) [cpce-l34-5]',
      '    Under art. L34-5, writing to a private person asks for consent first.',
      '    → Ask for consent by another way, or do not write to these contacts.',
      '    row 2 · Email · j•••@g•••.com',
      '    row 3 · Email · j•••@g•••.com',
      '    row 4 · Email · j•••@g•••.com · and 11 more',
    ]);
  });

  it('is told by its message too when options fill it in', () => {
    const [, old] = webmail.findings as [ReportFinding, ReportFinding];
    const rule = defineRule({ ...CONSENT, messages: { old: CONSENT.messages.old, none: CONSENT.messages.none } });
    expect(reasons({ ...webmail, findings: [old] }, { rules: new Map<string, AnyRule>([[rule.id, rule]]) }).slice(3)).toEqual([
      '    4\u00a0× The consent is more than 36 months old',
      '      row 40 · Email · m•••@g•••.com · and 3 more',
    ]);
  });

  it('is added up over the columns of one message, in the order of the rows', () => {
    const examples = (column: number, ...rows: number[]) => rows.map((row) => ({ row, column, masked: 'j•••' }));
    const findings = [
      { ...none, column: 0, count: 2, examples: examples(0, 4, 9) },
      { ...none, column: 1, count: 5, examples: examples(1, 3, 5) },
    ];
    expect(reasons({ ...webmail, findings }).slice(3)).toEqual([
      '    row 3 · Tél. · j•••',
      '    row 4 · Email · j•••',
      '    row 5 · Tél. · j••• · and 4 more',
    ]);
  });

  it('is said by the message when it is milder than what the rule is for, with what the message says to do', () => {
    const rule = defineRule({ ...CONSENT, messages: { ...CONSENT.messages, none: { ...SPLIT, severity: 'warning' } } });
    const rules = new Map<string, AnyRule>([...RULES, [rule.id, rule]]);
    const mild = { ...webmail, dropped: 0, findings: [{ ...none, severity: 'warning' as const, action: 'flag' as const, examples: [] }] };
    const text = print(only(mild), contextIn('en', { rules }));
    expect(overview(text)).toEqual(['  ! No list was given, so nobody was screened  18 rows  reported only']);
    expect(reasons(mild, { rules })).toEqual([
      '  No list was given, so nobody was screened (webmail-without-consent)',
      '    [cpce-l34-5]',
      '    Under art. L34-5, writing to a private person asks for consent first.',
      '    → Pass yours with --opposition.',
      '    column “Email”',
    ]);
  });

  it('names the columns when it was found in no row, and how many more there are', () => {
    const columns = Array.from({ length: 8 }, (_, i) => ({ column: i, header: `C${i}`, confidence: 0, by: 'none' as const, kept: true }));
    const findings = columns.map(({ column: at }) => ({ ...(column.findings[0] as ReportFinding), column: at }));
    const text = print({ ...RICH, columns, rules: [{ ...column, findings }] }, contextIn('en'));
    expect(text).toContain('    column “C0”, column “C1”, column “C2”, column “C3”, column “C4” · and 3 more\n');
    expect(overview(text)[0]).toMatch(/8 columns +column dropped|8 columns +cells blanked/);
  });

  it('is cut to one line, with an ellipsis, where a rule of somebody’s is wordy', () => {
    const wordy = { en: `${'word '.repeat(40).trim()}.`, fr: 'Mot.' };
    const rule = defineRule({ ...CONSENT, docs: { ...CONSENT.docs, title: wordy, why: wordy, remedy: wordy } });
    const lines = print(only(webmail), contextIn('en', { rules: new Map<string, AnyRule>([[rule.id, rule]]) })).split('\n');
    expect(lines.filter((line) => /^ {4}(→ )?word.*word…$/.test(line))).toHaveLength(2);
    expect(lines.filter((line) => /^ {2}✗ word.*… +18 rows/.test(line))).toHaveLength(1);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('has its facts in the reader’s language, and facts that nobody knows as they are', () => {
    const facts = { list: 'stop.txt', by: 'phone', first: 2, days: 1, field: 'address', months: 41, urgent: true };
    const rule = { ...plugin, findings: [{ ...(plugin.findings[0] as ReportFinding), examples: [{ row: 9, facts }] }] };
    const declared = {
      list: 'list',
      by: 'by',
      first: { is: 'number', en: 'already on row {value}', fr: 'déjà à la ligne {value}' },
      days: 'daysPast',
      field: 'field',
    } as const;
    const known = new Map<string, AnyRule>([[rule.id, { ...CONSENT, id: rule.id, facts: declared } as unknown as AnyRule]]);
    const lineOf = (lang: 'en' | 'fr') =>
      print(only(rule), contextIn(lang, { width: 200, rules: known }))
        .split('\n')
        .find((line) => line.includes('stop.txt'));
    expect(lineOf('en')).toBe(
      '      row 9 · list stop.txt · by the number · already on row 2 · 1 day past the limit · postal address · months 41 · urgent yes · and 1 more',
    );
    expect(lineOf('fr')).toBe(
      '      ligne 9 · liste stop.txt · par le numéro · déjà à la ligne 2 · 1 jour au-delà du délai · adresse postale · months 41 · urgent oui · et 1 autre',
    );
  });

  it('says nothing of a rule that found nothing', () => {
    expect(print({ ...RICH, rules: [{ ...webmail, rows: 0, findings: [] }] }, contextIn('en'))).not.toContain('Why and what to do');
  });
});

describe('the columns', () => {
  const columns = RICH.columns;
  const lines = (report: Report): string[] => (/\n\nColumns\n(.*?)\n\n/s.exec(print(report, contextIn('en')))?.[1] ?? '').split('\n');

  it('are one line when all are understood', () => {
    expect(lines({ ...RICH, columns: columns.slice(0, 3) })).toEqual([
      '  Read as utf-8, delimiter “;”, header on line 3',
      '  3 columns understood; lumo-check columns FILE shows them',
    ]);
  });

  it('are named when they are not sure or not known', () => {
    const unsure = { column: 1, header: 'Tél.', field: 'phone' as const, confidence: 0.45, by: 'values' as const, kept: true };
    expect(lines({ ...RICH, columns: columns.map((column) => (column.column === 1 ? unsure : column)) })).toEqual([
      '  Read as utf-8, delimiter “;”, header on line 3',
      '  2 columns understood; lumo-check columns FILE shows them',
      '  To be confirmed: Tél. → phone (45%, by its values)',
      '  Not recognised, and searched for refusals only: column 4',
    ]);
  });

  it('kept on purpose count as understood', () => {
    const kept = { column: 3, header: 'Segment', field: 'other' as const, confidence: 1, by: 'config' as const, kept: true };
    expect(lines({ ...RICH, columns: [...columns.slice(0, 3), kept] })[1]).toContain('4 columns understood');
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

describe('who of the cleaned file is to check first', () => {
  const none = { ok: 5, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 3 };
  it.each([
    ['en', 'of these, 3 to check first: nothing shows that they may be emailed'],
    ['fr', 'dont 3 à vérifier d’abord\u00a0: rien ne montre qu’ils peuvent être prospectés par email'],
  ] as const)('is said in %s under what was kept', (lang, text) => {
    const report = { ...RICH, keptVerdicts: { email: { ...none, unknown: 3 } } };
    expect(print(report, contextIn(lang, { width: 110 }))).toContain(`\n    ${text}\n`);
    expect(print(RICH, contextIn(lang, { width: 110 }))).not.toContain(text.slice(0, 12));
  });
});

describe('what was done where some messages of a rule act and others only tell', () => {
  it.each([
    ['en', '18 dropped, others reported'],
    ['fr', '18 retirées, d’autres signalées'],
  ] as const)('is said in %s', (lang, text) => {
    const rules = RICH.rules.map((rule) => {
      const [finding] = rule.findings;
      return rule.id === 'webmail-without-consent' && finding
        ? { ...rule, dropped: 18, findings: [finding, { ...finding, message: 'old', severity: 'warning' as const }] }
        : rule;
    });
    expect(print({ ...RICH, rules }, contextIn(lang, { width: 110 }))).toContain(text);
  });
});

describe('the answer', () => {
  const stale: Report['lists'] = RICH.lists.filter((list) => !list.fresh);
  const { output: _none, ...checked } = RICH;
  it.each<[string, Report, string]>([
    ['no error, no warning, every contact certain: yes', CLEAN, 'yes'],
    ['a warning: with care', { ...CLEAN, counts: { error: 0, warning: 1, info: 0 } }, 'care'],
    ['a remark alone: yes', { ...CLEAN, counts: { error: 0, warning: 0, info: 5 } }, 'yes'],
    ['a contact not screened, of two: with care', { ...CLEAN, verdicts: { email: { ...NOBODY, ok: 1, unscreened: 1 } } }, 'care'],
    ['nobody screened: nobody', { ...CLEAN, verdicts: { email: { ...NOBODY, unscreened: 1 } } }, 'nobody'],
    ['nobody with an address: nobody', { ...CLEAN, verdicts: { email: { ...NOBODY, unreachable: 1 } } }, 'nobody'],
    ['nobody, and errors: nobody', { ...RICH, verdicts: { email: { ...NOBODY, opposed: 80 } } }, 'nobody'],
    ['nobody, and a rule that could not run: nobody', { ...BLOCKED, verdicts: { email: { ...NOBODY, unknown: 1 } } }, 'nobody'],
    [
      'somebody on one of two channels: with care',
      { ...CLEAN, verdicts: { ...CLEAN.verdicts, sms: { ...NOBODY, unreachable: 1 } } },
      'care',
    ],
    ['no channel asked: nobody need be contacted', { ...CLEAN, channels: [], verdicts: {} }, 'yes'],
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
      { ...CLEAN, notRun: [{ id: 'sensitive-column', because: 'field-absent', fields: ['nir'], accepted: false, harmless: true }] },
      'yes',
    ],
    ['a cleaned file that waits for an approval: with care', { ...CLEAN, heldBack: { above: 10 } }, 'care'],
    ['a field absent on purpose: yes', { ...CLEAN, notRun: RICH.notRun }, 'yes'],
  ])('%s', (_name, report, expected) => {
    expect(usageAnswer(report, {})).toBe(expected);
  });

  it('is never yes when the run failed', () => {
    expect(usageAnswer(CLEAN, { exit: 2 })).toBe('incomplete');
  });
});
