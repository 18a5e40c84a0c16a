import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { memorySource } from '../../src/csv/ports/memory.js';
import type { Block } from '../../src/csv/records/blocks.js';
import { createCursor } from '../../src/csv/records/create-cursor.js';
import { BlockJudge } from '../../src/engine/judge/block-judge.js';
import { outcomeMonoidOf } from '../../src/engine/judge/outcome-recorder.js';
import { Survey, type SurveyResult, surveyMonoidOf } from '../../src/engine/judge/survey.js';
import type { Plan } from '../../src/engine/plan/plan.js';
import { rulesOf } from '../../src/engine/plan/rules-of.js';
import { runCheck } from '../../src/engine/run.js';
import type { Executor } from '../../src/engine/threads/executor.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import { loadList } from '../../src/lists/load/load-list.js';
import type { Monoid } from '../../src/model/rule/rule.js';
import { isContactRule } from '../../src/model/rule/rule.js';
import { bytesOf, type ContactFile, contactFile, type Line } from './generate.js';
import { AS_OF, layoutOf } from './support.js';

const contactRules = rules.filter(isContactRule);

/** What each part of a file left behind, and how such parts are merged. */
interface Parts<T> {
  readonly parts: readonly T[];
  readonly monoid: Monoid<T>;
}

const recordsOf = (block: Block, plan: Plan): Block[] => {
  const cursor = createCursor(block, plan.dialect);
  const records: Block[] = [];
  for (let from = 0; cursor.advance(); from = cursor.next)
    records.push({ ...block, bytes: block.bytes.slice(from, cursor.next), firstRow: cursor.row });
  return records;
};

/** Deals the rows of a file out to parts that know nothing of each other, and lets the engine go on with all of them merged. */
const dealt = (deal: readonly number[], into: { surveys?: Parts<unknown>; outcomes?: Parts<unknown> }): Executor => {
  const count = Math.max(...deal) + 1;
  let plan: Plan;
  let surveys: Survey[] = [];
  let judges: BlockJudge[] = [];
  const active = () => rulesOf(plan, rules);
  const partOf = (row: number): number => deal[row % deal.length] as number;
  return {
    depth: 1,
    usePlan(next) {
      plan = next;
      surveys = Array.from({ length: count }, () => new Survey(plan, active()));
      judges = Array.from({ length: count }, () => new BlockJudge(plan, rules));
    },
    async survey(block) {
      for (const record of recordsOf(block, plan)) surveys[partOf(record.firstRow)]?.block(record);
      return { free: [] };
    },
    async judge(block) {
      for (const record of recordsOf(block, plan)) judges[partOf(record.firstRow)]?.block(record, new ArrayBuffer(0));
      return { outputs: {}, free: [] };
    },
    async surveyResults() {
      into.surveys = {
        parts: surveys.map(({ result }) => structuredClone(result)),
        monoid: surveyMonoidOf(plan, active()) as Monoid<unknown>,
      };
      return surveys.map(({ result }, index) => ({ ...result, blocks: index === 0 ? 1 : 0 }));
    },
    async outcomes() {
      into.outcomes = {
        parts: judges.map(({ outcome }) => structuredClone(outcome)),
        monoid: outcomeMonoidOf(plan, active()) as Monoid<unknown>,
      };
      return judges.map(({ outcome }, index) => ({ ...outcome, blocks: index === 0 ? 1 : 0 }));
    },
    close: async () => {},
  };
};

/** A list of hashes that nobody declared, whose silence a rule counts. */
const UNDECLARED = { path: 'stop.txt', kind: 'opposition' } as const;
const PRESETS = ['fr-b2b', 'fr-b2c', 'crm-archive'] as const;

const judged = async (file: ContactFile, preset: (typeof PRESETS)[number], deal: readonly number[]) => {
  const into: { surveys?: Parts<unknown>; outcomes?: Parts<unknown> } = {};
  const ready = await loadRunSetup({
    cwd: '.',
    config: false,
    asOf: AS_OF,
    overrides: {
      ...layoutOf(file),
      preset,
      ...(preset !== 'crm-archive' && { channels: ['email', 'phone'] }),
      rules: { 'consent-uniform': { rows: 2 } },
    },
  });
  const report = await runCheck({
    source: memorySource(bytesOf(file), 'contacts.csv'),
    settings: { ...ready.run, figures: true },
    rules: ready.rules,
    lists: [await loadList(UNDECLARED, ready.run.asOf, () => Buffer.from('a1'.repeat(32)))],
    version: 'test',
    executor: () => dealt(deal, into),
  });
  return { report, ...into };
};

