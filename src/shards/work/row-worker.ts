import type { ColumnBatch } from '../../csv/columns/column-cursor.js';
import { ColumnCursor } from '../../csv/columns/column-cursor.js';
import type { Block } from '../../csv/records/blocks.js';
import { BlockJudge } from '../../engine/judge/block-judge.js';
import type { JudgedBlock } from '../../engine/judge/judged-block.js';
import { Survey } from '../../engine/judge/survey.js';
import type { Plan } from '../../engine/plan/plan.js';
import { logBytes } from '../../fields/persons/person-log.js';
import type { LoadedPlan } from './load-plan.js';
import type { PartOrder, PartTakers } from './part-order.js';

/** Works on rows, block after block or batch after batch. */
export interface RowWorker<Left> {
  block(block: Block): JudgedBlock['outputs'];
  columns(batch: ColumnBatch, firstRow: number): JudgedBlock['outputs'];
  /** What it came to. */
  left(): Left;
}

const SPARE = 1 << 20;

const routeOf = ({ output, rejects }: PartOrder): Plan['route'] => {
  if (output === 'decisions') return { kind: 'decisions', outputs: ['kept', 'edits'] };
  return { kind: 'clean', outputs: [...(output === 'bytes' ? ['clean'] : []), ...(rejects ? ['rejects'] : [])] };
};

/** Judges. @param plan with all that was learned */
export const makeJudgingWorker = ({ loaded }: LoadedPlan, plan: Plan, order: PartOrder): RowWorker<BlockJudge['outcome']> => {
  const judge = new BlockJudge({ ...plan, route: routeOf(order) }, loaded);
  let spare = new ArrayBuffer(SPARE);
  const taken = ({ outputs, spare: free }: JudgedBlock): JudgedBlock['outputs'] => {
    spare = free;
    return outputs;
  };
  return {
    block: (block) => taken(judge.block(block, spare)),
    columns: (batch, firstRow) => taken(judge.columns(new ColumnCursor(batch, firstRow), spare)),
    left: () => judge.outcome,
  };
};

/** Surveys. @param log takes entries of the log of identities, as they come */
export const makeSurveyingWorker = ({ plan, rules }: LoadedPlan, log: PartTakers['log']): RowWorker<Survey['result']> => {
  const survey = new Survey(plan, rules);
  const told = (): JudgedBlock['outputs'] => {
    const entries = logBytes(survey.takePersons());
    if (entries.length > 0) log?.(entries);
    return {};
  };
  return {
    block(block) {
      survey.block(block);
      return told();
    },
    columns(batch, firstRow) {
      survey.rows(new ColumnCursor(batch, firstRow));
      return told();
    },
    left: () => survey.result,
  };
};
