import type { SegmentCounts } from '../../../src/model/contact/segment.js';
import type { Report } from '../../../src/model/report/report.js';
import { fixture } from './support.js';

const countsOf = (values: readonly string[], at: (i: number) => number): Record<string, number> =>
  Object.fromEntries(values.map((value, i) => [value, at(i)]));

const KEPT = 12_480;
const rest = (contacts: Readonly<Record<string, number>>): Record<string, number> => ({
  ...contacts,
  unknown: KEPT - Object.values(contacts).reduce((sum, n) => sum + n, 0),
});
const DEPARTMENTS = [
  '69',
  '38',
  '75',
  '13',
  '01',
  '42',
  '2A',
  '974',
  '73',
  '74',
  '26',
  '07',
  '63',
  '71',
  '43',
  '03',
  '15',
  '30',
  '988',
  'abroad',
];

/** Segments of four kinds: all known, mostly known, many of them, and names that need room. */
export const SEGMENTS: readonly SegmentCounts[] = [
  {
    kind: 'size',
    contacts: rest({ micro: 5210, 'micro-or-pme': 120, pme: 4890, eti: 660, ge: 102 }),
    unknown: { missing: 1320, unreadable: 149, contradictory: 29 },
    approximate: 0,
  },
  { kind: 'region', contacts: { ARA: 9011, IDF: 1900, PAC: 1200, BFC: 310, 988: 59 }, unknown: {}, approximate: 12 },
  {
    kind: 'department',
    contacts: rest(countsOf(DEPARTMENTS, (i) => Math.round(3000 / (i + 1.4)))),
    unknown: { missing: 3000, unreadable: 1 },
    approximate: 12,
  },
  {
    kind: 'naf',
    contacts: rest({ 62: 2400, 70: 2100, 47: 1500, 82: 990, '01': 3 }),
    unknown: { missing: 4000, version: 800, coarse: 687 },
    approximate: 0,
  },
];

/** The report of a fixture whose kept contacts were grouped. */
export const segmented = (segments: readonly SegmentCounts[] = SEGMENTS, kept = KEPT): Report => {
  const report = fixture('salon');
  return { ...report, rows: { ...report.rows, in: kept + report.rows.dropped, kept }, segments };
};
