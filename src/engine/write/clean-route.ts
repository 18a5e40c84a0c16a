import type { Plan } from '../plan/plan.js';
import { makeExcelSafeEdits } from '../read/formula-cell.js';
import { makeRejectWriter } from './reject-writer.js';
import type { Route } from './route.js';
import { makeRowWriter } from './row-writer.js';
import { makeVerdictCells } from './verdict-cells.js';

export const CLEAN_OUTPUTS = ['clean', 'rejects'] as const;
const [CLEAN, REJECTS] = [[0], [1]] as const;

/** Contacts that stay, cleaned; those that leave as they came, with their reasons. */
export const makeCleanRoute = (plan: Plan): Route => {
  const clean = makeRowWriter(plan.keep, plan.dialect);
  const reject = makeRejectWriter(plan);
  const verdicts = plan.addsVerdicts ? makeVerdictCells(plan) : undefined;
  const safe = plan.excelSafe ? makeExcelSafeEdits(plan) : undefined;
  return {
    labels: CLEAN_OUTPUTS,
    choose: ({ decision }) => (decision.drop ? REJECTS : CLEAN),
    write(label, out, judged) {
      const { row, decision, encoding } = judged;
      if (label === 0) {
        const edits = safe ? safe(row, decision.edits) : decision.edits;
        clean(out, row, edits.size > 0 ? edits : undefined, encoding, verdicts?.(decision));
      } else reject(out, judged);
    },
  };
};
