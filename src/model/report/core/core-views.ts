import { lazy } from '../../base/lazy.js';
import type { AuditReport } from '../audit-report.js';
import { easedOf } from '../eased.js';
import type { Report } from '../report.js';
import type { CoreExample, CoreFile, CoreFinding, ReportCore } from './report-core.js';

/** The one file of a check. @param name of the file, as it is to be called; its own where absent */
export const coreFileOf = ({ input, columns, rules, notRun }: Report, name = input.name): CoreFile => ({
  name,
  bytes: input.bytes,
  ...(input.sha256 !== undefined && { sha256: input.sha256 }),
  headline: Math.max(1, input.headerRow),
  headers: columns.map(({ header }) => header),
  rules: rules.map((rule) => ({
    ...rule,
    findings: rule.findings.flatMap(({ severity, column, examples, ...finding }): CoreFinding[] => {
      if (severity === 'off') return [];
      const place = column === undefined ? ({ at: 'file' } as const) : ({ at: 'column', column } as const);
      const shown = examples.map(
        ({ row, column: own = column, ...example }): CoreExample => ({
          place: own === undefined ? { at: 'row', row } : { at: 'cell', row, column: own },
          ...example,
        }),
      );
      return [{ ...finding, severity, place, examples: shown }];
    }),
  })),
  notRun: notRun.flatMap(({ because, ...rule }) => (because === 'switched-off' ? [] : [{ ...rule, because }])),
});

/** The report with its file called by its path, where it has one from the current folder: two folders may hold files of one name. */
export const underPath = (report: Report, path: string | undefined): Report =>
  path === undefined ? report : { ...report, input: { ...report.input, name: path } };

/** The core of a check of one file. @param name of the file, as it is to be called; its own where absent */
export const coreOfReport = (report: Report, name = report.input.name): ReportCore => {
  const { tool, asOf, counts, preset, rows, channels, verdicts } = report;
  const properties = { asOf, preset, rows, counts, channels, verdicts };
  const { notRun, columns, heldBack, input } = report;
  const file = lazy(() => coreFileOf(report, name));
  const open = [{ file: 0, notRun, columns, rows, ...(heldBack && { heldBack }), input }];
  return {
    tool,
    asOf,
    about: 'contacts',
    name,
    counts,
    // Of most of many files nobody asks what was found in them.
    get files() {
      return [file()];
    },
    unread: [],
    eased: easedOf(report),
    open,
    properties,
  };
};

/** The core of an audit: one file after the other, in its order. */
export const coreOfAudit = (
  { tool, asOf, counts, files, totals, unread, verdict, notRun = [], lowered = [] }: AuditReport,
  name: string,
): ReportCore => ({
  tool,
  asOf,
  about: 'files',
  name,
  counts,
  files: files.map((file, place) => ({
    name: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
    headline: 1,
    headers: [],
    rules: file.rules.map(({ id, theme, options, law, findings }) => ({
      id,
      theme,
      severity: findings[0]?.severity ?? 'info',
      options,
      law,
      findings: findings.map(({ message, severity, count, column, rows = [], files: others, facts }) => ({
        message,
        severity,
        action: 'flag' as const,
        place: column === undefined ? { file: place, at: 'file' as const } : { file: place, at: 'column' as const, column },
        count,
        examples: rows.map((row) => ({
          place: column === undefined ? { file: place, at: 'row' as const, row } : { file: place, at: 'cell' as const, row, column },
          ...(facts && { facts }),
        })),
        ...(others && { files: others }),
      })),
    })),
    notRun: file.unjudged.map(({ id, fields }) => ({ id, because: 'field-absent' as const, fields })),
  })),
  unread,
  eased: { switchedOff: notRun, lowered },
  properties: { asOf, verdict, totals, counts },
});
