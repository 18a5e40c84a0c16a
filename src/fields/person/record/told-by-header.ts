import type { ColumnInfo } from '../../../model/contact/contact.js';
import { isOpenColumn } from '../../cells/read-as.js';
import { asksIfClosed } from '../../company/closed-company.js';
import { askedOfLetters } from '../../email/returned/letter-headers.js';
import { saysLetterReturned } from '../../email/returned/returned-letter.js';
import { bounceColumnOf } from '../../email/returned/undeliverable.js';
import { numberFlagOf } from '../../phone/number-headers.js';
import { foldHeader } from '../../text/fold-header.js';
import { saysWrongNumber } from './record-notes.js';

/** What a column of no field tells by its header of the record, and is read for: "NPAI", "Faux numéro", "Société désactivée". */
export const toldByHeader = (info: ColumnInfo): 'unreachable' | 'closed' | undefined => {
  if (!isOpenColumn(info)) return undefined;
  const words = foldHeader(info.header);
  if (!info.suspect && askedOfLetters(info.header)) return 'unreachable';
  if (
    !info.elsewhere &&
    !info.suspect &&
    (bounceColumnOf(info.header) || saysLetterReturned(words) || saysWrongNumber(words) || numberFlagOf(info.header))
  )
    return 'unreachable';
  return asksIfClosed(info.header) ? 'closed' : undefined;
};
