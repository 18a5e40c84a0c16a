import type { TableTold } from '../../csv/ports/table.js';
import { withoutContactValues } from '../../fields/table/cell-shape.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { ReportTable } from '../../model/report/report-table.js';

/** The other sheets of a workbook that hold people, whether or not they were compared as lists; where one was named, all: nobody looked at them. */
export const sheetsBeside = ({
  otherSheets = [],
  isNamed = false,
}: Partial<Pick<TableTold, 'otherSheets' | 'isNamed'>>): readonly string[] =>
  otherSheets.flatMap(({ name, contacts }) => (isNamed || contacts ? [withoutContactValues(name)] : []));

/**
 * What a report tells of a file that was no text. A sheet may be called after somebody's address: that is not told.
 * @param lists of the run: a sheet that is one of them was read
 */
export const reportTable = ({ kind, sheet, otherSheets }: TableTold, lists: readonly LoadedList[] = []): ReportTable => ({
  kind,
  ...(sheet !== undefined && { sheet: withoutContactValues(sheet) }),
  ...(otherSheets !== undefined && {
    otherSheets: otherSheets
      .filter(({ name }) => !lists.some(({ info }) => info.sheet === name))
      .map((other) => ({ ...other, name: withoutContactValues(other.name) })),
  }),
});
