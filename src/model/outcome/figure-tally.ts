import { STATUSES } from '../contact/channel.js';
import { PROVENANCES, RELATIONS } from '../report/figures.js';
import { emptySourceTally, mergeSourceTallies, type SourceTally } from './source-tally.js';

/** How many contacts share something that the file says or lacks. */
export interface ShareCounts {
  sourced: number;
  consents: number;
  proven: number;
  relying: number;
  relyingProven: number;
  anonymised: number;
}

/** Ages of one relation: contacts by whole months. */
export interface AgeTally {
  readonly months: Map<number, number>;
  undated: number;
}

/** What a part of a file adds to the figures. */
export interface FigureTally {
  readonly shares: ShareCounts;
  /** In the order of `RELATIONS`. */
  readonly ages: readonly AgeTally[];
  /** Grouped by provenance; counts: contacts, kept, then each status. */
  readonly sources: SourceTally;
  /** Refusals by days. */
  readonly applied: Map<number, number>;
  readonly pending: Map<number, number>;
}

export const emptyFigureTally = (): FigureTally => ({
  shares: { sourced: 0, consents: 0, proven: 0, relying: 0, relyingProven: 0, anonymised: 0 },
  ages: RELATIONS.map(() => ({ months: new Map(), undated: 0 })),
  sources: emptySourceTally(PROVENANCES.length, 2 + STATUSES.length),
  applied: new Map(),
  pending: new Map(),
});

/** One more of a value. */
export const addToCount = (counts: Map<number, number>, value: number, more = 1): void => {
  counts.set(value, (counts.get(value) ?? 0) + more);
};

const addAll = (to: Map<number, number>, from: ReadonlyMap<number, number>): void => {
  for (const [value, count] of from) addToCount(to, value, count);
};

/** Adds `b` to `a`, which is returned. */
export const mergeFigureTallies = (a: FigureTally, b: FigureTally): FigureTally => {
  for (const share of Object.keys(a.shares) as (keyof ShareCounts)[]) a.shares[share] += b.shares[share];
  a.ages.forEach((age, relation) => {
    const { months, undated } = b.ages[relation] as AgeTally;
    addAll(age.months, months);
    age.undated += undated;
  });
  mergeSourceTallies(a.sources, b.sources);
  addAll(a.applied, b.applied);
  addAll(a.pending, b.pending);
  return a;
};
