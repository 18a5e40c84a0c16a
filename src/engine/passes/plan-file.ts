import { laterHeaderIn } from '../../fields/table/later-header.js';
import { fieldsAtHand } from '../../model/contact/stated.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { lawChangesAhead } from '../observe/law-change-collector.js';
import { admitRules, type RuleNotRun, refuseUnjudged, refuseUnreachable } from '../plan/admission.js';
import { type FileMemo, makeFileMemo } from '../plan/file-memo.js';
import { withCandidates } from '../plan/gap-candidates.js';
import type { LawChange, Plan, PlannedRule } from '../plan/plan.js';
import { type PreparedFile, prepareFile } from '../plan/prepare-file.js';
import { type WholeFileFindings, wholeFileFindings } from '../rules/whole-file-findings.js';
import { withCheckedLists } from './check-lists.js';
import { makePlan, type RunInput } from './run-input.js';

/** A file that is open, and of which it is known what may be asked. */
export interface UnderstoodFile {
  readonly prepared: PreparedFile;
  readonly run: readonly PlannedRule[];
  readonly notRun: readonly RuleNotRun[];
  readonly changes: readonly LawChange[];
}

/** Which rules run on a file, and which do not: its fields decide. */
const decide = ({ rules, settings }: RunInput, { columns }: PreparedFile) => {
  const { run, notRun } = admitRules(rules, settings, columns);
  return { run, silent: notRun, changes: lawChangesAhead(rules, settings, fieldsAtHand(columns, settings.stated)) };
};

/** The row of what may be the header, where another was taken. */
const otherHeaderRow = ({ opening, firstContactIndex }: PreparedFile): number | undefined => {
  const at = laterHeaderIn(opening.rows.map(({ cells }) => cells));
  return at === undefined || at < firstContactIndex ? undefined : at + 1;
};

/**
 * Opens a file and admits the rules that have their fields.
 * @throws LumoError LUMO_NO_CONTACT_COLUMN, LUMO_FIELD_ABSENT (where the settings are strict), and those of preparing; the file is closed then
 */
export const understandFile = async (input: RunInput): Promise<UnderstoodFile> => {
  const { source, settings } = input;
  const memo: FileMemo = input.memo ?? makeFileMemo();
  const prepared = await prepareFile(source, { ...settings.layout, country: settings.country }, memo);
  try {
    input.look?.(prepared.columns, () => prepared.opening.rows.slice(prepared.firstContactIndex).map(({ cells }) => cells));
    refuseUnreachable(prepared.columns, settings.channels, () => otherHeaderRow(prepared));
    const { run, silent, changes } = memo.decidedOf(settings, prepared.columns, () => decide(input, prepared));
    const notRun = withCandidates(silent, prepared, memo, settings.country);
    if (settings.strictFields) refuseUnjudged(notRun);
    return { prepared, run, notRun, changes };
  } catch (cause) {
    await prepared.opening.opened.close();
    throw cause;
  }
};

/** The plan of a file, with its lists, before anything was learned of its rows. */
export const planFile = async ({ prepared, run, changes }: UnderstoodFile, input: RunInput): Promise<Plan> =>
  makePlan(prepared, input.settings, run, await withCheckedLists(input, prepared.columns, prepared.opening.opened.table?.()), changes);

/** What the rules say of the columns, and the plan with the columns that stay. @param plan with all that was learned */
export const planColumns = (plan: Plan, rules: readonly AnyContactRule[]): { readonly plan: Plan; readonly start: WholeFileFindings } => {
  const start = wholeFileFindings(plan, rules);
  const keep = plan.columns.map(({ column }) => !start.droppedColumns.has(column));
  const columnDropRule = start.droppedColumns.size > 0 ? Math.min(...start.droppedColumns.values()) : -1;
  return { plan: { ...plan, keep, columnDropRule }, start };
};
