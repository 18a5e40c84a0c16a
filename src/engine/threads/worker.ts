import { parentPort } from 'node:worker_threads';
import { loadList } from '../../lists/load/load-list.js';
import type { OutputRows } from '../judge/judged-block.js';
import type { Plan } from '../plan/plan.js';
import { type FailedAnswer, serialiseError } from './thread-errors.js';
import type { FromWorker, ToWorker } from './worker-messages.js';
import type { RuleWork } from './worker-rules.js';

/**
 * A worker's life: a plan, then blocks, then what they came to. What judges is loaded beside the list that a thread may be given first, and
 * not before it: the run is sooner under way.
 */
const serve = (post: (message: FromWorker | FailedAnswer, transfer?: ArrayBuffer[]) => void): ((message: ToWorker) => Promise<void>) => {
  let plan: Plan;
  let loaded: Promise<RuleWork>;
  let work: RuleWork | undefined;

  const answerWith = async (message: Exclude<ToWorker, { type: 'plan' | 'rules' }>): Promise<void> => {
    if (message.type === 'list') return post({ id: message.id, list: await loadList(message.spec, message.asOf) });
    if (message.type === 'surveyed') return post({ id: message.id, surveyed: work?.surveyed() });
    if (message.type === 'outcome') return post({ id: message.id, outcome: work?.outcome() });
    const buffer = message.bytes.buffer as ArrayBuffer;
    work = await loaded;
    if (message.type === 'survey') {
      const persons = work.survey(plan, message, message.spare);
      const transfer = new Set([buffer, message.spare, ...persons.pieces.map(({ words }) => words.buffer as ArrayBuffer)]);
      return post({ id: message.id, persons, free: [buffer, message.spare] }, [...transfer]);
    }
    const { outputs, findings, spare } = work.judge(plan, message, message.spare);
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
      loaded = import('./worker-rules.js').then(({ loadRuleWork }) => loadRuleWork(message.modules));
      // A module that cannot be loaded is told of with the first block.
      loaded.catch(() => {});
      return;
    }
    if (message.type !== 'plan') return answerWith(message).catch((cause) => post({ id: message.id, error: serialiseError(cause) }));
    plan = message.plan;
    work?.forget();
  };
};

const port = parentPort as NonNullable<typeof parentPort>;
const answer = serve((message, transfer = []) => port.postMessage(message, transfer));
// One message after the other: the first waits for the rules to load, and order is what keeps examples the first.
let last: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker) => {
  last = last.then(() => answer(message));
});
