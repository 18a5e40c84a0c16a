import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { SegmentBy, SegmentKind } from '../../model/contact/segment.js';

/** What tells of each kind of segment, any one of them. */
const TELL: Readonly<Partial<Record<SegmentKind, readonly FieldName[]>>> = {
  size: ['sizeCode', 'headcount'],
  naf: ['naf'],
  region: ['postcode', 'communeCode', 'department'],
  department: ['postcode', 'communeCode', 'department'],
};

/** The kinds of segments that some column of a file tells of: what a page of its contacts is drawn by. Activities by their division. */
export const segmentsTold = (columns: readonly ColumnInfo[]): readonly SegmentBy[] => {
  const fields = new Set(columns.map(({ field }) => field));
  return (Object.keys(TELL) as SegmentKind[]).flatMap((kind) =>
    TELL[kind]?.some((field) => fields.has(field)) ? [{ kind, ...(kind === 'naf' && { level: 2 as const }) }] : [],
  );
};
