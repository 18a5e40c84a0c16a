import { rules } from '../../../rules/index.js';
import type { Lang } from '../../../src/model/base/text.js';
import type { Chart } from '../../../src/model/kpi/chart.js';
import type { AuditedFile, AuditFinding, AuditReport, AuditRule } from '../../../src/model/report/audit-report.js';
import type { AnyRule, Messages } from '../../../src/model/rule/rule.js';
import { auditHtml } from '../../../src/reporters/audit/html/page.js';
import { auditMarkdown } from '../../../src/reporters/audit/markdown.js';
import { auditTerminal } from '../../../src/reporters/audit/terminal.js';
import type { AuditContext, AuditReporter } from '../../../src/reporters/contract/audit-reporter.js';
import { defaultOptions } from '../../../src/reporters/rule-docs/rule-options.js';
import { auditWords } from '../../../src/words/reports/audit.js';
import { REAL } from '../html/support.js';
import { contextIn, RICH } from '../sample.js';

const made =
  (reporter: AuditReporter) =>
  (report: AuditReport, lang: Lang, more: Partial<AuditContext> = {}): string =>
    [...reporter(report, { ...contextIn(lang, { rules: REAL, exit: 1 }), auditTexts: auditWords(lang), ...more })].join('');

/** The reports as the command line writes them. */
export const page = made(auditHtml);
export const markdown = made(auditMarkdown);
export const terminal = made(auditTerminal);

/** Read from its schema once: thousands of files say the same. */
const defaults = new Map<string, AuditRule['options']>();
const defaultsOf = (rule: AnyRule): AuditRule['options'] => {
  const known = defaults.get(rule.id) ?? defaultOptions(rule);
  defaults.set(rule.id, known);
  return known;
};

/** What a rule said of a file, by its first message or the one named. */
export const said = (id: string, finding: Partial<AuditFinding> = {}): AuditRule => {
  const rule = REAL.get(id) as AnyRule;
  const message = finding.message ?? (Object.keys(rule.messages as Messages)[0] as string);
  const severity = ((rule.messages as Messages)[message]?.severity ?? rule.severity) as AuditFinding['severity'];
  return {
    id,
    theme: rule.theme,
    rows: rule.about === 'files' ? 0 : (finding.count ?? 1),
    options: defaultsOf(rule),
    law: rule.law.map((law) => law.id),
    findings: [{ message, severity, count: 1, ...finding }],
  };
};

export const file = (name: string, found: readonly AuditRule[] = [], more: Partial<AuditedFile> = {}): AuditedFile => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of found) for (const { severity, count } of findings) counts[severity] += count;
  return {
    name,
    verdict: counts.error > 0 ? 'errors' : counts.warning > 0 ? 'warnings' : 'clean',
    preset: 'crm-archive',
    purpose: 'archive',
    bytes: 1000,
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    encrypted: false,
    mode: 'rw-r-----',
    made: '2026-03-01',
    madeBy: 'change',
    used: '2026-11-14',
    usedBy: 'reading',
    nameHolds: [],
    contacts: 100,
    counts,
    dropped: 0,
    verdicts: {},
    rules: found,
    unjudged: [],
    ...more,
  };
};

export const report = (files: readonly AuditedFile[], more: Partial<AuditReport> = {}): AuditReport => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const one of files) for (const key of ['error', 'warning', 'info'] as const) counts[key] += one.counts[key];
  const incomplete = (more.unread?.length ?? 0) > 0 || files.some(({ verdict }) => verdict === 'incomplete');
  return {
    $schema: 'lumo-check/schema/audit.json',
    schemaVersion: 1,
    tool: { name: 'lumo-check', version: '0.1.0' },
    asOf: '2026-11-24',
    verdict: incomplete ? 'incomplete' : counts.error > 0 ? 'errors' : counts.warning > 0 ? 'warnings' : 'clean',
    counts,
    totals: {
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      contacts: files.reduce((sum, { contacts }) => sum + contacts, 0),
      persons: 10,
      repeated: 0,
      pairs: 0,
      encrypted: files.filter(({ encrypted }) => encrypted).length,
      ignored: 0,
    },
    files,
    skipped: [],
    unread: [],
    pairs: [],
    lists: [],
    ...more,
  };
};

const figures = (oldest: number) => ({
  contacts: 100,
  sourced: 90,
  consents: 0,
  proven: 0,
  relying: 0,
  relyingProven: 0,
  anonymised: 0,
  ages: [{ relation: 'prospect' as const, contacts: 100, undated: 0, months: [[oldest, 100]] as [number, number][] }],
  sources: [],
  delays: { applied: [], pending: [] },
});

