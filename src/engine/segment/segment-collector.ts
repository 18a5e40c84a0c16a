import { type SegmentBy, type SegmentCounts, UNKNOWN_REASONS, type UnknownReason } from '../../model/contact/segment.js';
import { mayContact } from '../decide/usable.js';
import type { Collector } from '../observe/collector.js';
import { makeSegmentReader } from './segment-reader.js';

/** What a part of a file leaves: for each way of grouping, contacts by segment and by why nothing is known. */
export interface SegmentTally {
  readonly contacts: Map<string, number>;
  readonly unknown: Map<UnknownReason, number>;
  approximate: number;
}

const add = <K>(counts: Map<K, number>, key: K, more: number): void => void counts.set(key, (counts.get(key) ?? 0) + more);

/** Counts the contacts of each segment who may be contacted. */
export const segmentCollector: Collector<readonly SegmentBy[], SegmentTally[]> = {
  empty: (by) => by.map(() => ({ contacts: new Map(), unknown: new Map(), approximate: 0 })),
  merge(a, b) {
    for (const [i, { contacts, unknown, approximate }] of b.entries()) {
      const into = a[i] as SegmentTally;
      for (const [value, count] of contacts) add(into.contacts, value, count);
      for (const [why, count] of unknown) add(into.unknown, why, count);
      into.approximate += approximate;
    }
    return a;
  },
  watch(tallies, by, plan) {
    const read = makeSegmentReader(plan, by);
    return {
      row({ contact, decision }) {
        if (!mayContact(decision)) return;
        for (const [i, { value, why, isApproximate }] of read(contact).entries()) {
          const tally = tallies[i] as SegmentTally;
          add(tally.contacts, value, 1);
          if (why) add(tally.unknown, why, 1);
          if (isApproximate) tally.approximate++;
        }
      },
    };
  },
  report: (tallies, by) => ({
    segments: tallies.map(
      ({ contacts, unknown, approximate }, i): SegmentCounts => ({
        ...(by[i] as SegmentBy),
        contacts: Object.fromEntries([...contacts].sort(([a], [b]) => (a < b ? -1 : 1))),
        unknown: Object.fromEntries(UNKNOWN_REASONS.flatMap((why) => (unknown.has(why) ? [[why, unknown.get(why)]] : []))),
        approximate,
      }),
    ),
  }),
};
