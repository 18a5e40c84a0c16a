import type { TableTold } from '../../csv/ports/table.js';
import { withoutContactValues } from '../../fields/table/cell-shape.js';
import type { ReportTable } from '../../model/report/report-table.js';

/** What a report tells of a file that was no text. A sheet may be called after somebody's address: that is not told. */
export const reportTable = ({ kind, sheet, otherSheets }: TableTold): ReportTable => ({
  kind,
  ...(sheet !== undefined && { sheet: withoutContactValues(sheet) }),
  ...(otherSheets !== undefined && { otherSheets: otherSheets.map((other) => ({ ...other, name: withoutContactValues(other.name) })) }),
});
