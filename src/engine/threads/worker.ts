import { parentPort } from 'node:worker_threads';
import { loadList } from '../../lists/load/load-list.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyContactRule, AnyRule } from '../../model/rule/rule.js';
import { BlockJudge } from '../judge/block-judge.js';
import { Survey } from '../judge/survey.js';
import { compactSightings } from '../observe/person-collector.js';
import { lawChangePlan, type Plan, rulesOf } from '../plan/plan.js';
import { loadRules } from '../rules/load-rules.js';
import { type FailedAnswer, serialiseError } from './thread-errors.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

const compactOutcome = (outcome: Outcome): Outcome =>
  outcome.persons.count === 0 ? outcome : { ...outcome, persons: compactSightings(outcome.persons) };

/** A worker's life: a plan, then blocks, then what they came to. */
const serve = (post: (message: FromWorker | FailedAnswer, transfer?: ArrayBuffer[]) => void): ((message: ToWorker) => Promise<void>) => {
  let plan: Plan;
  let loaded: Promise<readonly AnyRule[]>;
  let rules: Promise<readonly (readonly AnyContactRule[])[]>;
  let survey: Survey | undefined;
  let judge: BlockJudge | undefined;

  const work = async (message: Exclude<ToWorker, { type: 'plan' | 'rules' }>): Promise<void> => {
    if (message.type === 'list') return post({ id: message.id, list: await loadList(message.spec, message.asOf) });
    if (message.type === 'surveyed') return post({ id: message.id, surveyed: survey?.result });
    if (message.type === 'outcome') return post({ id: message.id, outcome: judge && compactOutcome(judge.outcome) });
    const [active = [], coming = []] = await rules;
    const buffer = message.bytes.buffer as ArrayBuffer;
    if (message.type === 'survey') {
      survey ??= new Survey(plan, active);
      survey.block(message);
      return post({ id: message.id, kept: new Uint8Array(0), rows: 0, rejects: undefined, free: [buffer, message.spare] }, [
        buffer,
        message.spare,
      ]);
    }
    judge ??= new BlockJudge(plan, active, coming);
    const before = judge.outcome.rows.kept;
    const { kept, rejects, findings } = judge.block(message, Buffer.from(message.spare));
    const views = [kept, ...(rejects ? [rejects] : []), ...(findings ? [findings.numbers, findings.texts] : [])];
    const transfer = [buffer, ...views.map((view) => view.buffer as ArrayBuffer)];
    post({ id: message.id, kept, rows: judge.outcome.rows.kept - before, rejects, findings, free: [buffer] }, transfer);
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
    rules = loaded.then((all) => [rulesOf(plan, all), rulesOf(lawChangePlan(plan), all)]);
    rules.catch(() => {});
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
