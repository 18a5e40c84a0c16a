import type { Block } from '../csv/records/blocks.js';
import { createCursor } from '../csv/records/create-cursor.js';
import { BlockJudge } from '../engine/judge/block-judge.js';
import type { OutputRows } from '../engine/judge/judged-block.js';
import { Survey } from '../engine/judge/survey.js';
import type { Plan } from '../engine/plan/plan.js';
import { rulesOf } from '../engine/plan/rules-of.js';
import type { Executor } from '../engine/threads/executor.js';
import type { AnyContactRule } from '../model/rule/rule.js';

/** The rows of a block before row `at`, and those from there on; either may be missing. */
const cut = (block: Block, at: number, plan: Plan): readonly [Block | undefined, Block | undefined] => {
  const cursor = createCursor(block, plan.dialect);
  let row = block.firstRow;
  while (row < at && cursor.advance()) row++;
  const { next } = cursor;
  return [
    next > 0 ? { ...block, bytes: block.bytes.subarray(0, next) } : undefined,
    next < block.bytes.length ? { ...block, bytes: block.bytes.subarray(next), firstRow: row } : undefined,
  ];
};

/** Two parts of a block count as one, so that the engine finds as many blocks as it cut. */
const asParts = <T extends { blocks: number }>(parts: readonly (T | undefined)[], blocks: number, backwards: boolean): readonly T[] => {
  const left = parts.flatMap((part) => (part ? [structuredClone(part)] : []));
  const counted = left.map((part, index) => ({ ...part, blocks: index === 0 ? blocks : 0 }));
  return backwards ? counted.reverse() : counted;
};

/**
 * Judges a file in two parts that know nothing of each other, as two threads or two machines would, the second
 * beginning at a row. What each leaves behind crosses as data (structuredClone) and is merged, last part first if asked.
 */
export const splitExecutor = (loaded: readonly AnyContactRule[], at: number, backwards: boolean): Executor => {
  let plan: Plan;
  let blocks = 0;
  let judges: (BlockJudge | undefined)[] = [];
  let surveys: (Survey | undefined)[] = [];
  return {
    depth: 1,
    usePlan(next) {
      plan = next;
      blocks = 0;
      judges = [undefined, undefined];
      surveys = [undefined, undefined];
    },
    async survey(block) {
      blocks++;
      cut(block, at, plan).forEach((part, index) => {
        if (!part) return;
        surveys[index] ??= new Survey(plan, rulesOf(plan, loaded));
        surveys[index].block(part);
      });
      return { free: [] };
    },
    async judge(block) {
      blocks++;
      const judged = cut(block, at, plan).flatMap((part, index) => {
        if (!part) return [];
        judges[index] ??= new BlockJudge(plan, loaded);
        return [judges[index].block(part, new ArrayBuffer(part.bytes.length + 64)).outputs];
      });
      const outputs: Record<string, OutputRows> = {};
      for (const [label, { bytes, rows }] of judged.flatMap((part) => Object.entries(part) as [string, OutputRows][])) {
        const before = outputs[label];
        outputs[label] = { bytes: Buffer.concat([before?.bytes ?? Buffer.alloc(0), bytes]), rows: (before?.rows ?? 0) + rows };
      }
      return { outputs, free: [] };
    },
    surveyResults: async () =>
      asParts(
        surveys.map((survey) => survey?.result),
        blocks,
        backwards,
      ),
    outcomes: async () =>
      asParts(
        judges.map((judge) => judge?.outcome),
        blocks,
        backwards,
      ),
    close: async () => {},
  };
};
