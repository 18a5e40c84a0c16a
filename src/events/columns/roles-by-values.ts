import { channelOf, directionOf, eventKindOf, isResultOfCall } from '../words/event-words.js';
import { tellSends } from '../words/sends-told.js';
import { codesOfPeople } from './codes-of-accounts.js';
import type { LogRole } from './header-words-data.js';
import { isOfGateway, isSenderHeader } from './message-words.js';

type Rows = readonly (readonly string[])[];
type Roles = Record<LogRole, number[]>;

/** Rows of which the words are looked at. */
const SAMPLE = 200;
/** Of those that say anything, so many of ten must say it. */
const MOST = 8;
/** Of fewer rows, colleagues behind a switchboard who were called once each look the same as calls with a code each. */
const FEWEST = 20;

const isNumber = (text: string): boolean => /^\+?[\d .()/-]{6,}$/.test(text);
const isChannel = (text: string): boolean => channelOf(text) !== undefined;
const isWay = (text: string): boolean => directionOf(text) !== undefined;
const isEvent = (text: string): boolean => eventKindOf(text) !== undefined && !isChannel(text);

/** A way that is neither an event nor a result: "received" may be said of what we got and of what arrived. */
const isOnlyWay = (text: string): boolean => isWay(text) && !isEvent(text) && !isResultOfCall(text) && !isOfGateway(text);

const textsAt = (rows: Rows, column: number): readonly string[] => rows.slice(0, SAMPLE).flatMap((row) => row[column]?.trim() || []);

/** Whether most cells of a column that say anything say one thing. */
export const mostSay = (rows: Rows, column: number, test: (text: string) => boolean): boolean => {
  const texts = textsAt(rows, column);
  return texts.length > 0 && texts.filter(test).length * 10 >= texts.length * MOST;
};

/** Whether cells of a column go both ways. */
const saysBoth = (texts: readonly string[]): boolean => {
  const ways = new Set(texts.map(directionOf));
  return ways.has('in') && ways.has('out');
};

/** Whether all cells of a column are ways, and both are among them. */
const saysBothAlone = (texts: readonly string[]): boolean => texts.every(isWay) && saysBoth(texts);

/** Whether a column of events says ways: "sent" is both, unless something came back, and no event beside it says more. */
const saysWays = (rows: Rows, column: number): boolean => {
  if (!mostSay(rows, column, isWay)) return false;
  const texts = textsAt(rows, column);
  return !mostSay(rows, column, isEvent) || (saysBoth(texts) && texts.every((text) => isWay(text) || !isEvent(text)));
};

/** Whether a column holds numbers, and no address. */
const holdsNumbers = (rows: Rows, column: number): boolean => {
  const texts = textsAt(rows, column);
  return texts.some(isNumber) && !texts.some((text) => text.includes('@'));
};

/** Columns go where their values tell that they belong. */
const move = (roles: Roles, from: LogRole, to: LogRole, belongs: (column: number) => boolean): void => {
  const moved = roles[from].filter(belongs);
  if (moved.length === 0) return;
  roles[from] = roles[from].filter((column) => !moved.includes(column));
  roles[to] = [...roles[to], ...moved].sort((a, b) => a - b);
};

/**
 * Whether a code is the row's and nobody's: it never comes again, though each number comes twice, one with another. NICE calls
 * the id of a call "Contact ID".
 */
const isOfRows = (rows: Rows, column: number, numbers: readonly number[]): boolean => {
  const [codes, called] = [new Set<string>(), new Set<string>()];
  let count = 0;
  for (const row of rows) {
    const code = row[column]?.trim() ?? '';
    const number = numbers.map((at) => row[at]?.replace(/\D/g, '') ?? '').find((digits) => digits !== '');
    if (code === '' || number === undefined) continue;
    if (codes.has(code)) return false;
    codes.add(code);
    called.add(number);
    count++;
  }
  return count >= FEWEST && count >= 2 * called.size;
};

