import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { makeExcelSafeEdits } from '../read/formula-cell.js';
import { makeAddedValues } from './added-cells.js';
import type { Route } from './route.js';
import type { OutputBuffer } from './row-writer.js';

/** The outputs of this route: the numbers of the rows that stay; and of each cell that is written anew its row, column, bytes and text. */
export const DECISION_OUTPUTS = ['kept', 'edits'] as const;

const [KEPT, EDITED, NOWHERE] = [[0], [0, 1], []] as const;

const putEdit = (out: OutputBuffer, row: number, column: number, text: string): void => {
  const bytes = Buffer.from(text);
  out.word(row);
  out.word(column);
  out.word(bytes.length);
  out.put(bytes);
};

/** Decisions instead of bytes, for whoever holds the rows: words of 32 bits, little-endian. Columns that are added come behind those of the table. */
export const makeDecisionRoute = (plan: Plan): Route => {
  const added = makeAddedValues(plan);
  const safe = plan.excelSafe ? makeExcelSafeEdits(plan) : undefined;
  const editsOf = ({ row, decision }: JudgedRow): ReadonlyMap<number, string> => (safe ? safe(row, decision.edits) : decision.edits);
  let edits: ReadonlyMap<number, string> = new Map();
  return {
    labels: DECISION_OUTPUTS,
    choose(judged) {
      if (judged.decision.drop) return NOWHERE;
      edits = editsOf(judged);
      return added || edits.size > 0 ? EDITED : KEPT;
    },
    write(label, out, judged) {
      const { row } = judged.row;
      if (label === 0) return out.word(row);
      for (const [column, text] of edits) putEdit(out, row, column, text);
      added?.(judged).forEach((text, i) => {
        putEdit(out, row, plan.columns.length + i, text);
      });
    },
  };
};
