import { FIELDS, kindOf } from '../model/field.js';
import type { ReportNote } from '../model/report.js';
import type { ReportParts } from './report-parts.js';

const note = (code: string, count: number, more: Partial<ReportNote> = {}): readonly ReportNote[] =>
  count > 0 ? [{ code, ...(count > 1 && { count }), ...more }] : [];

/** Below this the mapping of a column is said to be unsure. */
const UNSURE = 0.6;

/** Everything tolerated or read by inference, so that nothing was guessed in silence. */
export const notesOf = ({ plan, prepared, outcome, counts }: ReportParts): readonly ReportNote[] => {
  const { opening, headers, headerIndex } = prepared;
  const kinds = [counts.lf, counts.crlf, counts.cr].filter((count) => count > 0);
  const names = headers.filter((header) => header !== '').map((header) => header.toLowerCase());
  return [
    ...note('encoding-guessed', opening.encoding === 'utf-8' || opening.bom ? 0 : 1),
    ...note('mixed-line-ends', kinds.length > 1 ? Math.min(...kinds) : 0),
    ...note('sep-line', opening.sepLine ? 1 : 0),
    ...note('no-header', headerIndex < 0 ? 1 : 0),
    ...note('preamble-skipped', prepared.preamble),
    ...note('description-skipped', prepared.description),
    ...note('header-repeated', outcome.rows.repeated),
    ...note('totals-skipped', outcome.rows.totals),
    ...note('duplicate-headers', names.length - new Set(names).size),
    ...plan.columns.flatMap(({ column, field, confidence }) =>
      field && field in FIELDS && confidence < UNSURE ? note('mapping-unsure', 1, { column }) : [],
    ),
    ...prepared.undecided.flatMap((column) => {
      const { field } = plan.columns[column] ?? {};
      return field && kindOf(field) === 'date' && plan.orders[column] === 'unresolved' ? note('dates-unresolved', 1, { column }) : [];
    }),
    ...plan.lists.flatMap(({ info }) => [...note('list-unread-lines', info.unread), ...note('list-too-broad', info.tooBroad)]),
  ];
};
