import { type CsvHints, type Opening, openCsv } from '../csv/opening.js';
import type { Source } from '../csv/source.js';
import { type Spooled, spool } from '../csv/spool.js';
import { LumoError } from '../errors.js';
import { isMixed, type OrderEvidence, orderFrom } from '../fields/date.js';
import type { AnyRule, Learning } from '../model/rule.js';
import type { Executor } from './executor.js';
import type { RunInput } from './input.js';
import { checkWhole, partsMissing } from './laws.js';
import { pass } from './pass.js';
import { type Plan, rulesOf } from './plan.js';
import type { Prepared } from './prepare.js';
import { ruleFailed } from './rule-failed.js';
import { surveysOf } from './survey.js';

/** What each rule keeps of what it learned. @throws LumoError LUMO_RULE_FAILED */
const settled = (rules: readonly AnyRule[], memories: readonly unknown[]): readonly unknown[] =>
  rules.map((rule, index) => {
    const survey = rule.survey as Learning<unknown> | undefined;
    try {
      return survey?.settle ? survey.settle(memories[index]) : memories[index];
    } catch (cause) {
      throw cause instanceof LumoError ? cause : ruleFailed(rule, 0);
    }
  });

/** A file for its second reading. Of one that fits in its head nothing is read again: those bytes cannot have changed. */
const openedAgain = async (first: Opening, source: Source, layout: CsvHints): Promise<Opening> => {
  if (first.whole) return { ...first, reader: { read: async () => 0 } };
  const before = first.opened.mark();
  await first.opened.close();
  return checkWhole(await openCsv(source, layout), before);
};

/** The survey pass, when some rule or some column of dates needs it. Returns the plan with what was learned, and the file opened anew. */
export const surveyed = async (
  plan: Plan,
  prepared: Prepared,
  input: RunInput,
  executor: Executor,
): Promise<{ plan: Plan; prepared: Prepared; spooled?: Spooled }> => {
  const rules = rulesOf(plan, input.rules);
  if (!rules.some(({ survey }) => survey) && prepared.undecided.length === 0) {
    prepared.opening.opened.once();
    return { plan, prepared };
  }
  const { whole } = prepared.opening.opened;
  const spooled = whole && (await spool(whole, prepared.source.name, prepared.source.hash));
  const source = spooled ?? prepared.source;
  const { layout } = input.settings;
  try {
    const first = spooled ? { ...prepared, source, opening: await openCsv(source, layout) } : prepared;
    executor.plan(plan);
    const { blocks } = await pass(first, first.opening.reader, executor, 'survey', input, input.settings.blockBytes, async () => {});
    const monoid = surveysOf(plan, rules);
    const all = (await executor.surveyed()).reduce(monoid.merge, monoid.empty());
    if (all.blocks !== blocks) throw partsMissing(all.blocks, blocks);
    const opening = await openedAgain(first.opening, source, layout);
    const orders = plan.orders.map((order, column) =>
      prepared.undecided.includes(column) ? orderFrom(all.orders[column] as OrderEvidence) : order,
    );
    const mixed = prepared.undecided.filter((column) => isMixed(all.orders[column] as OrderEvidence));
    return {
      plan: { ...plan, learned: settled(rules, all.memories), orders, listed: all.lists },
      prepared: { ...first, opening, mixed: [...prepared.mixed, ...mixed] },
      ...(spooled && { spooled }),
    };
  } catch (cause) {
    await spooled?.dispose();
    throw cause;
  }
};