/** A tree in which everything that a page tells of is to be told. */
export const TREE: AuditReport = report(
  [
    file(
      'exports/crm/clients-2022.csv',
      [
        said('retention-prospect', { count: 180, rows: [2, 3, 4] }),
        said('export-opposed-elsewhere', { count: 37, rows: [2, 22], files: ['exports/crm/crm.csv', 'exports/stop.csv'], inFiles: 2 }),
        said('export-open', { message: 'others' }),
        said('export-past-retention', { message: 'tooOld', facts: { days: 328 } }),
        said('export-unencrypted'),
      ],
      { mode: 'rw-r--r--', figures: figures(58), used: '2025-11-24', usedBy: 'change', contacts: 1180 },
    ),
    file('exports/crm/copy.csv', [
      said('export-copied', { files: ['exports/crm/clients-2022.csv'], inFiles: 1 }),
      said('export-unencrypted'),
    ]),
    file('exports/crm/crm.csv', [said('export-opposed-listed', { count: 2, rows: [52, 212] }), said('export-unencrypted')], {
      figures: figures(10),
    }),
    file('exports/m•••@•••.csv', [said('export-name-personal', { message: 'email' })], { nameHolds: ['email'] }),
    file('exports/salon/new.csv.age', [], { encrypted: true, mode: 'rw-------' }),
    file('exports/stop.csv', [said('file-of-refusals', { message: 'file' })], {
      verdict: 'incomplete',
      unjudged: [{ id: 'retention-prospect', fields: ['lastInboundAt', 'collectedAt'] }],
    }),
  ],
  {
    unread: [{ name: 'exports/broken.csv.gz', code: 'LUMO_GZIP_BROKEN' }],
    skipped: [
      { name: 'exports/book.json', because: 'other-format' },
      { name: 'exports/prices.csv', because: 'no-contacts' },
    ],
    pairs: [{ files: ['exports/crm/clients-2022.csv', 'exports/crm/crm.csv'], persons: 180 }],
    lists: RICH.lists,
  },
);

export const HISTORY: readonly Chart[] = [
  {
    name: { en: 'Files', fr: 'Fichiers' },
    unit: 'count',
    points: [
      { day: '2026-10-24', value: 5 },
      { day: '2026-11-24', value: 6 },
    ],
  },
];
export const COMPARED: NonNullable<AuditContext['compared']> = {
  day: '2026-10-24',
  worse: [{ id: 'unread', unit: 'count', before: 0, now: 2 }],
  better: [{ id: 'sourced', unit: 'share', before: 0.5, now: 0.9 }],
  otherSettings: true,
};

/** The rules that may speak of a stored file: those about messages and scripts never do. */
export const OF_FILES: readonly AnyRule[] = rules.filter(({ about }) => about === 'contacts' || about === 'files');

/** Thousands of files with long paths, in which each of so many rules found something; all of them make the heaviest page that there can be. */
export const many = (n: number, found = OF_FILES.length): AuditReport => {
  const all = OF_FILES.slice(-found);
  const name = (i: number): string => `exports/département ${i % 97}/${'sous-dossier/'.repeat(4)}extraction clients numéro ${i}.csv`;
  const files = Array.from({ length: n }, (_, i) => {
    const told = Array.from({ length: i % 14 }, (_, k) => {
      const rule = all[(i * 7 + k * 11) % all.length] as AnyRule;
      const messages = Object.keys(rule.messages as Messages);
      return said(rule.id, {
        message: messages[i % messages.length] as string,
        count: 1 + ((i * k) % 900),
        rows: [12_345, 23_456, 34_567],
        ...(rule.about === 'files' && { files: Array.from({ length: 10 }, (_, f) => name(i + f + 1)), inFiles: 40, facts: { days: 1234 } }),
      });
    });
    const unique = [...new Map(told.map((one) => [one.id, one])).values()];
    return file(name(i), unique, { figures: figures(i % 130), contacts: (i * 37) % 50_000, mode: i % 3 === 0 ? 'rw-r--r--' : 'rw-r-----' });
  });
  return report(files, {
    unread: Array.from({ length: 200 }, (_, i) => ({ name: name(n + i), code: 'LUMO_AGE_LOCKED' })),
    skipped: Array.from({ length: 900 }, (_, i) => ({
      name: name(2 * n + i),
      because: ['other-format', 'no-contacts', 'empty'][i % 3] as string,
    })),
    pairs: Array.from({ length: 100 }, (_, i) => ({ files: [name(i), name(i + 1)] as const, persons: 5000 - i })),
    lists: RICH.lists,
  });
};
