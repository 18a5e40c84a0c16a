import { nafDivisions } from '../../fields/company/naf.js';
import { SIZE_NAMES } from '../../fields/company/row-size.js';
import { DEPARTMENTS, REGION_NAMES, regionOf } from '../../fields/geography/french-department.js';
import { type SegmentBy, UNKNOWN_SEGMENT } from '../../model/contact/segment.js';

/** Every segment of a kind, which are the names of the files that it is split into: words of ours, never of the file. */
export const segmentValues = ({ kind }: SegmentBy): readonly string[] => {
  if (kind === 'size') return [...SIZE_NAMES, UNKNOWN_SEGMENT];
  if (kind === 'naf' || kind === 'naf25') return [...nafDivisions(kind === 'naf' ? 'rev2' : '2025'), UNKNOWN_SEGMENT];
  const departments = [...DEPARTMENTS].toSorted();
  const places = kind === 'department' ? departments : [...REGION_NAMES, ...departments.filter((code) => regionOf(code) === undefined)];
  return [...places, 'abroad', UNKNOWN_SEGMENT];
};

/** The output of a route that takes one segment. */
export const segmentLabel = (value: string): string => `segment:${value}`;
