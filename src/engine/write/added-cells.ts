import type { Dialect } from '../../csv/records/dialect.js';
import { segmentColumn } from '../../model/contact/segment.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { makeSegmentReader } from '../segment/segment-reader.js';
import { cellText } from './row-writer.js';
import { makeVerdictCells, VERDICT_COLUMNS } from './verdict-cells.js';

const joined = (cells: readonly string[], dialect: Dialect): Buffer =>
  Buffer.from(cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter));

/** The headers of the columns that the run adds to the cleaned file; undefined where it adds none. All are plain ASCII, as the cells are. */
export const addedHeader = ({ addsVerdicts, segments, dialect }: Plan): Buffer | undefined => {
  const columns = [...(addsVerdicts ? VERDICT_COLUMNS : []), ...(segments?.by ?? []).map(segmentColumn)];
  return columns.length > 0 ? joined(columns, dialect) : undefined;
};

/** The cells that the run adds to a kept row; undefined where it adds none. There are few different rows of them: each is made once. */
export const makeAddedCells = (plan: Plan): ((judged: JudgedRow) => Buffer) | undefined => {
  const { addsVerdicts, segments, dialect } = plan;
  if (!addsVerdicts && !segments) return undefined;
  const verdicts = makeVerdictCells(plan);
  const readSegments = makeSegmentReader(plan, segments?.by ?? []);
  const known = new Map<string, Buffer>();
  return ({ contact, decision }) => {
    const values = segments ? readSegments(contact).map(({ value }) => value) : [];
    const key = `${addsVerdicts ? `${decision.statuses} ${decision.statusRules}` : ''} ${values}`;
    const before = known.get(key);
    if (before) return before;
    const made = joined([...(addsVerdicts ? verdicts(decision) : []), ...values], dialect);
    known.set(key, made);
    return made;
  };
};
