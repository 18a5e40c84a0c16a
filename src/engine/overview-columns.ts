import type { Source } from '../csv/ports/source.js';
import type { TableTold } from '../csv/ports/table.js';
import { mayTellReturn } from '../fields/columns/headers/last-time.js';
import { toldByHeader } from '../fields/person/record/told-by-header.js';
import type { ColumnsOverview } from '../model/questions/columns-overview.js';
import type { AnyRule } from '../model/rule/rule.js';
import { isListedSheet } from './passes/check-lists.js';
import { makePlan } from './passes/run-input.js';
import { admitRules } from './plan/admission.js';
import { makeFileMemo } from './plan/file-memo.js';
import { withCandidates } from './plan/gap-candidates.js';
import { prepareFile } from './plan/prepare-file.js';
import { rulesOf } from './plan/rules-of.js';
import type { RunSettings } from './plan/run-settings.js';
import { reportTable } from './report/report-table.js';
import { wholeFileFindings } from './rules/whole-file-findings.js';

const listed = ({ otherSheets }: TableTold): Pick<TableTold, 'otherSheets'> =>
  otherSheets === undefined ? {} : { otherSheets: otherSheets.filter(({ name }) => !isListedSheet(name)) };

/**
 * What the columns of a file are taken for, which of them leave, and what is missing, from the head of the file alone. No list is
 * asked: none decides about a column.
 * @param memo what was found out with other files of the same run
 * @throws LumoError those of preparing a file
 */
export const overviewColumns = async (
  source: Source,
  settings: RunSettings,
  known: readonly AnyRule[],
  memo = makeFileMemo(),
): Promise<ColumnsOverview> => {
  const prepared = await prepareFile(source, { ...settings.layout, country: settings.country }, memo);
  try {
    const { opening, columns, headerRow } = prepared;
    const { run, notRun } = admitRules(known, settings, columns);
    const plan = makePlan(prepared, settings, run, [], []);
    const rules = rulesOf(plan, known);
    const { droppedColumns } = wholeFileFindings(plan, rules);
    // Only the head was read: what is counted over the whole sheet is not known.
    const told = opening.opened.table?.();
    return {
      name: prepared.source.name,
      readAs: {
        encoding: opening.encoding,
        delimiter: opening.dialect.delimiter,
        headerRow,
        // A sheet of refusals is read by whatever judges the file.
        ...(told && { table: reportTable({ ...told, ...listed(told) }) }),
      },
      columns: columns.map((column) => {
        const by = rules[droppedColumns.get(column.column) ?? -1];
        const isUnread = column.field === undefined && column.by === 'none' && column.suspect === undefined;
        const tells = toldByHeader(column) ?? (isUnread && mayTellReturn(column.header) ? ('return' as const) : undefined);
        return { ...column, ...(tells && { tells }), ...(by && { leaves: by.id }) };
      }),
      notRun: withCandidates(notRun, prepared, memo, settings.country),
    };
  } finally {
    await prepared.opening.opened.close();
  }
};
