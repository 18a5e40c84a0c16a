/**
 * Numbers that several people may answer: those of a household, of an office.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { PhoneValue } from '../../model/contact/values.js';

/** Whether a refusal on a line bars a channel for whoever has the line. */
export const isCall = (channel: Channel): boolean => channel === 'phone' || channel === 'sms';

/** Whether several people may answer a number. */
export const isSharedLine = ({ valid, type }: PhoneValue): boolean => valid && type !== 'mobile';

/** E.164 of the numbers of a contact that several people may answer. */
export const linesOf = ({ phones }: Pick<Contact, 'phones'>): readonly string[] => phones.filter(isSharedLine).map(({ e164 }) => e164);

/** Whether a contact has nothing but numbers that several people may answer: neither an address nor a mobile. */
export const isKnownByLines = ({ emails, phones }: Pick<Contact, 'emails' | 'phones'>): boolean =>
  phones.some(isSharedLine) && !emails.some(({ valid }) => valid) && phones.every((phone) => !phone.valid || isSharedLine(phone));

/** Such a number with the name of one of those who share it. @param name as `makeNameKeyReader` has it; '' for nobody's */
export const lineOf = (e164: string, name: string): string => `${e164} ${name}`;

/** Where a number of a contact stands; the whole contact where that is not known. @param place of the number among those of the contact */
export const placeOfNumber = (contact: Contact, place: number, columns: readonly ColumnInfo[]): Cell | Contact => {
  const column = contact.phoneColumns?.[place];
  if (column === undefined) return contact;
  return { is: 'cell', row: contact.row, column, field: columns[column]?.field ?? 'phone' };
};
