import type { Cursor } from '../csv/cursor.js';
import { type Encoding, encode } from '../csv/encoding.js';
import { cellText, type Out } from './clean.js';
import type { Decision } from './decide.js';
import type { Found } from './findings.js';
import type { Plan } from './plan.js';

/** The two columns put before a rejected row: before, so that a ragged row does not shift them. */
export const REJECT_COLUMNS = ['lumo_row', 'lumo_reason'] as const;

/** Writes a dropped row as it came, after its row number and the rules that barred it, the decisive one first. */
export const makeRejects =
  (plan: Plan) =>
  (out: Out, row: Cursor, decision: Decision, found: readonly Found[], encoding: Encoding): void => {
    const reasons = new Set([decision.reason, ...found.filter(({ weight }) => weight.severity === 'error').map(({ rule }) => rule)]);
    const text = [...reasons].map((rule) => plan.rules[rule]?.id ?? '').join(' ');
    const { delimiter } = plan.dialect;
    out.put(encode(`${row.row}${delimiter}${cellText(text, plan.dialect)}${delimiter}`, encoding));
    const ended = row.ends[row.count - 1] as number;
    out.copy(row.bytes, row.starts[0] as number, ended);
    if (row.next > ended) out.copy(row.bytes, ended, row.next);
    else out.put(Buffer.from('\n'));
  };
