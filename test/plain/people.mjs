// A contact: what its cells hold of addresses and numbers, and who it is.
import { readAddress } from './addresses.mjs';
import { readNumber } from './numbers.mjs';
import { holdsHidden, isNothing } from './text.mjs';

/** Columns in which addresses and numbers stand. */
const COLUMNS = ['email', 'email 2', 'telephone', 'mobile'];

/** The parts of a cell that holds several values: line ends, semicolons and bars part always, what else stands between whole values too. */
const partsOf = (cell) =>
  cell.split(/[;|\r\n]+/).flatMap((part) => {
    const parts = part.split(/\s+ou\s+|\s*[,/]\s*/).filter((one) => one.trim() !== '');
    return parts.length > 1 && parts.every((one) => readAddress(one) ?? readNumber(one)) ? parts : [part];
  });

/** What one part is: an address, a number, or what its column says that it should have been. */
const valueOf = (part, column) => {
  const address = readAddress(part);
  if (address) return { kind: 'address', hidden: holdsHidden(part), ...address };
  const number = readNumber(part);
  if (number) return { kind: 'number', ...number };
  const isAddress = part.includes('@') || column.startsWith('email');
  return { kind: isAddress ? 'address' : 'number', broken: true };
};

/** The addresses and numbers of a contact, each with its column; of numbers that cannot be read nobody knows what they are. */
export const valuesOf = (row) =>
  COLUMNS.filter((column) => column in row).flatMap((column) =>
    partsOf(row[column])
      .filter((part) => part.trim() !== '' && !isNothing(part))
      .map((part) => ({ column, ...valueOf(part.trim(), column) })),
  );

/** By what a contact is known again: its mailboxes, or else its mobiles. */
export const identitiesOf = (values) => {
  const mailboxes = values.filter(({ canonical }) => canonical !== undefined).map(({ canonical }) => canonical);
  return mailboxes.length > 0 ? mailboxes : values.filter(({ mobile }) => mobile).map(({ e164 }) => e164);
};
