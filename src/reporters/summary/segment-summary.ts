import { type SegmentCounts, UNKNOWN_REASONS, UNKNOWN_SEGMENT } from '../../model/contact/segment.js';
import type { SegmentWords } from '../../words/segments/segments.js';
import { safeText } from '../text/safe-text.js';

/** A segment by the name that people know it by. */
interface NamedSegment {
  readonly name: string;
  readonly contacts: number;
}

/** How the kept contacts fall into the segments of one kind, as every report tells it. */
export interface SegmentSummary {
  /** The largest first. */
  readonly shown: readonly NamedSegment[];
  /** Those that are too many to be shown one by one. */
  readonly others?: { readonly segments: number; readonly contacts: number };
  readonly unknown: number;
  /** Why they are in no segment, in words. */
  readonly reasons: readonly string[];
  /** Whether no column of the file tells of any contact. */
  readonly isUntold: boolean;
}

const nameOf = (kind: SegmentCounts['kind'], value: string, texts: SegmentWords): string => {
  if (kind === 'naf') return texts.division(value);
  const name = Object.hasOwn(texts.values, value) ? (texts.values[value] as string) : safeText(value, 20);
  if (kind === 'department') return texts.department(value) ?? name;
  return kind === 'region' && /^\d/.test(value) ? texts.noRegion(name) : name;
};

/** How many contacts were grouped, who are those that may be contacted. */
export const groupedIn = ([first]: readonly SegmentCounts[] = []): number =>
  Object.values(first?.contacts ?? {}).reduce((sum, n) => sum + n, 0);

/** @param kept contacts that were grouped. @param most segments shown one by one */
export const segmentSummary = (
  { kind, contacts, unknown }: SegmentCounts,
  kept: number,
  most: number,
  texts: SegmentWords,
): SegmentSummary => {
  const known = Object.entries(contacts)
    .filter(([value]) => value !== UNKNOWN_SEGMENT)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  // One more takes no more room than the line that would say so.
  const shown = known.length > most + 1 ? known.slice(0, most) : known;
  const rest = known.slice(shown.length);
  return {
    shown: shown.map(([value, n]) => ({ name: nameOf(kind, value, texts), contacts: n })),
    ...(rest.length > 0 && { others: { segments: rest.length, contacts: rest.reduce((sum, [, n]) => sum + n, 0) } }),
    unknown: contacts[UNKNOWN_SEGMENT] ?? 0,
    reasons: UNKNOWN_REASONS.flatMap((why) => (unknown[why] ? [texts.reasons[why](unknown[why])] : [])),
    isUntold: unknown.missing === kept,
  };
};
