import type { Block } from '../csv/records/blocks.js';
import { createCursor } from '../csv/records/create-cursor.js';
import { BlockJudge } from '../engine/judge/block-judge.js';
import { Survey } from '../engine/judge/survey.js';
import { type Plan, rulesOf } from '../engine/plan/plan.js';
import type { Executor } from '../engine/threads/executor.js';
import type { AnyContactRule } from '../model/rule/rule.js';

const keptBy = (judges: readonly (BlockJudge | undefined)[]): number =>
  judges.reduce((sum, judge) => sum + (judge?.outcome.rows.kept ?? 0), 0);

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
      return [];
    },
    async judge(block) {
      blocks++;
      const before = keptBy(judges);
      const judged = cut(block, at, plan).map((part, index) => {
        if (!part) return undefined;
        judges[index] ??= new BlockJudge(plan, rulesOf(plan, loaded));
        return judges[index].block(part, Buffer.allocUnsafeSlow(part.bytes.length + 64));
      });
      const rejects = judged.flatMap((part) => part?.rejects ?? []);
      return {
        // A buffer of its own: the engine takes it back into its pool.
        kept: Uint8Array.from(Buffer.concat(judged.flatMap((part) => part?.kept ?? []))),
        rows: keptBy(judges) - before,
        rejects: rejects.length > 0 ? Uint8Array.from(Buffer.concat(rejects)) : undefined,
        free: [],
      };
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
