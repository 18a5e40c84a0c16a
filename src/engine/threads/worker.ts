import { parentPort } from 'node:worker_threads';
import { loadList } from '../../lists/load/load-list.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { BlockJudge, type OutputRows } from '../judge/block-judge.js';
import { Survey } from '../judge/survey.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';
import { loadRules } from '../rules/load-rules.js';
import { type FailedAnswer, serialiseError } from './thread-errors.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** A worker's life: a plan, then blocks, then what they came to. */
const serve = (post: (message: FromWorker | FailedAnswer, transfer?: ArrayBuffer[]) => void): ((message: ToWorker) => Promise<void>) => {
  let plan: Plan;
  let loaded: Promise<readonly AnyRule[]>;
  let survey: Survey | undefined;
  let judge: BlockJudge | undefined;

  const work = async (message: Exclude<ToWorker, { type: 'plan' | 'rules' }>): Promise<void> => {
    if (message.type === 'list') return post({ id: message.id, list: await loadList(message.spec, message.asOf) });
    if (message.type === 'surveyed') return post({ id: message.id, surveyed: survey?.result });
    if (message.type === 'outcome') return post({ id: message.id, outcome: judge?.outcome });
    const rules = await loaded;
    const buffer = message.bytes.buffer as ArrayBuffer;
    if (message.type === 'survey') {
      survey ??= new Survey(plan, rulesOf(plan, rules));
      survey.block(message);
      return post({ id: message.id, outputs: {}, free: [buffer, message.spare] }, [buffer, message.spare]);
    }
    judge ??= new BlockJudge(plan, rules);
    const { outputs, findings, spare } = judge.block(message, message.spare);
    const views = [
      ...Object.values(outputs).map((output) => (output as OutputRows).bytes),
      ...(findings ? [findings.numbers, findings.texts] : []),
    ];
    // Of two views of one buffer it is handed over once.
    const transfer = new Set([buffer, spare, ...views.map((view) => view.buffer as ArrayBuffer)]);
    post({ id: message.id, outputs, findings, free: [buffer, spare] }, [...transfer]);
  };

  return async (message) => {
    if (message.type === 'rules') {
      loaded = loadRules(message.modules);
      // A module that cannot be loaded is told of with the first block.
      loaded.catch(() => {});
      return;
    }
    if (message.type !== 'plan') return work(message).catch((cause) => post({ id: message.id, error: serialiseError(cause) }));
    plan = message.plan;
    survey = undefined;
    judge = undefined;
  };
};

const port = parentPort as NonNullable<typeof parentPort>;
const answer = serve((message, transfer = []) => port.postMessage(message, transfer));
// One message after the other: the first waits for the rules to load, and order is what keeps examples the first.
let last: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker) => {
  last = last.then(() => answer(message));
});
