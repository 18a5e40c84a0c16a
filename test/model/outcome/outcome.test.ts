import { describe, expect, it } from 'vitest';
import { firstExamples, type Outcome, outcomeMonoid } from '../../../src/model/outcome/outcome.js';
import type { ReportExample } from '../../../src/model/report/report.js';

const adds = { empty: (): number => 0, merge: (a: number, b: number): number => a + b };
const joins = { empty: (): string[] => [], merge: (a: string[], b: string[]): string[] => [...a, ...b] };
const monoid = outcomeMonoid({
  rules: 2,
  channels: 1,
  statuses: 2,
  examples: 2,
  outputs: 2,
  collectors: { figures: adds, opposed: joins } as Parameters<typeof outcomeMonoid>[0]['collectors'],
  tallies: [adds, undefined] as Parameters<typeof outcomeMonoid>[0]['tallies'],
});
/** An outcome in which every number is another one, `by` times as large. */
const part = (by: number): Outcome => ({
  ...monoid.empty(),
  blocks: by,
  rows: {
    in: 2 * by,
    kept: 3 * by,
    dropped: 4 * by,
    unreachable: 22 * by,
    edited: 5 * by,
    blank: 6 * by,
    repeated: 7 * by,
    totals: 8 * by,
  },
  ruleRows: [9 * by, 10 * by],
  ruleDropped: [11 * by, 12 * by],
  verdicts: [[13 * by, 14 * by]],
  keptVerdicts: [[15 * by, 16 * by]],
  remaining: 17 * by,
  outputRows: [18 * by, 19 * by],
  collected: { figures: 20 * by, opposed: [`part ${by}`] },
  tallies: [21 * by, undefined],
});

describe('what two parts of a file leave behind', () => {
  it('adds up, number by number, and each collection as its collector says', () => {
    expect(monoid.merge(part(1), part(4))).toEqual({ ...part(5), collected: { figures: 100, opposed: ['part 1', 'part 4'] } });
  });
  it('is each alone beside a part that holds nothing', () => {
    expect(monoid.merge(part(3), monoid.empty())).toEqual(part(3));
    expect(monoid.merge(monoid.empty(), part(3))).toEqual(part(3));
  });
});

const example = (row: number, masked?: string): ReportExample => ({ row, ...(masked && { masked }) });
describe('groups of findings of two parts', () => {
  const withGroup = (key: string, count: number, ...rows: number[]): Outcome => {
    const [rule = 0, message = 0, column = 0] = key.split('/').map(Number);
    const examples = rows.map((row) => example(row));
    return { ...monoid.empty(), groups: new Map([[key, { rule, message, column, count, examples }]]) };
  };
  it('are one where they are alike, with the first examples of both', () => {
    const { groups } = monoid.merge(withGroup('1/0/2', 3, 5, 9), withGroup('1/0/2', 4, 2, 7));
    expect([...groups.values()]).toEqual([{ rule: 1, message: 0, column: 2, count: 7, examples: [example(2), example(5)] }]);
  });
  it('stay two where they are not', () => {
    const { groups } = monoid.merge(withGroup('1/0/2', 3, 5), withGroup('1/0/-1', 4, 2));
    expect([...groups].map(([key, { count }]) => [key, count])).toEqual([
      ['1/0/2', 3],
      ['1/0/-1', 4],
    ]);
  });
});

it.each<readonly [string, readonly ReportExample[], readonly ReportExample[], number, readonly ReportExample[]]>([
  ['by row, whichever part they come from', [example(5), example(9)], [example(2), example(7)], 3, [example(2), example(5), example(7)]],
  ['no more than asked', [example(1)], [example(2)], 1, [example(1)]],
  ['none when none is asked', [example(1)], [example(2)], 0, []],
  ['two of one row by what they show', [example(3, 'b…')], [example(3, 'a…')], 2, [example(3, 'a…'), example(3, 'b…')]],
])('the first examples: %s', (_, a, b, limit, first) => {
  expect(firstExamples(a, b, limit)).toEqual(first);
  expect(firstExamples(b, a, limit)).toEqual(first);
});
