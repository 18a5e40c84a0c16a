import { registrableDomain } from '../email/listed-domain.js';

/**
 * Columns of addresses that are the sender's and not the contact's, whatever their header: calendars and sending tools write their own mailbox in each row
 * ("User Email" of Calendly). One refusal would be everybody's.
 * @module
 */

/** Fewer rows tell nothing. */
const LEAST = 3;
/** Rows for one mailbox of a sender: a team has some. */
const ROWS_FOR_ONE = 10;

interface Addresses {
  readonly filled: number;
  readonly all: ReadonlySet<string>;
  /** Filled cells by their domain. */
  readonly domains: ReadonlyMap<string, number>;
}

const domainOf = (address: string): string => registrableDomain(address.slice(address.lastIndexOf('@') + 1));

const addressesOf = (values: readonly string[]): Addresses => {
  const filled = values.map((value) => value.trim().toLowerCase()).filter((value) => value !== '');
  const domains = new Map<string, number>();
  for (const address of filled) domains.set(domainOf(address), (domains.get(domainOf(address)) ?? 0) + 1);
  return { filled: filled.length, all: new Set(filled), domains };
};

const areFew = ({ filled, all }: Addresses): boolean => filled >= LEAST && all.size <= Math.max(1, Math.floor(filled / ROWS_FOR_ONE));
/** Nearly every row has its own, and half of those rows at least have one. */
const areOfEach = ({ filled, all }: Addresses, rows: number): boolean => filled >= LEAST && all.size >= filled * 0.8 && filled * 2 >= rows;
/** Whether an address is one of the companies of the contacts: `contact@` of all colleagues of one file is theirs. */
const areOfContacts = (some: Addresses, others: Addresses): boolean =>
  [...some.all].some((address) => (others.domains.get(domainOf(address)) ?? 0) * 10 > others.filled);

/**
 * The places of the columns whose few addresses stand beside another one with an address for each contact, of other companies.
 * @param columns those of addresses, with the cells that were sampled
 */
export const senderColumns = (columns: readonly { readonly place: number; readonly values: readonly string[] }[]): ReadonlySet<number> => {
  if (columns.length < 2) return new Set();
  const read = columns.map(({ place, values }) => ({ place, ...addressesOf(values) }));
  return new Set(
    read
      .filter((one) => areFew(one) && read.some((other) => other !== one && areOfEach(other, one.filled) && !areOfContacts(one, other)))
      .map(({ place }) => place),
  );
};
