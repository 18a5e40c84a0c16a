import type { SurveyResult } from '../../engine/judge/survey.js';
import { surveyMonoidOf } from '../../engine/judge/survey.js';
import { type PersonSpill, PersonStore } from '../../engine/passes/person-store.js';
import { settledDates } from '../../engine/passes/settle-dates.js';
import { settledMemories } from '../../engine/passes/survey-pass.js';
import { identitiesOfPlan } from '../../engine/plan/keyed-rules.js';
import { noListMatchNotes } from '../../engine/plan/list-match-notes.js';
import { foreignPersons } from '../../fields/persons/person-errors.js';
import type { PersonLayout } from '../../fields/persons/person-layout.js';
import { logFromBytes, sayOfRows, shiftLog } from '../../fields/persons/person-log.js';
import { settledBytes } from '../../fields/persons/settled-persons.js';
import { decodeData } from '../../model/base/data-codec.js';
import type { AnyContactRule, Learning } from '../../model/rule/rule.js';
import { runOfRule } from '../../model/rule/rule-failed.js';
import { tallyOf } from '../formats/byte-tally.js';
import type { DriverFacts, DriverFile } from '../formats/driver-file.js';
import { partLine, readPartFile, type SettledFile, type SurveyedFile } from '../formats/outcome-file.js';
import type { Settled } from '../work/apply-settled.js';
import type { LoadedPlan } from '../work/load-plan.js';
import { encodingOfParts } from './part-encoding.js';
import { inPartOrder, type NamedText } from './part-files.js';

type Learned = Pick<SurveyResult, 'memories' | 'orders'> & { readonly proven: ReadonlySet<string> };

/** What is put together after the first pass. */
export interface SettleOrder {
  readonly surveyed: readonly NamedText[];
  /** How many parts there are. */
  readonly parts: number;
  /** Gives the log of a part; absent where an engine groups the logs by itself. */
  readonly logs?: ((part: number) => Promise<Uint8Array>) | undefined;
  /** Where logs go that are more than memory should hold. */
  readonly spill?: PersonSpill | undefined;
}

/** What parts are judged with. */
export interface SettledShards {
  /** Of the file of what was settled. */
  readonly line: string;
  /** What is known of the persons of all parts, for each of them; absent where an engine knows it, or no rule asks. */
  readonly persons?: Uint8Array;
}

/** What was learned says of rows by where they stand, by the place of the rule in the log. @throws LumoError LUMO_RULE_FAILED */
const saidOfRows = (rules: LoadedPlan['rules'], learned: readonly unknown[], layout: PersonLayout): Map<number, (row: number) => number> =>
  new Map(
    rules.flatMap((rule, index) => {
      const says = runOfRule(rule, () => (rule.keyed?.again?.(learned[index]) ? rule.keyed.ofRow?.(learned[index]) : undefined));
      return says ? [[layout.rules.findIndex(({ id }) => id === rule.id), says] as const] : [];
    }),
  );

const personsOf = async (
  { plan, rules, file }: LoadedPlan,
  layout: PersonLayout,
  learned: readonly unknown[],
  surveyed: readonly SurveyedFile[],
  { logs, spill }: Pick<SettleOrder, 'spill'> & { readonly logs: NonNullable<SettleOrder['logs']> },
): Promise<Uint8Array> => {
  const says = saidOfRows(rules, learned, layout);
  const store = new PersonStore(layout, identitiesOfPlan(plan), spill);
  try {
    let before = file.firstRow - 1;
    for (const { part, records, log } of surveyed) {
      const bytes = await logs(part);
      // An entry less is a person whose other rows nobody sees.
      if (log?.sha256 !== tallyOf(bytes).sha256) throw foreignPersons();
      const shifted = shiftLog(logFromBytes(bytes, layout), before);
      sayOfRows(shifted, says);
      store.add(shifted);
      before += records;
    }
    return settledBytes(store.settle({ rows: false }).persons);
  } finally {
    store.close();
  }
};

const shiftedMemory = (rule: AnyContactRule, memory: unknown, rows: number): unknown => {
  const survey = rule.survey as Learning<unknown> | undefined;
  return survey?.shift ? runOfRule(rule, () => survey.shift?.(memory, rows)) : memory;
};

/** Of each part: how many rows of the file stand before it. */
const rowsBefore = (firstRow: number, parts: readonly { readonly file: SurveyedFile }[]): readonly number[] => {
  let next = firstRow - 1;
  return parts.map(({ file: { records } }) => {
    const before = next;
    next += records;
    return before;
  });
};

/**
 * Puts together what all parts taught in the first pass.
 * @returns what they are judged with
 * @throws LumoError LUMO_SHARD_PARTS, LUMO_SHARD_FOREIGN, LUMO_SHARD_ENCODING, LUMO_PERSONS_FOREIGN for a log that is not the one of its part
 */
export const settleShards = async (loaded: LoadedPlan, driver: DriverFile, order: SettleOrder): Promise<SettledShards> => {
  const { surveyed, parts } = order;
  const { plan, rules, planId, secrets, file } = loaded;
  const sealing = { planId, key: secrets.key };
  const read = surveyed.map(({ name, text }) => ({
    ...readPartFile<SurveyedFile>('lumo-check/surveyed', sealing, text, name),
    text,
  }));
  const ordered = inPartOrder(
    read,
    parts,
    (one) => one.file.part,
    ({ text }) => text,
  );
  encodingOfParts(
    file.encoding,
    ordered.map((one) => one.file),
  );
  const monoid = surveyMonoidOf(plan, rules);
  const before = rowsBefore(file.firstRow, ordered);
  const all = ordered
    .map(({ data }, part) => {
      const { memories, orders, proven } = data as Learned;
      return {
        ...monoid.empty(),
        memories: rules.map((rule, i) => shiftedMemory(rule, memories[i], before[part] as number)),
        orders: [...orders],
        listMatches: { ...noListMatchNotes(), proven: new Set(proven) },
      };
    })
    .reduce(monoid.merge, monoid.empty());
  const { file: head, orderEvidence } = decodeData(driver.facts) as DriverFacts;
  const dates = settledDates(plan.orders, { ...head, orderEvidence, delimiter: head.dialect.delimiter }, all.orders);
  const settled: Settled = {
    learned: settledMemories(rules, all.memories),
    orders: dates.orders,
    proven: all.listMatches.proven,
    dates: { mixedDates: dates.mixedDates, settledDates: dates.settledDates, settled: dates.settled },
  };
  const files = ordered.map((one) => one.file);
  const persons =
    order.logs &&
    file.needs.keyed &&
    (await personsOf(loaded, file.needs.keyed, settled.learned, files, { logs: order.logs, spill: order.spill }));
  const said = { records: files.map(({ records }) => records), ...(persons && { persons: tallyOf(persons) }) };
  return { line: partLine<SettledFile>('lumo-check/settled', sealing, said, settled), ...(persons && { persons }) };
};
