/**
 * Segments: what contacts are grouped by before a campaign. Guide of Lumo Data: by size, sector, region and department.
 * @module
 */

/** `naf` is the classification of 2008 (rev. 2), `naf25` that of 2025: codes of one are never turned into codes of the other. */
export const SEGMENT_KINDS = ['size', 'region', 'department', 'naf', 'naf25'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** One way of grouping contacts. */
export interface SegmentBy {
  readonly kind: SegmentKind;
  /** Of activities: 2 for the division (`62`), 3 the group (`62.0`), 4 the class (`62.01`), 5 the subclass (`62.01Z`). */
  readonly level?: 2 | 3 | 4 | 5;
}

/** The segment of whom nothing readable tells another. */
export const UNKNOWN_SEGMENT = 'unknown';

/** Why somebody is in no other segment than `unknown`. */
export const UNKNOWN_REASONS = ['missing', 'unreadable', 'contradictory', 'version', 'coarse'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** How the kept contacts of a file fall into the segments of one kind. */
export interface SegmentCounts extends SegmentBy {
  /** Kept contacts by segment, those without any left out; their sum is that of the contacts kept. */
  readonly contacts: Readonly<Record<string, number>>;
  /** Of those in `unknown`: why. */
  readonly unknown: Readonly<Partial<Record<UnknownReason, number>>>;
  /** Those whose postcode two departments share: they may belong to the other. */
  readonly approximate: number;
}

/** The column that a kind adds to the cleaned file. */
export const segmentColumn = ({ kind }: SegmentBy): string => `lumo_${kind}`;
