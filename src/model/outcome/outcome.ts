import type { ReportExample } from '../report/report.js';
import type { Monoid } from '../rule/rule.js';

/** All findings of one rule, message and column; `column` is -1 for a row as a whole or the file. */
export interface FindingGroup {
  readonly rule: number;
  readonly message: number;
  readonly column: number;
  count: number;
  /** The first few rows, in order. */
  examples: readonly ReportExample[];
}

/**
 * All that a part of a file leaves behind. Parts merge in any order to the same whole, so that one thread,
 * eight threads or eight machines give the same report, byte for byte.
 */
export interface Outcome {
  /** Blocks that went into it: a missing one is an error. */
  blocks: number;
  /** `unreachable` of those dropped: by no rule. */
  rows: { in: number; kept: number; dropped: number; unreachable: number; edited: number; blank: number; repeated: number; totals: number };
  /** Keyed by rule, message and column. */
  groups: Map<string, FindingGroup>;
  /** Per rule: rows with a finding, and rows dropped for its reason. */
  ruleRows: number[];
  ruleDropped: number[];
  /** Per asked channel, per status. */
  verdicts: number[][];
  /** The same, of the rows that are kept. */
  keptVerdicts: number[][];
  /** Error-level findings that the kept rows still hold. */
  remaining: number;
  /** Per output of the route: rows that were put on it. */
  outputRows: number[];
  /** What each collector of the run left, by its name. */
  collected: Record<string, unknown>;
  /** Per rule: what it counted. */
  tallies: unknown[];
}

const mapRecord = <T, R>(record: Readonly<Record<string, T>>, of: (value: T, name: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value, name)]));

/** Element by element. */
export const sum = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value + (b[i] ?? 0));

/** Row by row. */
export const sums = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
  a.map((row, i) => sum(row, b[i] ?? []));
const noVerdicts = ({ channels, statuses }: { readonly channels: number; readonly statuses: number }): number[][] =>
  Array.from({ length: channels }, () => new Array<number>(statuses).fill(0));

/** The examples with the lowest rows of both, at most `limit`. Order of merging does not show: rows are unique within a group, but for two values of one cell. */
export const firstExamples = (a: readonly ReportExample[], b: readonly ReportExample[], limit: number): readonly ReportExample[] =>
  [...a, ...b].sort((x, y) => x.row - y.row || ((x.masked ?? '') < (y.masked ?? '') ? -1 : 1)).slice(0, limit);

/** The monoid of outcomes for a run with that many rules and channels. */
export const outcomeMonoid = (shape: {
  readonly rules: number;
  readonly channels: number;
  readonly statuses: number;
  readonly examples: number;
  readonly outputs: number;
  readonly collectors: Readonly<Record<string, Monoid<unknown>>>;
  readonly tallies: readonly (Monoid<unknown> | undefined)[];
}): Monoid<Outcome> => ({
  empty: () => ({
    blocks: 0,
    rows: { in: 0, kept: 0, dropped: 0, unreachable: 0, edited: 0, blank: 0, repeated: 0, totals: 0 },
    groups: new Map(),
    ruleRows: new Array<number>(shape.rules).fill(0),
    ruleDropped: new Array<number>(shape.rules).fill(0),
    verdicts: noVerdicts(shape),
    keptVerdicts: noVerdicts(shape),
    remaining: 0,
    outputRows: new Array<number>(shape.outputs).fill(0),
    collected: mapRecord(shape.collectors, (collector) => collector.empty()),
    tallies: shape.tallies.map((tally) => tally?.empty()),
  }),
  merge(a, b) {
    const groups = new Map(a.groups);
    for (const [key, group] of b.groups) {
      const other = groups.get(key);
      groups.set(
        key,
        other
          ? { ...group, count: other.count + group.count, examples: firstExamples(other.examples, group.examples, shape.examples) }
          : group,
      );
    }
    const rows = { ...a.rows };
    for (const key of Object.keys(rows) as (keyof typeof rows)[]) rows[key] += b.rows[key];
    return {
      blocks: a.blocks + b.blocks,
      rows,
      groups,
      ruleRows: sum(a.ruleRows, b.ruleRows),
      ruleDropped: sum(a.ruleDropped, b.ruleDropped),
      verdicts: sums(a.verdicts, b.verdicts),
      keptVerdicts: sums(a.keptVerdicts, b.keptVerdicts),
      remaining: a.remaining + b.remaining,
      outputRows: sum(a.outputRows, b.outputRows),
      collected: mapRecord(shape.collectors, (collector, name) => collector.merge(a.collected[name], b.collected[name])),
      tallies: shape.tallies.map((tally, i) => tally?.merge(a.tallies[i], b.tallies[i])),
    };
  },
});
