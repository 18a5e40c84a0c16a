import { createRequire } from 'node:module';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { loadList } from '../../lists/load/load-list.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { SurveyResult } from '../judge/survey.js';
import { type BlockResult, type Executor, inlineExecutor, type SurveyedBlock } from './executor.js';
import type { FromWorker, ToWorker } from './worker-messages.js';
import { WorkerThread } from './worker-thread.js';

/** How many blocks a thread is given at once: one to work on, one that waits so that it never does. */
const QUEUE = 2;

/**
 * Megabytes for what a thread soon forgets: blocks of a megabyte leave little behind. Left to itself it takes thirty more, and is no faster (docs/decisions.md).
 */
const YOUNG_MEGABYTES = 6;

/**
 * Judges on that many threads, the calling one among them: what the others have no room for is judged here, where compiled code and
 * loaded modules are already. Each thread keeps its own outcome and hands it over at the end.
 * @param modules URLs of the modules that hold the rules
 * @param loaded the same rules, for this thread
 */
export const threadExecutor = (threads: number, modules: readonly string[], loaded: readonly AnyRule[]): Executor => {
  // The compiled entry, also when the sources run under a test runner that compiles on the fly.
  const entry = createRequire(import.meta.url).resolve('#engine-worker');
  const pool = Array.from(
    { length: Math.max(threads - 1, 1) },
    () => new WorkerThread<ToWorker, FromWorker>(entry, { young: YOUNG_MEGABYTES }),
  );
  // Rules are loaded while this thread reads the head of the file.
  for (const thread of pool) thread.tell({ type: 'rules', modules });
  const least = () => pool.reduce((a, b) => (b.pending < a.pending ? b : a));
  const here = inlineExecutor(loaded);
  let reading = 0;
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
    depth: threads * QUEUE + 2,
    usePlan(plan) {
      here.usePlan(plan);
      for (const thread of pool) thread.tell({ type: 'plan', plan });
    },
    async survey(block, spare) {
      const thread = least();
      if (thread.pending >= QUEUE) return here.survey(block, spare);
      return (await thread.ask(
        (id) => ({ type: 'survey', id, ...block, spare }),
        [block.bytes.buffer as ArrayBuffer, spare],
      )) as SurveyedBlock & { id: number };
    },
    async judge(block, spare) {
      const thread = least();
      if (thread.pending >= QUEUE) return here.judge(block, spare);
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
      const parts = await Promise.all(pool.map((thread) => thread.ask((id) => ({ type: 'outcome', id }))));
      return [...(await here.outcomes()), ...parts.flatMap((part) => ('outcome' in part && part.outcome ? [part.outcome as Outcome] : []))];
    },
    close: async () => {
      await Promise.all(pool.map((thread) => thread.close()));
    },
  };
};
