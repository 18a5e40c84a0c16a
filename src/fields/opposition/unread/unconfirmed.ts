import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { isNotWrittenTo } from '../../answers/subscription-status.js';
import { stanceOf } from '../../answers/yes-no.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { foldHeader } from '../../text/fold-header.js';
import { makeBareChannels, makeWaysOfSending } from './left-out.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * Double opt-ins that were never confirmed: in a file that tells the confirmation of others, whoever signed up and has none there has agreed to nothing yet.
 * @module
 */

/** The columns by which people agree to emails. */
const AGREEING: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['consent', 'optIn', 'optInEmail', 'consentAt', 'subscription']);
/** Where the confirmation is told, in whichever of their columns. */
const TELLING: ReadonlySet<FieldName | undefined> = new Set([...AGREEING, 'consentProof']);
/** The second act of a double opt-in. */
const CONFIRMS =
  /\b(?:doi\w*|double ?(?:opt ?in|optin|confirmation|inscription|consentement)|do(?:ble|ppi[oa]|ppelte[sr]?|ppel|bbele?) ?opt ?in|\w*confirm\w*|conferm\w*|\w*bestatig\w*|\w*bevestig\w*)\b/;

const says = (text: string): boolean => {
  if (text === '' || isNotWrittenTo(text)) return false;
  const { stance } = stanceOf(text);
  return stance !== 'no-tick' && stance !== 'against';
};
const isBlank = (text: string): boolean => text === '';
/** Of a day on which something happened: none, as databases and tools write it. */
const isNoDay = (text: string): boolean => /^[0\s./:TZ-]*$/.test(text);

/** The contacts of a file who signed up, and of whom none of its columns of confirmations says anything. */
const makeUnconfirmed = (columns: readonly ColumnInfo[]): readonly UnreadCells[] => {
  const isConfirmation = ({ header, field, suspect, leans, filled, tool }: ColumnInfo): boolean =>
    tool === 'confirmed' ||
    ((TELLING.has(field) || (leans === 'allow' && suspect?.includes('email') === true)) && filled > 0 && CONFIRMS.test(foldHeader(header)));
  const confirmations = columns.filter(isConfirmation);
  const [first] = confirmations;
  const asked = columns.filter((info) => AGREEING.has(info.field) && !confirmations.includes(info));
  // Whoever a tool of mailings keeps signed up there, whatever else its file says.
  const haveSigned = confirmations.some(({ tool }) => tool === 'confirmed');
  if (!first || (asked.length === 0 && !haveSigned)) return [];
  const blanks = confirmations.map(({ column, tool }) => makeColumnReader(column, tool ? isNoDay : isBlank));
  const signs = asked.map(({ column }) => makeColumnReader(column, says));
  const isUnconfirmed = (contact: Contact): boolean =>
    blanks.every((blank) => blank(contact)) && (haveSigned || signs.some((sign) => sign(contact)));
  return [
    {
      at: ({ row }) => ({ is: 'cell', row, column: first.column, field: first.field ?? 'other' }),
      channels: ['email'],
      reason: (contact) => (isUnconfirmed(contact) ? 'permission' : undefined),
    },
  ];
};

/** What a file leaves open of its consents as a whole: whether they were confirmed, and for which channel they are. */
export const makeOpenConsents = (columns: readonly ColumnInfo[]): readonly UnreadCells[] => [
  ...makeUnconfirmed(columns),
  ...makeBareChannels(columns),
  ...makeWaysOfSending(columns),
];
