/**
 * Which side of a log is ours, where no column says which way rows went: whoever wrote to many, and has many to write to them.
 * @module
 */
import { splitContacts } from '../../fields/cells/split-values.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { webmailKindOf } from '../../fields/email/webmail.js';
import type { LogColumns } from '../columns/log-columns.js';
import type { LogNumbers } from './numbers.js';

type Rows = readonly (readonly string[])[];

/** Who a side of a row is: the addresses of a company by their domain (`@acme.example`), others by themselves; numbers as E.164. Plain data. */
export interface OwnSides {
  readonly own: readonly string[];
  /** Rows go both ways, and nothing tells whose side is whose. */
  readonly isUnknown: boolean;
}

/** Rows of the first that are looked at. */
const SAMPLE = 2000;
/** Of two sides, one with so many times more numbers or companies is that of contacts, however often they called or wrote. */
const MANY = 3;

/** Who stands in a cell. */
export const sidesIn = (text: string, numbers: LogNumbers): readonly string[] =>
  splitContacts(text).flatMap((part) => {
    if (!part.includes('@')) return numbers.read(part)?.e164 || [];
    const { valid, lower, domain } = readEmail(part);
    return valid ? [webmailKindOf(domain) ? lower : `@${domain}`] : [];
  });

/** What is known of who stands together in rows: who wrote, in how many rows, and who was on the other side. */
interface Met {
  readonly others: Set<string>;
  sent: number;
}

/** The two sides of those who are linked by rows; undefined where somebody stands on both, as in mails among colleagues and partners. */
const twoSides = (first: string, met: ReadonlyMap<string, Met>, seen: Set<string>): readonly [string[], string[]] | undefined => {
  const side = new Map<string, 0 | 1>([[first, 0]]);
  const sides: [string[], string[]] = [[first], []];
  let isTwo = true;
  // Whoever is found is looked at in turn.
  for (const one of side.keys()) {
    seen.add(one);
    const other = side.get(one) === 0 ? 1 : 0;
    for (const next of met.get(one)?.others ?? []) {
      const known = side.get(next);
      if (known === undefined) {
        side.set(next, other);
        sides[other].push(next);
      } else if (known !== other) isTwo = false;
    }
  }
  return isTwo ? sides : undefined;
};

/** Which of two sides is ours; `weak` where all rows go one way and may go either, undefined where nothing tells. */
const oursOf = (sides: readonly [string[], string[]], met: ReadonlyMap<string, Met>): readonly string[] | 'weak' | undefined => {
  const sent = sides.map((side) => side.reduce((sum, one) => sum + (met.get(one)?.sent ?? 0), 0)) as [number, number];
  const [few, many] = sides[0].length <= sides[1].length ? ([0, 1] as const) : ([1, 0] as const);
  const isOfMails = sides.flat().every((one) => one.includes('@'));
  const isFewer = sides[few].length < sides[many].length;
  if (sent[many] === 0) return isFewer ? sides[few] : 'weak';
  const isOfMany = sides[many].length >= MANY * sides[few].length;
  // Several lines of ours may call one number; whoever sends mails for us has the domain of the others.
  if (sent[few] === 0) return isOfMails && isOfMany ? sides[few] : 'weak';
  return isOfMany || (isOfMails && isFewer && sent[few] > sent[many]) ? sides[few] : undefined;
};

/** What the first rows tell of whose sides are ours; undefined where no rows have two. */
export const ownSidesOf = ({ from, to }: Pick<LogColumns, 'from' | 'to'>, rows: Rows, numbers: LogNumbers): OwnSides | undefined => {
  const met = new Map<string, Met>();
  const meet = (one: string, other: string, sent: number): void => {
    const known = met.get(one) ?? { others: new Set(), sent: 0 };
    met.set(one, known);
    known.others.add(other);
    known.sent += sent;
  };
  const [source = -1, target = -1] = [from[0], to[0]];
  for (const row of rows.slice(0, SAMPLE)) {
    const [writers, readers] = [sidesIn(row[source] ?? '', numbers), sidesIn(row[target] ?? '', numbers)];
    for (const one of writers)
      for (const other of readers) {
        if (one === other) continue;
        meet(one, other, 1);
        meet(other, one, 0);
      }
  }
  if (met.size === 0) return undefined;
  const own: string[] = [];
  let [rowsTold, rowsOpen] = [0, 0];
  const seen = new Set<string>();
  for (const one of met.keys()) {
    if (seen.has(one)) continue;
    const sides = twoSides(one, met, seen);
    const ours = sides && oursOf(sides, met);
    const size = (sides ?? [[one], []]).flat().reduce((sum, each) => sum + (met.get(each)?.sent ?? 0), 0);
    if (ours === undefined) rowsOpen += size;
    else rowsTold += size;
    if (typeof ours === 'object') own.push(...ours);
  }
  return { own, isUnknown: rowsOpen * 10 > rowsTold + rowsOpen };
};
