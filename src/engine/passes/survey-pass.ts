import { type CsvHints, type OpenedCsv, openCsv } from '../../csv/opening/open-csv.js';
import type { Source, SpooledSource } from '../../csv/ports/source.js';
import { newSharedMemory } from '../../lists/table/shared-memory.js';
import { asksOfPersons } from '../../model/rule/person-survey.js';
import type { AnyContactRule, Learning } from '../../model/rule/rule.js';
import { runOfRule } from '../../model/rule/rule-failed.js';
import { type SurveyResult, surveyMonoidOf } from '../judge/survey.js';
import { identitiesOfPlan, personLayoutOf } from '../plan/keyed-rules.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import { rulesOf } from '../plan/rules-of.js';
import type { Executor, SurveyedBlock } from '../threads/executor.js';
import { type BlockWork, passOverBlocks } from './block-pass.js';
import { withProvenLists } from './check-lists.js';
import { PersonStore } from './person-store.js';
import type { RunInput } from './run-input.js';
import { partsMissing, refuseChangedInput } from './run-invariants.js';
import { partsOfTwoPasses, shareRead, tellOfPart, WHOLE_WORK, type WorkPart } from './run-progress.js';
import { settledDates } from './settle-dates.js';

/** What each rule keeps of what it learned. @throws LumoError LUMO_RULE_FAILED */
export const settledMemories = (rules: readonly AnyContactRule[], memories: readonly unknown[]): readonly unknown[] =>
  rules.map((rule, index) => {
    const survey = rule.survey as Learning<unknown> | undefined;
    return survey?.settle ? runOfRule(rule, () => survey.settle?.(memories[index])) : memories[index];
  });

/** A file for its next reading. Of one that fits in its head nothing is read again: those bytes cannot have changed. */
export const reopen = async (first: OpenedCsv, source: Source, layout: CsvHints): Promise<OpenedCsv> => {
  if (first.isWhole) return { ...first, reader: { read: async () => 0 } };
  const before = first.opened.mark();
  await first.opened.close();
  return refuseChangedInput(await openCsv(source, layout), before, source.name);
};

/** A pass over all blocks, and what it found. */
interface Surveyed {
  readonly all: SurveyResult;
  readonly opening: OpenedCsv;
}

/** What a survey goes over, and with what. */
interface SurveyOf {
  readonly rules: readonly AnyContactRule[];
  readonly file: PreparedFile;
  readonly source: Source;
  readonly store: PersonStore;
}

const surveyAll = async (plan: Plan, { rules, file, source, store }: SurveyOf, input: RunInput, executor: Executor): Promise<Surveyed> => {
  const keyed = rules.some(asksOfPersons);
  executor.usePlan(plan);
  const work: BlockWork<SurveyedBlock> = {
    depth: executor.depth,
    // The log of a block is rarely longer than it; where nobody asks for one there is none.
    work: (block, spare) => executor.survey(block, keyed ? spare(block.bytes.length) : new ArrayBuffer(0)),
    take: async ({ persons }) => persons && store.add(persons),
  };
  const { blocks } = await passOverBlocks(file, file.opening.reader, work, input, input.settings.blockBytes);
  const monoid = surveyMonoidOf(plan, rules);
  const all = (await executor.surveyResults()).reduce(monoid.merge, monoid.empty());
  if (all.blocks !== blocks) throw partsMissing(all.blocks, blocks);
  store.add(all.persons);
  return { all, opening: await reopen(file.opening, source, input.settings.layout) };
};

/** Whether what was learned of the file decides what its rows say. @throws LumoError LUMO_RULE_FAILED */
const mustSurveyAgain = (rules: readonly AnyContactRule[], learned: readonly unknown[]): boolean =>
  rules.some((rule, index) => runOfRule(rule, () => rule.keyed?.again?.(learned[index]) === true));

/**
 * The survey pass, when some rule, some column of dates or a list of hashes that nobody declared needs it; twice over a file of which the first pass
 * tells what its rows say (`KeyedSurvey.again`).
 * @param rereads whether the file is read again after the judging pass
 * @returns the plan with what was learned, the file opened anew, and the part of the work that is ahead
 */
export const runSurvey = async (
  plan: Plan,
  prepared: PreparedFile,
  input: RunInput,
  executor: Executor,
  rereads: boolean,
): Promise<{ plan: Plan; prepared: PreparedFile; ahead: WorkPart; spooled?: SpooledSource }> => {
  const rules = rulesOf(plan, input.rules);
  const keyed = rules.some(asksOfPersons);
  if (!keyed && !rules.some(({ survey }) => survey) && prepared.undecidedDates.length === 0 && !plan.lists.some(({ proven }) => proven)) {
    if (!rereads) prepared.opening.opened.once();
    return { plan, prepared, ahead: WHOLE_WORK };
  }
  const parts = partsOfTwoPasses(prepared.source.isPacked && prepared.opening.opened.spool !== undefined);
  const tellUnpacked = tellOfPart(input.progress, parts.unpacking);
  const spooled = await prepared.opening.opened.spool?.(tellUnpacked && (() => tellUnpacked(0, shareRead(prepared))));
  const source = spooled ?? prepared.source;
  const newStore = (): PersonStore => new PersonStore(personLayoutOf(plan, rules), identitiesOfPlan(plan), input.spill);
  let store = newStore();
  try {
    const first = spooled ? { ...prepared, source, opening: await openCsv(source, input.settings.layout) } : prepared;
    const watched = { ...input, progress: tellOfPart(input.progress, parts.survey) };
    let { all, opening } = await surveyAll(plan, { rules, file: first, source, store }, watched, executor);
    const learned = settledMemories(rules, all.memories);
    if (mustSurveyAgain(rules, learned)) {
      store.close();
      store = newStore();
      const file = { ...first, opening };
      ({ all, opening } = await surveyAll(
        { ...plan, learned },
        { rules, file, source, store },
        { ...input, progress: undefined },
        executor,
      ));
    }
    // Where the judging pass reads dates or lists otherwise, what the survey found of a row says nothing of what it finds.
    const isSameOfRows = !plan.notesNoRows && prepared.undecidedDates.length === 0 && !plan.lists.some(({ proven }) => proven);
    const { orders, ...dates } = settledDates(plan.orders, { ...prepared, delimiter: prepared.opening.dialect.delimiter }, all.orders);
    return {
      plan: {
        ...plan,
        learned,
        ...(keyed && store.settle({ rows: !plan.notesNoRows, silent: isSameOfRows, memory: newSharedMemory })),
        orders,
        listMatches: all.listMatches,
        lists: withProvenLists(plan.lists, all.listMatches.proven, plan),
      },
      prepared: { ...first, opening, ...dates },
      ahead: parts.judge,
      ...(spooled && { spooled }),
    };
  } catch (cause) {
    await spooled?.dispose();
    throw cause;
  } finally {
    store.close();
  }
};
