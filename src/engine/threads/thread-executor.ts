import { createRequire } from 'node:module';
import type { Block } from '../../csv/records/blocks.js';
import { isSimpleDialect } from '../../csv/records/dialect.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { loadList } from '../../lists/load/load-list.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { BlockJudge } from '../judge/block-judge.js';
import type { SurveyResult } from '../judge/survey.js';
import type { Plan } from '../plan/plan.js';
import { type BlockResult, type Executor, inlineExecutor, type SurveyedBlock } from './executor.js';
import { isMostlyLoud, mayBeSifted, queueFor } from './lean-thread.js';
import type { FromWorker, SiftedResult, ToWorker } from './worker-messages.js';
import { WorkerThread } from './worker-thread.js';

/**
 * Judges on that many threads, the calling one among them: what the others have no room for is judged here, where compiled code and
 * loaded modules are already. Each thread keeps its own outcome and hands it over at the end. A single other thread is given no rules where
 * it can sift blocks without them: loading and compiling them twice would cost more than it saves.
 * @param modules URLs of the modules that hold the rules
 * @param loaded the same rules, for this thread
 * @param run ids of those that are switched on; all when absent
 * @param isLarge whether the file is so large that a second judge is worth its loading, whatever the rules say that they must see
 */
export const threadExecutor = (
  threads: number,
  modules: readonly string[],
  loaded: readonly AnyRule[],
  run: Iterable<string> = loaded.map(({ id }) => id),
  isLarge = false,
): Executor => {
  // The compiled entry, also when the sources run under a test runner that compiles on the fly.
  const entry = createRequire(import.meta.url).resolve('#engine-worker');
  const pool = Array.from({ length: Math.max(threads - 1, 1) }, () => new WorkerThread<ToWorker, FromWorker>(entry));
  const least = () => pool.reduce((a, b) => (b.pending < a.pending ? b : a));
  const here = inlineExecutor(loaded);
  const mayBeLean = pool.length === 1 && !isLarge && mayBeSifted(loaded, new Set(run));
  const queue = queueFor(mayBeLean);
  let hasRules = false;
  const tellRules = (): void => {
    if (!hasRules) for (const thread of pool) thread.tell({ type: 'rules', modules });
    hasRules = true;
  };
  // Rules are loaded while this thread reads the head of the file.
  if (!mayBeLean) tellRules();
  let reading = 0;
  let plan: Plan | undefined;
  /** Whether the threads know the plan, and what judges here what they have sifted: unless that is decided, neither. */
  let isTold = false;
  let far: BlockJudge | undefined;
  /** Whether so much of what was sifted must be judged that a second judge is worth its loading. */
  let isLoud = false;
  /** Buffers that were written to elsewhere. */
  const spares: ArrayBuffer[] = [];

  const tellPlan = (): void => {
    if (isTold) return;
    isTold = true;
    tellRules();
    for (const thread of pool) thread.tell({ type: 'plan', plan: plan as Plan });
  };
  /** Decides how the other threads judge. */
  const settle = (): void => {
    if (far && isLoud) tellPlan();
    if (isTold || far) return;
    const judge = mayBeLean && isSimpleDialect((plan as Plan).dialect) ? new BlockJudge(plan as Plan, loaded) : undefined;
    const settings = judge?.sieve;
    if (!settings) tellPlan();
    else for (const thread of pool) thread.tell({ type: 'sieve', plan: plan as Plan, settings });
    far = settings && judge;
  };
  const siftThere = async (thread: (typeof pool)[number], judge: BlockJudge, block: Block, spare: ArrayBuffer): Promise<BlockResult> => {
    const transfer = [block.bytes.buffer as ArrayBuffer, spare];
    const answer = (await thread.ask((id) => ({ type: 'sift', id, ...block, spare }), transfer)) as SiftedResult & { id: number };
    const back = { ...block, bytes: answer.bytes };
    if (!answer.sifted) return here.judge(back, answer.spare);
    const {
      outputs,
      findings,
      spare: written,
    } = judge.siftedBlock(back, answer.sifted, spares.pop() ?? new ArrayBuffer(answer.spare.byteLength));
    spares.push(answer.spare);
    isLoud ||= isMostlyLoud(answer.sifted);
    return { outputs, findings, free: [answer.bytes.buffer as ArrayBuffer, written] };
  };

  return {
    async readList(spec, asOf) {
      const thread = least();
      if (thread.pending > reading) {
        reading++;
        return loadList(spec, asOf).finally(() => reading--);
      }
      const answer = await thread.ask((id) => ({ type: 'list', id, spec, asOf }));
      return (answer as { list: LoadedList }).list;
    },
    depth: threads * queue + 2,
    usePlan(next) {
      here.usePlan(next);
      plan = next;
      isTold = false;
      far = undefined;
      isLoud = false;
      if (!mayBeLean) tellPlan();
    },
    async survey(block, spare) {
      tellPlan();
      const thread = least();
      if (thread.pending >= queue) return here.survey(block, spare);
      return (await thread.ask(
        (id) => ({ type: 'survey', id, ...block, spare }),
        [block.bytes.buffer as ArrayBuffer, spare],
      )) as SurveyedBlock & { id: number };
    },
    async judge(block, spare) {
      settle();
      const thread = least();
      if (thread.pending >= queue) return here.judge(block, spare);
      if (far && !isTold) return siftThere(thread, far, block, spare);
      return (await thread.ask(
        (id) => ({ type: 'judge', id, ...block, spare }),
        [block.bytes.buffer as ArrayBuffer, spare],
      )) as BlockResult & {
        id: number;
      };
    },
    surveyResults: async () => {
      const parts = await Promise.all(pool.map((thread) => thread.ask((id) => ({ type: 'surveyed', id }))));
      return [
        ...(await here.surveyResults()),
        ...parts.flatMap((part) => ('surveyed' in part && part.surveyed ? [part.surveyed as SurveyResult] : [])),
      ];
    },
    outcomes: async () => {
      const parts = isTold ? await Promise.all(pool.map((thread) => thread.ask((id) => ({ type: 'outcome', id })))) : [];
      return [
        ...(await here.outcomes()),
        ...(far ? [far.outcome] : []),
        ...parts.flatMap((part) => ('outcome' in part && part.outcome ? [part.outcome as Outcome] : [])),
      ];
    },
    close: async () => {
      await Promise.all(pool.map((thread) => thread.close()));
    },
  };
};