/** The three laws on three parts. `merge` may reuse its first argument, so that each law gets copies of its own. */
const holds = ({ parts, monoid }: Parts<unknown>): void => {
  const copy = <T>(value: T): T => structuredClone(value);
  const merge = (a: unknown, b: unknown): unknown => monoid.merge(copy(a), copy(b));
  const [a, b, c] = parts;
  expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
  expect(merge(a, b)).toEqual(merge(b, a));
  expect(merge(a, monoid.empty())).toEqual(a);
  expect(merge(monoid.empty(), a)).toEqual(a);
};

const DAY = fc.constantFrom('2026-03-02', '2026-03-09', '2026-05-14', '');
/** The same files, some of which date refusals and when they took effect, hold sections of refusals under titles, or rows cut in two by a line break. */
const FILE = fc.oneof(
  contactFile({ rows: 20 }),
  contactFile({ rows: 20 }).map((file): ContactFile => {
    const title = (line: Line): Line => ({ ...line, cells: ['DÉSINSCRITS', ...line.cells.slice(1).map(() => '')] });
    return { ...file, lines: file.lines.map((line, at) => (line.is === 'contact' && at % 3 === 2 ? title(line) : line)) };
  }),
  contactFile({ rows: 20 }).map((file): ContactFile => {
    const half = (line: Line): Line => ({ ...line, cells: ['plus être contacté', ...line.cells.slice(2).map(() => 'Lyon')] });
    return { ...file, lines: file.lines.map((line, at) => (line.is === 'contact' && at % 3 === 1 ? half(line) : line)) };
  }),
  fc.tuple(contactFile({ rows: 20 }), fc.array(fc.tuple(DAY, DAY), { minLength: 20, maxLength: 20 })).map(([file, days]): ContactFile => {
    const beside = (line: Line, more: readonly string[]): Line => ({
      ...line,
      cells: [line.cells[0] ?? '', ...more, ...line.cells.slice(1)],
    });
    const header = beside(file.header, ['date_opposition', 'opposition_appliquee']);
    const dated = (line: Line, at: number): Line => (line.is === 'contact' ? beside(line, days[at % days.length] ?? []) : line);
    return { ...file, header, lines: file.lines.map((line, at) => (line.is === 'header' ? header : dated(line, at))) };
  }),
);
const DEAL = fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 15 }).map((deal) => [...deal, 2]);

describe('parts of a file, its rows dealt out at random', () => {
  it('merge by the laws: outcomes, surveys, and the memory of every rule', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(FILE, fc.constantFrom(...PRESETS), DEAL, async (file, preset, deal) => {
        const { surveys, outcomes, report } = await judged(file, preset, deal);
        const active = report.rules.map(({ id }) => contactRules.find((rule) => rule.id === id));
        const memories = (all: Parts<unknown>, name: 'tallies' | 'memories', kind: 'tally' | 'survey'): void => {
          holds(all);
          for (const [index, rule] of active.entries()) {
            const monoid = rule?.[kind];
            if (!monoid) continue;
            const parts = all.parts.map((part) => (part as Record<typeof name, unknown[]>)[name][index]);
            holds({ parts, monoid });
            // Laws say nothing of parts that learned nothing: two at least must have.
            if (parts.filter((part) => !isDeepStrictEqual(part, monoid.empty())).length > 1) seen.add(`${kind} of ${rule.id}`);
          }
        };
        if (!outcomes) throw new Error('no outcome');
        memories(outcomes, 'tallies', 'tally');
        if (surveys) memories(surveys, 'memories', 'survey');
        else expect(active.filter((rule) => rule?.survey || rule?.keyed)).toEqual([]);
        const logs = surveys?.parts.filter((part) => (part as SurveyResult).persons.pieces.length > 0) ?? [];
        if (logs.length > 1) seen.add('the log of persons');
      }),
      { numRuns: 80, seed: 20261124 },
    );
    const all = contactRules.flatMap(({ id, survey, tally }) => [
      ...(survey ? [`survey of ${id}`] : []),
      ...(tally ? [`tally of ${id}`] : []),
    ]);
    expect([...seen].sort()).toEqual([...all, 'the log of persons'].sort());
  });

  it('give the report of the whole file', async () => {
    await fc.assert(
      fc.asyncProperty(FILE, fc.constantFrom(...PRESETS), DEAL, async (file, preset, deal) => {
        const [whole, parts] = await Promise.all([judged(file, preset, [0]), judged(file, preset, deal)]);
        expect(JSON.stringify(parts.report)).toBe(JSON.stringify(whole.report));
      }),
      { numRuns: 60, seed: 20261126 },
    );
  });
});
