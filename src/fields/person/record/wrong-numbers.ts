import { channelsOfNumberStatus, isOfNobodyKnown, textStatusOf } from '../../opposition/unread/number-status.js';
import { isWrongNumberCode } from '../../opposition/unread/ordinary-outcomes.js';
import { outcomeAskedBy } from '../../opposition/unread/outcome-columns.js';
import { numberFlagOf } from '../../phone/number-headers.js';
import { saysWrongNumber } from './record-notes.js';

const isWrongAfterCall = (text: string): boolean => isWrongNumberCode(text) || saysWrongNumber(text);
const isWrongByStatus = (text: string): boolean => isWrongAfterCall(text) || isOfNobodyKnown(text);

/**
 * How the cells under a header that asks for it say that a number is wrong: by a yes or a no, by the code of a call, or by what became of a text; undefined
 * for any other header.
 */
export const wrongNumberUnder = (header: string): ((text: string) => boolean) | undefined => {
  const flag = numberFlagOf(header) ?? textStatusOf(header);
  if (flag) return flag;
  if (channelsOfNumberStatus(header)) return isWrongByStatus;
  return outcomeAskedBy(header) === 'call' ? isWrongAfterCall : undefined;
};
