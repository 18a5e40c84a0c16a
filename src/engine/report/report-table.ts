import type { TableTold } from '../../csv/ports/table.js';
import type { ReportTable } from '../../model/report/report-table.js';

/** What a report tells of a file that was no text. */
export const reportTable = ({ kind, sheet, otherSheets }: TableTold): ReportTable => ({
  kind,
  ...(sheet !== undefined && { sheet }),
  ...(otherSheets !== undefined && { otherSheets }),
});
