import type { SurveyResult } from '../../engine/judge/survey.js';
import { surveyMonoidOf } from '../../engine/judge/survey.js';
import { settledDates } from '../../engine/passes/settle-dates.js';
import { settledMemories } from '../../engine/passes/survey-pass.js';
import { noListMatchNotes } from '../../engine/plan/list-match-notes.js';
import { decodeData } from '../../model/base/data-codec.js';
import type { DriverFacts, DriverFile } from '../formats/driver-file.js';
import { partLine, readPartFile, type SettledFile, type SurveyedFile } from '../formats/outcome-file.js';
import type { Settled } from '../work/apply-settled.js';
import type { LoadedPlan } from '../work/load-plan.js';
import { encodingOfParts } from './part-encoding.js';
import { inPartOrder, type NamedText } from './part-files.js';

type Learned = Pick<SurveyResult, 'memories' | 'orders'> & { readonly proven: ReadonlySet<number> };

/**
 * Puts together what all parts taught in the first pass.
 * @returns the line of the file with which they are judged
 * @throws LumoError LUMO_SHARD_PARTS, LUMO_SHARD_FOREIGN, LUMO_SHARD_ENCODING
 */
export const settleShards = (loaded: LoadedPlan, driver: DriverFile, surveyed: readonly NamedText[], parts: number): string => {
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
  const all = ordered
    .map(({ data }) => {
      const { memories, orders, proven } = data as Learned;
      return {
        ...monoid.empty(),
        memories: [...memories],
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
  return partLine<SettledFile>('lumo-check/settled', sealing, { records: ordered.map((one) => one.file.records) }, settled);
};