/** Whether addresses stand beside more numbers of contacts than anybody has: whose line it was, and not who was called. */
const isOfOurs = (rows: Rows, column: number, numbers: readonly number[]): boolean => {
  const [addresses, called] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const address = row[column]?.trim().toLowerCase() ?? '';
    const number = numbers.map((at) => row[at]?.replace(/\D/g, '') ?? '').find((digits) => digits !== '');
    if (address === '' || number === undefined) continue;
    addresses.add(address);
    called.add(number);
  }
  return called.size >= 2 * addresses.size && called.size > 2;
};

/** Who sent and who got it, where both have one address each time and somebody is on both sides: no side is always that of contacts. */
const sidesOfMails = (roles: Roles, headers: readonly string[], rows: Rows): void => {
  if (roles.from.length > 0 && roles.to.length > 0) return;
  const addresses = (columns: readonly number[]): Set<string> =>
    new Set(columns.flatMap((column) => textsAt(rows, column)).flatMap((text) => (text.includes('@') ? [text.toLowerCase()] : [])));
  const sends = (column: number): boolean => isSenderHeader(headers[column] ?? '');
  const senders = roles.from.length > 0 ? roles.from : roles.own.filter(sends);
  const receivers = roles.to.length > 0 ? roles.to : roles.email;
  const sent = addresses(senders);
  if (![...addresses(receivers)].some((address) => sent.has(address))) return;
  if (roles.from.length === 0) move(roles, 'own', 'from', (column) => senders.includes(column));
  if (roles.to.length === 0) move(roles, 'email', 'to', (column) => receivers.includes(column));
};

/**
 * Headers that say little, settled by what stands under them: a "type" may be what happened, which way it went or by what it was sent; a
 * recipient has a number or an address.
 */
export const settleRoles = (roles: Roles, headers: readonly string[], rows: Rows): void => {
  // "Incoming" says of a call that it was one; beside "outgoing" it says which way it went.
  const isWayOnly = (column: number): boolean => roles.direction.length === 0 && saysBothAlone(textsAt(rows, column));
  if (roles.channel.length === 0) move(roles, 'kind', 'channel', (column) => mostSay(rows, column, isChannel) && !isWayOnly(column));
  // An activity may be a mail, and what happened to one.
  move(roles, 'channel', 'kind', (column) => tellSends(textsAt(rows, column)) && !textsAt(rows, column).some(isChannel));
  if (roles.direction.length === 0)
    for (const role of ['kind', 'outcome'] as const)
      move(roles, role, 'direction', (column) =>
        role === 'kind' ? saysWays(rows, column) : mostSay(rows, column, isOnlyWay) && saysBoth(textsAt(rows, column)),
      );
  // A folder, a label, whatever it is called: what says in and out says ways.
  if (roles.direction.length === 0) {
    const taken = new Set(Object.values(roles).flat());
    roles.direction = headers.flatMap((_, column) => (!taken.has(column) && saysBothAlone(textsAt(rows, column)) ? [column] : []));
  }
  sidesOfMails(roles, headers, rows);
  // A code beside its own label says nothing more, and nobody knows what it means.
  const labels = roles.outcome.filter((column) => mostSay(rows, column, (text) => /\p{L}{2}/u.test(text)));
  if (labels.length > 0) roles.outcome = roles.outcome.filter((column) => !mostSay(rows, column, (text) => /^\d{1,4}$/.test(text)));
  // A header that says mail means it.
  const isOfNumbers = (column: number): boolean => !/mail|courriel|correo/i.test(headers[column] ?? '') && holdsNumbers(rows, column);
  if (roles.to.length === 0) move(roles, 'email', 'to', isOfNumbers);
  // Who sent it is ours by name, and the contact by number.
  if (roles.from.length === 0) move(roles, 'own', 'from', (column) => isSenderHeader(headers[column] ?? '') && isOfNumbers(column));
  const numbers = [...roles.contactNumber, ...roles.to];
  const codes = roles.person.filter((column) => !isOfRows(rows, column, numbers));
  roles.person = [...codesOfPeople(codes, [...roles.email, ...numbers], headers, rows)];
  if (roles.ownLine.length > 0) move(roles, 'email', 'own', (column) => isOfOurs(rows, column, numbers));
};
