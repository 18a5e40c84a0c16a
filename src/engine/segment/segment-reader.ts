import { isUnknownBand } from '../../fields/company/company-size.js';
import { nafVersionOf } from '../../fields/company/naf.js';
import { makeNafReader, type NafCell } from '../../fields/company/row-naf.js';
import { RowSizeReader, sizeName } from '../../fields/company/row-size.js';
import { regionOf } from '../../fields/geography/french-department.js';
import { makePlaceReader } from '../../fields/geography/row-place.js';
import { isFilled } from '../../fields/text/filled-cell.js';
import type { FieldName } from '../../model/contact/field.js';
import { type SegmentBy, UNKNOWN_SEGMENT, type UnknownReason } from '../../model/contact/segment.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';

/** The segment of one contact. */
export interface Segment {
  readonly value: string;
  /** Of `unknown`. */
  readonly why?: UnknownReason;
  readonly isApproximate?: boolean;
}
type ReadSegment = (contact: RowContact) => Segment;

const unknown = (why: UnknownReason): Segment => ({ value: UNKNOWN_SEGMENT, why });

/** Of cells that told nothing: whether there is something to correct. A dash, a "n/a" or INSEE's NN is as good as a blank. */
const nothingRead = (texts: readonly string[]): UnknownReason => (texts.some(isFilled) ? 'unreadable' : 'missing');

/** What the filled cells of a field say. */
const makeCellReader = (plan: Plan, field: FieldName) => {
  const columns = plan.columns.filter((column) => column.field === field).map(({ column }) => column);
  return (contact: RowContact): string[] => columns.map((column) => contact.cell(column)).filter((text) => text !== '');
};

const makeSizeSegment = (plan: Plan): ReadSegment => {
  const [bands, people] = [makeCellReader(plan, 'sizeCode'), makeCellReader(plan, 'headcount')];
  const reader = new RowSizeReader();
  return (contact) => {
    const [said, counted] = [bands(contact), people(contact)];
    for (const text of said) reader.band(text);
    for (const text of counted) reader.headcount(text);
    const { sizes, isContradictory } = reader.take();
    if (isContradictory) return unknown('contradictory');
    if (sizes === 0) return unknown(nothingRead([...said, ...counted].filter((text) => !isUnknownBand(text))));
    const value = sizeName(sizes);
    return value === '' ? unknown('coarse') : { value };
  };
};

const makePlaceSegment = (plan: Plan, nameOf: (department: string) => string): ReadSegment => {
  const [postcodes, communes] = [makeCellReader(plan, 'postcode'), makeCellReader(plan, 'communeCode')];
  const departments = makeCellReader(plan, 'department');
  const read = makePlaceReader(plan.country);
  return (contact) => {
    const [codes, exact, named] = [postcodes(contact), communes(contact), departments(contact)];
    const { place, isContradictory, other } = read(contact.text('country'), codes, exact, named);
    if (place === 'abroad') return { value: place };
    if (isContradictory) return unknown('contradictory');
    if (place === '') return unknown(nothingRead([...codes, ...exact, ...named]));
    return { value: nameOf(place), isApproximate: other !== undefined && nameOf(other) !== nameOf(place) };
  };
};

const makeNafSegment = (plan: Plan, version: 'rev2' | '2025', level: 2 | 3 | 4 | 5): ReadSegment => {
  const columns = plan.columns
    .filter(({ field }) => field === 'naf')
    .map(({ column, header }) => [column, nafVersionOf(header) ?? ''] as const);
  const read = makeNafReader(version, level, plan.asOf);
  return (contact) => {
    const cells = columns.map(([column, header]): NafCell => [header, contact.cell(column)]).filter(([, text]) => text !== '');
    const { code, why } = read(cells, contact.text('nafVersion'));
    if (code !== '') return { value: code };
    return unknown(why === 'unreadable' ? nothingRead(cells.map(([, text]) => text)) : (why ?? 'missing'));
  };
};

const makeReader = (plan: Plan, { kind, level = 2 }: SegmentBy): ReadSegment => {
  if (kind === 'size') return makeSizeSegment(plan);
  if (kind === 'department') return makePlaceSegment(plan, (department) => department);
  // A collectivity of no region stands for itself.
  if (kind === 'region') return makePlaceSegment(plan, (department) => regionOf(department) ?? department);
  return makeNafSegment(plan, kind === 'naf' ? 'rev2' : '2025', level);
};

/** Reads the segments of contacts, one for each way of grouping, by the code that rules on relevance judge with. */
export const makeSegmentReader = (plan: Plan, by: readonly SegmentBy[]): ((contact: RowContact) => readonly Segment[]) => {
  const readers = by.map((one) => makeReader(plan, one));
  return (contact) => readers.map((read) => read(contact));
};
