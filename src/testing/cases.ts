/**
 * For whoever writes rules: a table of small files, each run through the real engine in every way that must not matter.
 * @module
 */
import { isAboutFiles, runStoredFileRules } from '../audit/stored/stored-file-rules.js';
import { rulesOf } from '../engine/plan/plan.js';
import { inlineExecutor } from '../engine/threads/executor.js';
import { parseIsoDay } from '../fields/date/calendar.js';
import type { AnyRule } from '../model/rule/rule.js';
import { readListing } from './listing.js';
import { type Case, type CaseRun, messagesIn, runCase } from './run-case.js';
import { splitExecutor } from './split-executor.js';

export type { Case } from './run-case.js';

/** What a case came to. It is right when `said` equals `expected` and `differs` is empty. */
export interface CaseResult {
  /** Written as the case writes them: `message`, or `row message column` where it says more than the message. */
  readonly said: readonly string[];
  readonly expected: readonly string[];
  /** Ways of splitting the file that gave another report or another cleaned file than the whole: none for a sound rule. */
  readonly differs: readonly string[];
  /** The cleaned file. */
  readonly clean: string;
}

export interface NamedCase {
  readonly name: string;
  /** @throws LumoError whatever a run throws */
  run(): Promise<CaseResult>;
}

const same = (a: CaseRun, b: CaseRun): boolean => a.clean === b.clean && JSON.stringify(a.report) === JSON.stringify(b.report);

/** A rule about stored files has nothing to split: it is asked about the listing. */
const judgeListing = (rule: AnyRule, { rows, options = {}, asOf = '2026-11-24', says }: Case): CaseResult => {
  const setting = { severity: rule.severity, options: (rule.options?.parse(options) ?? {}) as Readonly<Record<string, unknown>> };
  const said = runStoredFileRules(readListing(rows, asOf), [rule], () => setting, parseIsoDay(asOf));
  return { said: said.map(({ message }) => message), expected: says, differs: [], clean: '' };
};

const judge = async (rule: AnyRule, given: Case): Promise<CaseResult> => {
  if (isAboutFiles(rule)) return judgeListing(rule, given);
  const whole = await runCase(
    rule,
    given,
    inlineExecutor((plan) => rulesOf(plan, [rule])),
  );
  const differs: string[] = [];
  // The first row that can begin a part is the second contact: rows are numbered from 1, and the header is one of them.
  for (let row = 3; row <= given.rows.length; row++) {
    for (const backwards of [false, true]) {
      const parts = await runCase(rule, given, splitExecutor([rule], row, backwards));
      if (!same(whole, parts)) differs.push(`split before row ${row}${backwards ? ', merged backwards' : ''}`);
    }
  }
  const said = messagesIn(whole).map((text, index) => (given.says[index]?.includes(' ') ? text : (text.split(' ')[1] as string)));
  return { said, expected: given.says, differs, clean: whole.clean };
};

/**
 * The cases of a rule, whose names are sentences: each is run whole, and split at every row in two parts that are judged
 * apart and merged forwards and backwards.
 * @example
 * for (const { name, run } of casesOf(rule, {
 *   'an address without a dot': { rows: csv('email', 'claire@acme'), says: ['2 malformed email'] },
 * })) {
 *   test(name, async () => {
 *     const { said, expected, differs } = await run();
 *     assert.deepEqual(said, expected);
 *     assert.deepEqual(differs, []);
 *   });
 * }
 */
export const casesOf = (rule: AnyRule, table: Readonly<Record<string, Case>>): readonly NamedCase[] =>
  Object.entries(table).map(([name, given]) => ({ name, run: () => judge(rule, given) }));
