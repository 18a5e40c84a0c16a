import type { RetentionOutcome, RetentionReason } from '../../model/report/retention-report.js';
import type { Collector } from '../observe/collector.js';
import { type OpposedRow, opposedOf } from '../observe/opposed-collector.js';
import type { RetentionSettings } from '../plan/plan.js';
import { type RetentionCause, RetentionReader } from './retention-reader.js';

type ReasonCount = { -readonly [K in keyof RetentionReason]: RetentionReason[K] };

/** What becomes of the contacts of a part of a file. */
export interface RetentionTally {
  readonly fates: Record<RetentionOutcome, number>;
  /** By rule and message. */
  readonly reasons: Map<string, ReasonCount>;
  undated: number;
  unclear: number;
  /** Kept, and not for long. */
  readonly soon: { asked: number; refused: number };
  /** Of those who leave, who had refused: how many, and those whom anything identifies. */
  refused: number;
  readonly opposed: OpposedRow[];
  /** Those who are anonymised, by what would be left of them; empty unless they are counted. */
  readonly groups: Map<string, number>;
}

const addCount = <K>(counts: Map<K, number>, key: K, more: number): void => void counts.set(key, (counts.get(key) ?? 0) + more);

/** Where contacts of a reason are counted. */
const reasonCount = (reasons: RetentionTally['reasons'], { rule, message, fate }: RetentionCause): ReasonCount => {
  const key = `${rule}/${message}`;
  const known = reasons.get(key);
  if (known) return known;
  const made = { rule, message, fate, rows: 0 };
  reasons.set(key, made);
  return made;
};

/** Counts contacts by what a retention policy does with them. */
export const retentionCollector: Collector<RetentionSettings, RetentionTally> = {
  empty: () => ({
    fates: { kept: 0, archived: 0, anonymised: 0, dropped: 0 },
    reasons: new Map(),
    undated: 0,
    unclear: 0,
    soon: { asked: 0, refused: 0 },
    refused: 0,
    opposed: [],
    groups: new Map(),
  }),
  merge(a, b) {
    for (const fate of Object.keys(a.fates) as RetentionOutcome[]) a.fates[fate] += b.fates[fate];
    for (const reason of b.reasons.values()) reasonCount(a.reasons, reason).rows += reason.rows;
    a.undated += b.undated;
    a.unclear += b.unclear;
    a.soon.asked += b.soon.asked;
    a.soon.refused += b.soon.refused;
    a.refused += b.refused;
    a.opposed.push(...b.opposed);
    for (const [group, count] of b.groups) addCount(a.groups, group, count);
    return a;
  },
  watch(tally, { policy, countsGroups }, plan) {
    const reader = new RetentionReader(plan, policy);
    // The reader has one value for each cause: no key is made for each row.
    const counts = new Map<RetentionCause, ReasonCount>();
    const countOf = (reason: RetentionCause): ReasonCount => {
      const count = reasonCount(tally.reasons, reason);
      counts.set(reason, count);
      return count;
    };
    return {
      row(judged) {
        const { fate, reason, soon, undated, unclear, refused } = reader.read(judged);
        tally.fates[fate]++;
        if (reason) (counts.get(reason) ?? countOf(reason)).rows++;
        if (undated) tally.undated++;
        if (unclear) tally.unclear++;
        if (fate === 'kept') {
          if (soon) tally.soon[refused ? 'refused' : 'asked']++;
        } else if (refused) {
          tally.refused++;
          tally.opposed.push(...opposedOf(judged.contact, judged.found));
        }
        if (countsGroups && fate === 'anonymised') addCount(tally.groups, reader.anonymiser.groupKey(judged.contact), 1);
      },
    };
  },
};

/** In the order of rules and messages, whatever row came first. */
export const reasonsInOrder = (reasons: ReadonlyMap<string, RetentionReason>): readonly RetentionReason[] =>
  [...reasons].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
