import { type Encoding, encodeText } from '../../csv/encodings/encoding.js';
import type { Dialect } from '../../csv/records/dialect.js';
import { VERDICT_COLUMNS } from '../../model/contact/added-columns.js';
import { segmentColumn } from '../../model/contact/segment.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { makeSegmentReader } from '../segment/segment-reader.js';
import { cellText } from './row-writer.js';
import { makeVerdictCells } from './verdict-cells.js';

const joined = (cells: readonly string[], dialect: Dialect, encoding: Encoding): Uint8Array =>
  encodeText(cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter), encoding);

/** The headers of the columns that the run adds to those who stay. All are plain ASCII, as the cells are. */
export const addedColumns = ({ addsVerdicts, segments }: Plan): readonly string[] => [
  ...(addsVerdicts ? VERDICT_COLUMNS : []),
  ...(segments?.by ?? []).map(segmentColumn),
];

/** The same as they stand in the cleaned file; undefined where there are none. */
export const addedHeader = (plan: Plan, encoding: Encoding): Uint8Array | undefined => {
  const columns = addedColumns(plan);
  return columns.length > 0 ? joined(columns, plan.dialect, encoding) : undefined;
};

/** The values that the run adds to a kept row; undefined where it adds none. */
export const makeAddedValues = (plan: Plan): ((judged: JudgedRow) => readonly string[]) | undefined => {
  const { addsVerdicts, segments } = plan;
  if (!addsVerdicts && !segments) return undefined;
  const verdicts = makeVerdictCells(plan);
  const readSegments = makeSegmentReader(plan, segments?.by ?? []);
  return ({ contact, decision }) => [
    ...(addsVerdicts ? verdicts(decision) : []),
    ...(segments ? readSegments(contact).map(({ value }) => value) : []),
  ];
};

/** The same as bytes of the cleaned file. There are few different rows of them: each is made once. */
export const makeAddedCells = (plan: Plan): ((judged: JudgedRow) => Uint8Array) | undefined => {
  const valuesOf = makeAddedValues(plan);
  if (!valuesOf) return undefined;
  const known = new Map<string, Uint8Array>();
  return (judged) => {
    const values = valuesOf(judged);
    const key = [judged.encoding, ...values].join('\0');
    const before = known.get(key);
    if (before) return before;
    const made = joined(values, plan.dialect, judged.encoding);
    known.set(key, made);
    return made;
  };
};
