import type { Target } from '../../model/contact/target.js';
import { mayContact } from '../decide/usable.js';
import type { Plan } from '../plan/plan.js';
import { makeExcelSafeEdits } from '../read/formula-cell.js';
import { segmentLabel, segmentValues } from '../segment/segment-files.js';
import { makeSegmentReader } from '../segment/segment-reader.js';
import { makeTargetLine } from '../target/target-writer.js';
import { makeAddedCells } from './added-cells.js';
import { CLEAN_OUTPUTS } from './clean-outputs.js';
import { makeRejectWriter } from './reject-writer.js';
import type { Route } from './route.js';
import { makeRowWriter } from './row-writer.js';

const [CLEAN, REJECTS, NOWHERE] = [[0], [1], []] as const;

/** The outputs of those who stay: the cleaned file, and the file of their segment where the run is split. */
const makePlaces = (plan: Plan): { readonly labels: readonly string[]; readonly ofKept: Route['choose'] } => {
  const by = plan.segments?.splits ? plan.segments.by[0] : undefined;
  if (!by) return { labels: [], ofKept: () => CLEAN };
  const values = segmentValues(by);
  const outputs = new Map(values.map((value, i) => [value, [0, CLEAN_OUTPUTS.length + i]] as const));
  const read = makeSegmentReader(plan, [by]);
  return { labels: values.map(segmentLabel), ofKept: ({ contact }) => outputs.get(read(contact)[0]?.value ?? '') ?? CLEAN };
};

/** The same of contacts that are grouped to be contacted: who is to be checked first is in no file of them. */
const makeChoice = (plan: Plan): { readonly labels: readonly string[]; readonly ofKept: Route['choose'] } => {
  const { labels, ofKept } = makePlaces(plan);
  return { labels, ofKept: plan.segments ? (judged) => (mayContact(judged.decision) ? ofKept(judged) : NOWHERE) : ofKept };
};

/** Contacts that stay, as a tool imports them: whom it cannot take is in no file for it. */
const makeTargetRoute = (plan: Plan, target: Target): Route => {
  const lineOf = makeTargetLine(target, plan);
  const reject = makeRejectWriter(plan);
  const { labels, ofKept } = makeChoice(plan);
  let line: Buffer | undefined;
  return {
    labels: [...CLEAN_OUTPUTS, ...labels],
    choose(judged) {
      if (judged.decision.drop) return REJECTS;
      line = lineOf(judged);
      return line ? ofKept(judged) : NOWHERE;
    },
    write(label, out, judged) {
      if (label === REJECTS[0]) reject(out, judged);
      else if (line) out.put(line);
    },
  };
};

/** Contacts that stay, cleaned; those that leave as they came, with their reasons. */
export const makeCleanRoute = (plan: Plan): Route => {
  if (plan.target) return makeTargetRoute(plan, plan.target);
  const clean = makeRowWriter(plan.keep, plan.dialect);
  const reject = makeRejectWriter(plan);
  const added = makeAddedCells(plan);
  const safe = plan.excelSafe ? makeExcelSafeEdits(plan) : undefined;
  const { labels, ofKept } = makeChoice(plan);
  return {
    labels: [...CLEAN_OUTPUTS, ...labels],
    copiesQuietRows: added === undefined && labels.length === 0,
    choose: (judged) => (judged.decision.drop ? REJECTS : ofKept(judged)),
    write(label, out, judged) {
      const { row, decision, encoding } = judged;
      if (label === REJECTS[0]) return reject(out, judged);
      const edits = safe ? safe(row, decision.edits) : decision.edits;
      clean(out, row, edits.size > 0 ? edits : undefined, encoding, added?.(judged));
    },
  };
};
