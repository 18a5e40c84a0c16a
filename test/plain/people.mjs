// A contact: what its cells hold of addresses and numbers, and who it is.
import { isWebmail, readAddress } from './addresses.mjs';
import { readNumber } from './numbers.mjs';
import { holdsHidden, isNothing, words } from './text.mjs';

/** Columns in which addresses and numbers stand. */
const COLUMNS = ['email', 'email 2', 'telephone', 'mobile'];

const SOMETIMES_BETWEEN = /\s+(?:ou|et)\s+|\s+-\s+|\s*[,/]\s*/g;
const isWhole = (text) => readAddress(text) !== undefined || readNumber(text) !== undefined;

/** A part without what leads it in a list: a comma, a slash, `ou`, a dash. */
const withoutLead = (part) => part.replace(/^(?:[\s,/]|(?:ou|et|-)\s)+/, '');

/** A part cut where a whole address or number is on the left, and nothing but whole ones on the right; undefined where there is no such cut. */
const wholesOf = (written) => {
  const part = withoutLead(written);
  if (isWhole(part)) return [part];
  for (const { index, 0: between } of part.matchAll(SOMETIMES_BETWEEN)) {
    const rest = isWhole(part.slice(0, index)) ? wholesOf(part.slice(index + between.length)) : undefined;
    if (rest) return [part.slice(0, index), ...rest];
  }
  return undefined;
};

/** The parts of a cell that holds several values: line ends, semicolons and bars part always, what else may stand between only whole values. */
export const partsOf = (cell) => cell.split(/[;|\r\n]+/).flatMap((part) => wholesOf(part) ?? [part]);

/** What one part is: an address, a number, or what its column says that it should have been. */
const readPart = (part, column) => {
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
      .map((part) => ({ column, ...readPart(part.trim(), column) })),
  );

/** By what a contact is known again: its mailboxes, or else its mobiles. */
export const identitiesOf = (values) => {
  const mailboxes = values.filter(({ canonical }) => canonical !== undefined).map(({ canonical }) => canonical);
  return mailboxes.length > 0 ? mailboxes : values.filter(({ mobile }) => mobile).map(({ e164 }) => e164);
};

const TITLES = ['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr'];

/** The words of a name, without titles, in one order. */
const nameOf = (row) => {
  const name = words(`${row.prenom ?? ''} ${row.nom}`).split(' ');
  return [...new Set(name.filter((word) => !TITLES.includes(word)))].sort().join(' ');
};

/** By what a refusal is known to be a contact's: by the above, by every mobile, and by any other number together with the name. */
export const refusalKeysOf = (row, values) => {
  const numbers = values.filter(({ e164 }) => e164 !== undefined);
  return [...identitiesOf(values), ...numbers.map(({ e164, mobile }) => (mobile ? e164 : `${e164} ${nameOf(row)}`))];
};

/** By what it may be: by the whole name at the domain of a company. */
export const namesakeKeysOf = (row, values) => {
  const name = nameOf(row);
  const domains = values.flatMap(({ domain }) => (domain && !isWebmail(domain) ? [domain] : []));
  return name.includes(' ') ? domains.map((domain) => `${domain} ${name}`) : [];
};
