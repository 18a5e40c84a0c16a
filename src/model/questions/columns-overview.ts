import type { Text } from '../base/text.js';
import type { ColumnInfo } from '../contact/contact.js';
import type { ReportNotRun } from '../report/not-run.js';
import type { Report } from '../report/report.js';

/** A column, why it was taken for what it is, and the rule by which it leaves the cleaned file; absent where it stays. */
export type ColumnOverview = ColumnInfo & {
  readonly reason: Text;
  readonly leaves?: string;
  /** What its header tells, where it is of no field: that mail comes back or a number is wrong, that a company is no more, maybe when somebody last came back. */
  readonly tells?: 'unreachable' | 'closed' | 'return';
};

/** What a file's columns were taken for, before any row is judged. It quotes headers, never a value. */
export interface ColumnsOverview {
  readonly name: string;
  readonly readAs: Pick<Report['input'], 'encoding' | 'delimiter' | 'headerRow' | 'table'>;
  readonly columns: readonly ColumnOverview[];
  /** Rules that the file does not let judge, and the columns that may be what they lack. */
  readonly notRun: readonly ReportNotRun[];
}
