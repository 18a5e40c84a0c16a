import { foldHeader } from '../../fields/text/fold-header.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import type { ClassifyEntry, ListEntry } from './classify-entry.js';
import { entryParts } from './entry-parts.js';
import { holdsAt, identifierOfChoice, identifierOfHeader, isOtherFieldHeader, isStaffHeader, isWebsiteHeader } from './header-hints.js';

/** A column that identifies people. */
export interface ListColumn {
  readonly column: number;
  /** What its header says it holds. */
  readonly hint: Identifier | undefined;
}

const SAMPLE = 1000;
/** Share of the cells that must be identifiers in a column whose header says nothing. */
const ENOUGH = 0.8;
const HALF = 0.5;

/** Up to a thousand values of a column that are not blank, from all over the file. */
const sampleOf = (rows: readonly (readonly string[])[], column: number): readonly string[] => {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const values: string[] = [];
  for (let i = 0; i < rows.length; i += step) {
    const value = rows[i]?.[column]?.trim() ?? '';
    if (value !== '') values.push(value);
  }
  return values;
};

/** Whether a value says by itself that it identifies somebody: a bare domain may be a web site, nine digits a customer's number. */
const isCertain = (entry: ListEntry | undefined, value: string, digests: boolean): boolean => {
  if (entry === undefined) return false;
  if (digests) return entry.is === 'sha256' || entry.is === 'other-hash';
  if (entry.is === 'domain') return value.includes('@');
  if (entry.is === 'phone') return entry.valid && /^\D*[+0]|[ .\-/]/.test(value);
  return entry.is === 'nine' ? entry.siren !== '' : entry.is !== 'other-hash' && entry.is !== 'national';
};

/** Whether a value can be dialled as it is: Belgian and Irish numbers have nine digits, as a SIREN has, and begin with a zero. */
const isDialled = (entry: ListEntry | undefined, value: string): boolean =>
  (entry?.is === 'phone' && entry.valid) || (entry?.is === 'nine' && entry.siren === '' && /^\D*0/.test(value));

/** The first of several entries that a cell holds and nothing else; any other cell as it is. */
const firstEntryText = (value: string, classify: ClassifyEntry): string => {
  const isEntry = (part: string): boolean => classify(part) !== undefined;
  if (isEntry(value)) return value;
  const parts = entryParts(value, isEntry) ?? [];
  return parts.length > 0 && parts.every(isEntry) ? (parts[0] as string) : value;
};

interface ColumnProfile extends ListColumn {
  readonly filled: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly certain: number;
  /** Whether a cell is an entry, or an address that cannot be read. */
  readonly tried: boolean;
  readonly any: number;
  /** Of numbers that can be dialled, with a sign of it or without. */
  readonly dialled: number;
  readonly other: boolean;
  readonly staff: boolean;
}

/** Headers of numbers to dial, and of other numbers: where nothing else identifies anybody, what can be dialled is dialled. */
const MAY_BE_DIALLED =
  /^(?:(?:le |the |du |de |el |il )?(?:n|no|nr|num|numeros?|numbers?|nummern?|numeri|nummers?)|.*\b(?:destinataires?|recipients?|expediteurs?|senders?|empfanger|absender|destinatari[oa]?s?|remitentes?|mittent[ei]|afzenders?|ontvangers?|remetentes?|appelee?s?|appelants?|called|callers?|abonnee?s?|subscribers?|from|to|de|von|an|da|a))(?: (?:numbers?|numeros?|nummer))?$/;
/** Whether a header may be that of numbers to dial. */
export const mayBeDialled = (header: string): boolean => MAY_BE_DIALLED.test(foldHeader(header));
/** Who sent a message is whoever answered a campaign, where the message stands beside. */
const SENDER = /\b(?:expediteur|sender|from)\b/;
const MESSAGE = /\b(?:messages?|textes?|texts?|sms|contenu|body|reponses?|reply|replies)\b/;
const isSenderOfMessages = (header: string, all: readonly string[]): boolean =>
  SENDER.test(foldHeader(header)) && all.some((other) => MESSAGE.test(foldHeader(other)));

const profileColumn = (
  rows: readonly (readonly string[])[],
  header: string,
  column: number,
  classify: ClassifyEntry,
  digests: boolean,
): ColumnProfile => {
  const values = sampleOf(rows, column);
  // A cell of several entries says by its first what the column holds.
  const firsts = values.map((value) => firstEntryText(value, classify));
  const entries = firsts.map((value) => classify(value));
  const share = (yes: number): number => (values.length === 0 ? 0 : yes / values.length);
  const any = share(entries.filter((entry) => entry !== undefined).length);
  const hint = identifierOfHeader(header) ?? (any >= HALF ? identifierOfChoice(header) : undefined);
  return {
    column,
    hint,
    filled: values.length,
    certain: share(entries.filter((entry, i) => isCertain(entry, firsts[i] ?? '', digests)).length),
    tried: entries.some((entry, i) => entry !== undefined || holdsAt(values[i] ?? '')),
    any,
    dialled: share(entries.filter((entry, i) => isDialled(entry, firsts[i] ?? '')).length),
    other: isStaffHeader(header) || (hint === undefined && isOtherFieldHeader(header)),
    staff: isStaffHeader(header),
  };
};

/**
 * The columns of a CSV list that hold identifiers: by their values, and where values leave it open by their headers.
 * Other columns (dates, reasons, names) are not read. None when nothing looks like an identifier.
 * @param header blank texts when the file has none
 * @param digests whether only digests are entries
 */
export const chooseColumns = (
  rows: readonly (readonly string[])[],
  header: readonly string[],
  classify: ClassifyEntry,
  digests = false,
): readonly ListColumn[] => {
  const width = Math.max(header.length, ...rows.slice(0, SAMPLE).map((row) => row.length));
  const looks = Array.from({ length: width }, (_, column) => profileColumn(rows, header[column] ?? '', column, classify, digests));
  const people = looks.filter(({ hint, certain, any, other }) => !other && (certain >= ENOUGH || (hint !== undefined && any >= 0.5)));
  // Most of a column may be broken: what its header says it holds is looked at all the same.
  const broken = looks.filter(({ hint, tried, other }) => !digests && !other && (hint === 'email' || hint === 'phone') && tried);
  if (people.length > 0) {
    // A list of companies knows them by their sites as well; the site beside somebody's address is their employer's.
    const isOfCompanies = people.every(({ hint }) => hint === 'siren' || hint === 'domain');
    const sites = isOfCompanies ? looks.filter(({ column, any }) => any >= HALF && isWebsiteHeader(header[column] ?? '')) : [];
    return looks.filter((column) => [people, broken, sites].some((some) => some.includes(column)));
  }
  const named = looks.filter(({ hint, filled }) => hint !== undefined && filled > 0);
  // Nothing certain: a column that a header names, else bare domains, bare numbers, or hashes of another kind (which are then refused).
  const bare = looks.filter(({ any, other }) => !other && any >= ENOUGH);
  if (named.length > 0 && (named.some(({ any }) => any > 0) || bare.length === 0)) return named;
  if (bare.length > 0) return bare;
  // "Identifiant", "Contact": whatever the header means elsewhere, nothing else identifies anybody here.
  const others = looks.filter(
    ({ column, any, certain, staff }) => any >= ENOUGH && (staff ? isSenderOfMessages(header[column] ?? '', header) : certain >= HALF),
  );
  return others.length > 0 ? others : looks.filter(({ column, dialled }) => dialled >= ENOUGH && mayBeDialled(header[column] ?? ''));
};
