import type { Report } from '../../model/report/report.js';
import type { SkipReason } from '../find/found-files.js';
import { readFileName } from '../stored/file-name.js';

/** What is kept of a file that was looked at: why it is skipped, or its report without masks, and nothing of anybody in it. */
export type KeptResult = { readonly skip: SkipReason } | { readonly report: Report; readonly encrypted: boolean };

/**
 * A report of which no example shows a value, not even masked: rows alone. Headers go too, being people's data in a file that has none,
 * and so does the name of the file.
 */
export const withoutMasks = (report: Report): Report => ({
  ...report,
  input: {
    ...report.input,
    name: '',
    ...(report.input.besides && { besides: report.input.besides.map((name) => readFileName(name).shown) }),
  },
  columns: report.columns.map((column) => ({ ...column, header: '' })),
  rules: report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map(({ header: _, ...finding }) => ({ ...finding, examples: finding.examples.map(({ row }) => ({ row })) })),
  })),
});
