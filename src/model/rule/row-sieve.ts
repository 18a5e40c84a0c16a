import type { FieldName } from '../contact/field.js';
import type { ListKind } from '../contact/suppression-list.js';
import type { Day } from '../contact/values.js';

/**
 * What must be seen in a row before a rule can say anything of it: any of these; nothing of an ordinary row when all are absent. Rows in which
 * none of it is seen, for no rule of the run, are counted and copied without being read further. A row whose cells are more or fewer than the
 * header's, and one with an address or a number that is not written in an ordinary way, is always shown to all rules.
 */
export interface RowSieve {
  /** An address at one of these domains, in lower case. */
  readonly domains?: readonly string[];
  /** An address or a number that some list of this kind holds. */
  readonly listed?: ListKind;
  /** None of these fields holds a date that lies, beyond doubt, between two days, both included. */
  readonly undated?: {
    readonly fields: readonly FieldName[];
    readonly from: Day;
    readonly to: Day;
    /** Whether what the rule reports of such a row, an ordinary one, follows from the cells of these fields alone: rows with the same are judged once. */
    readonly decides: boolean;
  };
}
