import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../../rules/index.js';
import type { Lang } from '../../../src/model/base/text.js';
import type { Figures } from '../../../src/model/report/figures.js';
import type { Report, ReportColumn, ReportFinding, ReportRule } from '../../../src/model/report/report.js';
import { type AnyRule, defaultActionOf, type Messages } from '../../../src/model/rule/rule.js';
import type { ReporterContext } from '../../../src/reporters/contract/reporter.js';
import { htmlReport } from '../../../src/reporters/html/report/page.js';
import { defaultOptions } from '../../../src/reporters/rule-docs/rule-options.js';
import { contextIn } from '../sample.js';

/** The rules that may speak of a contact file: those about messages and scripts never do. */
const OF_FILES: readonly AnyRule[] = rules.filter(({ about }) => about === 'contacts' || about === 'files');
/** The rules that users run. */
export const REAL: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The report of a fixture, as it was reviewed. */
export const fixture = (name: string): Report =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../fixtures', name, 'expected.json'), 'utf8')) as Report;

/** The page as the command line writes it. */
export const render = (report: Report, lang: Lang, more: Partial<ReporterContext> = {}): string =>
  [...htmlReport(report, contextIn(lang, { rules: REAL, exit: 1, ...more }))].join('');

/** The part of a page that is in one language. */
export const partIn = (page: string, lang: Lang): string => {
  const parts = page.split(/(?=<div class="page in-)/);
  return (parts.find((part) => part.startsWith(`<div class="page in-${lang}`)) ?? '').replace(/<\/main>[\s\S]*$/, '').trim();
};

const histogram = (months: number, at: (month: number) => number): [number, number][] =>
  Array.from({ length: months }, (_, month): [number, number] => [month, Math.round(at(month))]).filter(([, n]) => n > 0);

export const FIGURES: Figures = {
  contacts: 1_000_000,
  sourced: 900_000,
  consents: 300_000,
  proven: 120_000,
  relying: 80_000,
  relyingProven: 70_000,
  anonymised: 12,
  ages: [
    { relation: 'prospect', contacts: 600_000, undated: 100, months: histogram(140, (month) => 9000 - month * 60) },
    { relation: 'client', contacts: 200_000, undated: 200_000, months: [] },
    { relation: 'former', contacts: 150_000, undated: 40, months: histogram(90, (month) => 3000 - month * 30) },
    { relation: 'unknown', contacts: 50_000, undated: 0, months: [[36, 50_000]] },
  ],
  sources: Array.from({ length: 60 }, (_, i) => ({
    ...(i < 58 && { name: `Vendor ${i}` }),
    provenance: i === 59 ? ('none' as const) : ('bought' as const),
    contacts: 20_000 - i,
    kept: 15_000,
    statuses: { ok: 15_000 - i, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 2000, expired: 1000, opposed: 2000 },
  })),
  delays: {
    applied: [
      [0, 10],
      [3, 50],
      [40, 1],
    ],
    pending: [
      [12, 4],
      [90, 1],
    ],
  },
};

/** A million rows, 300,000 findings over all rules and messages, forty columns, every section filled. */
export const huge = (): Report => {
  const base = fixture('salon');
  const columns: ReportColumn[] = Array.from({ length: 40 }, (_, column) => ({
    column,
    header: `Colonne numéro ${column + 1}`,
    ...(column % 3 > 0 && { field: 'tags' as const }),
    confidence: column % 3 === 0 ? 0 : 0.85,
    by: column % 3 === 0 ? ('none' as const) : ('values' as const),
    kept: column % 5 > 0,
    ...(column % 5 === 0 && { droppedBy: 'column-beyond-purpose' }),
  }));
  const findings = OF_FILES.flatMap((rule: AnyRule) =>
    Object.keys(rule.messages as Messages).flatMap((message) => [0, 1, 2].map((column) => ({ rule, message, column }))),
  );
  const each = Math.floor(300_000 / findings.length);
  const rest = 300_000 - each * findings.length;
  const example = (row: number, column: number) => ({ row: 900_000 + row, column, masked: 'jeanne•••@a•••.example', facts: { days: 644 } });
  const ran: ReportRule[] = OF_FILES.map((rule: AnyRule) => ({
    id: rule.id,
    theme: rule.theme,
    severity: rule.severity,
    action: defaultActionOf(rule),
    options: defaultOptions(rule),
    law: rule.law.map(({ id }) => id),
    rows: 20_000,
    dropped: rule.severity === 'error' ? 5000 : 0,
    findings: findings
      .filter((finding) => finding.rule === rule)
      .map(
        ({ message, column }, i): ReportFinding => ({
          message,
          severity: (rule.messages as Messages)[message]?.severity ?? rule.severity,
          action: defaultActionOf(rule),
          column,
          header: columns[column]?.header ?? '',
          count: each + (rule === OF_FILES[0] && i === 0 ? rest : 0),
          examples: [1, 2, 3, 4, 5].map((row) => example(row, column)),
        }),
      ),
  }));
  return {
    ...base,
    channels: ['email', 'phone', 'sms', 'post'],
    rows: { in: 1_000_000, kept: 700_000, dropped: 300_000, unreachable: 0, edited: 12_000, blank: 5, skipped: 2 },
    verdicts: Object.fromEntries(
      (['email', 'phone', 'sms', 'post'] as const).map((channel) => [
        channel,
        { ok: 600_000, unreachable: 0, unknown: 50_000, unscreened: 50_000, 'needs-consent': 100_000, expired: 100_000, opposed: 100_000 },
      ]),
    ),
    columns,
    rules: ran,
    notRun: OF_FILES.slice(0, 5).map(({ id }) => ({
      id,
      because: 'field-absent',
      fields: ['consent', 'optIn'],
      accepted: false,
      harmless: true,
    })),
    changes: [{ day: '2027-01-01', law: ['decree-2025-736'], rules: ['relevance-naf'], rows: 1234 }],
    known: { error: 12, warning: 3, info: 0 },
    exemptions: [
      { rule: 'source-missing', reason: 'Signed paper forms', evidence: 'GED-118', approvedBy: 'DPO', until: '2027-03-31', rows: 12 },
    ],
    figures: FIGURES,
    notes: [{ code: 'no-header' }, { code: 'stray-quotes', count: 12, rows: [4, 5, 6], column: 3 }],
    lists: base.lists,
  };
};
