import type { Cursor } from '../../csv/records/cursor.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { ruleFailed } from '../../model/rule/rule-failed.js';
import type { CellEdit } from '../decide/decide.js';

const repairedText = (rule: AnyContactRule | undefined, row: Cursor, column: number, country: string): string => {
  try {
    return rule?.repair?.(row.text(column), country) ?? '';
  } catch {
    throw ruleFailed(rule, row.row);
  }
};

/**
 * The new texts of the cells of a kept row that are blanked or repaired, by column.
 * @param rules those of the run, which `repairBy` counts
 * @param country ISO code of the country that numbers without one are of
 * @throws LumoError LUMO_RULE_FAILED when a repair throws
 */
export const editedTexts = (
  edits: ReadonlyMap<number, CellEdit>,
  row: Cursor,
  rules: readonly AnyContactRule[],
  country: string,
): ReadonlyMap<number, string> =>
  new Map([...edits].map(([column, { repairBy }]) => [column, repairBy < 0 ? '' : repairedText(rules[repairBy], row, column, country)]));
