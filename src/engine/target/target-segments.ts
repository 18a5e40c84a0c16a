import type { FieldName } from '../../model/contact/field.js';
import type { SegmentBy, SegmentKind } from '../../model/contact/segment.js';
import type { Plan } from '../plan/plan.js';

/** Fields that say the segment of a contact. */
export const TOLD_BY: Readonly<Record<SegmentKind, readonly FieldName[]>> = {
  size: ['sizeCode', 'headcount'],
  region: ['postcode', 'communeCode', 'department'],
  department: ['postcode', 'communeCode', 'department'],
  naf: ['naf', 'nafVersion'],
  naf25: ['naf', 'nafVersion'],
};

/** The segments that a tool gets: of a kind that no column tells, all would be unknown, and a tag on everybody says nothing. */
export const targetSegments = ({ segments, columns }: Pick<Plan, 'segments' | 'columns'>): readonly SegmentBy[] =>
  (segments?.by ?? []).filter(({ kind }) => columns.some(({ field }) => field !== undefined && TOLD_BY[kind].includes(field)));
