import { isWrongNumberCode } from '../../opposition/unread/ordinary-outcomes.js';
import { outcomeAskedBy } from '../../opposition/unread/outcome-columns.js';
import { numberFlagOf } from '../../phone/number-headers.js';
import { saysWrongNumber } from './record-notes.js';

/** How the cells under a header that asks for it say that a number is wrong: by a yes or a no, or by the code of a call; undefined for any other header. */
export const wrongNumberUnder = (header: string): ((text: string) => boolean) | undefined =>
  numberFlagOf(header) ?? (outcomeAskedBy(header) === 'call' ? (text) => isWrongNumberCode(text) || saysWrongNumber(text) : undefined);
