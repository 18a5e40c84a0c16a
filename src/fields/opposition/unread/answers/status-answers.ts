import type { ColumnInfo, Contact } from '../../../../model/contact/contact.js';
import { isComplaint, isUnconfirmed } from '../../../answers/leave/unconfirmed.js';
import { saysNotLeft } from '../../../answers/noes/not-left.js';
import { isInactive } from '../../../answers/subscription-status.js';
import { isPending } from '../../../answers/yes-no.js';
import { makeColumnReader } from '../../../cells/field-reader.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { readRefusal } from '../../refusal/read-refusal.js';
import { labelsStatus, unlessLabelled } from '../label-beside.js';
import { outcomeAskedBy } from '../outcome-columns.js';
import type { UnreadReason } from '../unread-cells.js';
import { isUnreadStatus } from '../unread-status.js';

/** Statuses of a contact that is blocked, by themselves: nothing says against what. */
const BLOCKED = /^(?:(?:contact|client|compte|kontakt|kunde|account) )?(?:bloque[es]*|blocked|blockiert|bloquead[oa]|bloccat[oa])$/;
/** A contact that somebody shut off, and nobody says why: of a client, an order or a plan it is no more than that. */
const OF_CONTACT = /\b(?:contacts?|leads?|persons?|personne|kontakt\w*|contatto|contacto|contato)\b/;
const SHUT_OFF = /^(?:deactivated|desactivee?|deaktiviert|desactivad[oa]|disattivat[oa]|gedeactiveerd|dezaktywowan[ya])$/;
const OF_CONSENT = /\b(?:doi|(?:double )?opt ?in|consent\w*|consens\w*|einwilligung|zustimmung)\b/;
/** What tools of mailings call whoever signed up and is not written to yet, or no more. */
const isOpenSignUp = (text: string): boolean =>
  isPending(text) || isUnconfirmed(text) || isInactive(text) || /^\s*(?:new|neu|nouveau|nuevo|nuovo|nieuw)\s*$/i.test(text);

/** In a column of statuses, what free text does not say. */
const statusIn = (text: string, info: ColumnInfo): UnreadReason | undefined => {
  if (text === '' || saysNotLeft(text) || readRefusal(text).channels.length > 0) return undefined;
  // "DOI ausstehend": asked, and not answered.
  if (info.mailings ? isOpenSignUp(text) : isPending(text) && OF_CONSENT.test(plainWords(text))) return 'permission';
  if (isComplaint(text) || (OF_CONTACT.test(foldHeader(info.header)) && SHUT_OFF.test(plainWords(text)))) return 'mark';
  return BLOCKED.test(plainWords(text)) ? 'words' : isUnreadStatus(text, info) ? 'mark' : undefined;
};

/** Makes a reader of one column as one of statuses; undefined of a column of anything else. `isSettled` tells whether a text says nothing of the kind there. */
export type StatusReaders = (
  info: ColumnInfo,
  isSettled: (text: string) => boolean,
) => ((contact: Contact) => UnreadReason | undefined) | undefined;

/** What makes such readers of the columns of one file: each asks which of the others are statuses, and there may be thousands. */
export const makeStatusReaders = (columns: readonly ColumnInfo[]): StatusReaders => {
  const statuses = columns.filter(({ field }) => field === 'status');
  return (info, isSettled) => {
    const { column, header, field } = info;
    if (field !== 'status' && (field !== undefined || outcomeAskedBy(header) === undefined) && !labelsStatus(statuses, info))
      return undefined;
    const read = makeColumnReader(column, (text) => (isSettled(text) ? undefined : statusIn(text, info)));
    return unlessLabelled(columns, statuses, info, read);
  };
};
