import { encodeText } from '../../csv/encodings/encoding.js';
import type { Status } from '../../model/contact/channel.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { cellText, type OutputBuffer } from './row-writer.js';

/** What stands in place of a rule where none took the row out. */
const UNREACHABLE: Status = 'unreachable';

/** Writes a dropped row as it came, after its row number and the rules that barred it, or `unreachable`, the decisive one first. */
export const makeRejectWriter =
  (plan: Plan) =>
  (out: OutputBuffer, { row, decision, found, encoding }: JudgedRow): void => {
    const reasons = new Set([decision.dropRule, ...found.filter(({ effect }) => effect.severity === 'error').map(({ rule }) => rule)]);
    const text = [...reasons].map((rule) => plan.rules[rule]?.id ?? UNREACHABLE).join(' ');
    const { delimiter } = plan.dialect;
    out.put(encodeText(`${row.row}${delimiter}${cellText(text, plan.dialect)}${delimiter}`, encoding));
    const ended = row.ends[row.count - 1] as number;
    out.copy(row.bytes, row.starts[0] as number, ended);
    if (row.next > ended) out.copy(row.bytes, ended, row.next);
    else out.put(Buffer.from('\n'));
  };
