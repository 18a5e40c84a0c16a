import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memorySink, memorySource } from '../../src/csv/ports/memory.js';
import { createCursor } from '../../src/csv/records/create-cursor.js';
import { applyRetention } from '../../src/engine/apply-retention.js';
import { BlockJudge } from '../../src/engine/judge/block-judge.js';
import type { Plan } from '../../src/engine/plan/plan.js';
import { type Executor, inlineExecutor } from '../../src/engine/threads/executor.js';
import type { ConfigInput } from '../../src/index.js';
import { loadRunSetup, type RunSetup } from '../../src/library/setup/run-setup.js';
import type { RetentionPolicy, RetentionReport } from '../../src/model/report/retention-report.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { sharedThreads } from '../engine/threads/shared-threads.js';
import { AS_OF, csvOf, runOn } from './support.js';

/** By output, the numbers of the rows that go there. */
type Routed = Record<string, number[]>;

/**
 * An executor that works as any other, and notes where the route of the plan sends each row: every record is judged once more, alone,
 * by a judge of its own kind that sees nothing else.
 */
const noting = (executor: Executor, rules: readonly AnyRule[], routed: Routed): Executor => {
  let plan: Plan;
  let alone: BlockJudge | undefined;
  return {
    ...executor,
    usePlan(next) {
      plan = next;
      alone = undefined;
      for (const label of Object.keys(routed)) delete routed[label];
      executor.usePlan(next);
    },
    async judge(block, spare) {
      alone ??= new BlockJudge(plan, rules);
      const row = createCursor({ ...block, bytes: block.bytes.slice() }, plan.dialect);
      for (let from = 0; row.advance(); from = row.next) {
        const { outputs } = alone.block({ ...block, bytes: row.bytes.subarray(from, row.next), firstRow: row.row }, new ArrayBuffer(64));
        for (const label of Object.keys(outputs)) {
          routed[label] ??= [];
          routed[label].push(row.row);
        }
      }
      return executor.judge(block, spare);
    },
  };
};

const POLICY: RetentionPolicy = { prospects: 'anonymise', formerClients: 'archive', archived: 'drop', k: 3 };
const HEADER = 'id;email;statut;fin_relation;dernier_contact_entrant;code_postal;optout';
const contact = fc.record({
  status: fc.constantFrom('prospect', 'client', 'ancien client', '?'),
  last: fc.constantFrom('2020-01-01', '2022-05-05', '2024-01-10', '2026-01-01', ''),
  end: fc.constantFrom('', '2019-01-01', '2022-01-01', '2025-01-01'),
  postcode: fc.constantFrom('69001', '75011', '20200', ''),
  refuses: fc.constantFrom('', 'oui'),
});
const fileOf = (rows: readonly (typeof contact extends fc.Arbitrary<infer T> ? T : never)[]): Buffer =>
  csvOf(
    HEADER,
    ...rows.map((row, n) => `${n + 2};p${n}x@acme.example;${row.status};${row.end};${row.last};${row.postcode};${row.refuses}`),
  );

const LABELS = ['out', 'archive', 'permission'] as const;
const retained = async (file: Buffer, ready: RunSetup, executor: Executor, blockBytes: number) => {
  const sinks = { out: memorySink(), archive: memorySink(), permission: memorySink() };
  const report: RetentionReport = await applyRetention(
    {
      source: memorySource(file, 'contacts.csv'),
      settings: { ...ready.run, blockBytes },
      rules: ready.rules,
      lists: [],
      version: 'test',
      executor: () => executor,
    },
    POLICY,
    Object.fromEntries(LABELS.map((label) => [label, { sink: sinks[label], name: `${label}.csv` }])),
  );
  const lines = Object.fromEntries(LABELS.map((label) => [label, (sinks[label].bytes()?.toString() ?? '').trimEnd().split('\n').slice(1)]));
  return { report, lines };
};

/** How a file may be worked on. */
const WAYS = [
  [1, 1],
  [1, 150],
  [1, 1 << 20],
  [2, 150],
] as const;
const executorFor = sharedThreads();

it('retention puts every row on exactly the outputs that its route names, whatever the threads and the blocks', async () => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: AS_OF });
  const everywhere = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(contact, { minLength: 1, maxLength: 40 }), async (rows) => {
      const file = fileOf(rows);
      const routed: Routed = {};
      const first = await retained(file, ready, noting(inlineExecutor(ready.rules), ready.rules, routed), 1 << 20);
      for (const label of LABELS) {
        // An anonymised contact has lost its number, and keeps its place.
        const numbers = first.lines[label]?.map((text) => text.split(';')[0] ?? '') ?? [];
        const expected = routed[label] ?? [];
        expect(numbers).toHaveLength(expected.length);
        numbers.forEach((number, i) => {
          if (number !== '') expect(number).toBe(String(expected[i]));
        });
        if (expected.length > 0) everywhere.add(label);
      }
      const { kept, archived, anonymised, dropped } = first.report.rows;
      expect([routed.out?.length ?? 0, routed.archive?.length ?? 0]).toEqual([kept + anonymised, archived]);
      expect(kept + archived + anonymised + dropped).toBe(rows.length);
      for (const [workers, blockBytes] of WAYS) {
        const executor = executorFor(workers, ready);
        expect(await retained(file, ready, executor, blockBytes), `${workers} worker(s), ${blockBytes} bytes`).toEqual(first);
      }
    }),
    { numRuns: 12, seed: 20261124 },
  );
  expect([...everywhere].sort()).toEqual([...LABELS].sort());
});

it('a run puts every contact on one of its outputs: the cleaned file, or the rejects', async () => {
  const config: ConfigInput = { channels: ['email'] };
  await fc.assert(
    fc.asyncProperty(fc.array(contact, { minLength: 1, maxLength: 40 }), async (rows) => {
      const file = fileOf(rows);
      const first = await runOn(file, { config });
      const kept = first.clean.toString().trimEnd().split('\n').slice(1);
      const rejected = first.rejects.toString().trimEnd().split('\n').slice(1);
      const ids = [...kept.map((text) => text.split(';')[0]), ...rejected.map((text) => text.split(';')[2])];
      expect(ids.map(Number).sort((a, b) => a - b)).toEqual(rows.map((_, n) => n + 2));
      for (const [workers, blockBytes] of WAYS) {
        const { report, clean, rejects } = await runOn(file, { config, workers, blockBytes, executorFor });
        expect([clean.toString(), rejects.toString()]).toEqual([first.clean.toString(), first.rejects.toString()]);
        expect(report).toEqual(first.report);
      }
    }),
    { numRuns: 12, seed: 20261125 },
  );
});
