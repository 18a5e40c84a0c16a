import type { Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day, Sieve } from '../../model/contact/values.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { OPPOSITION_FIELDS } from '../cells/field-sets.js';
import { plainWords } from '../text/plain-words.js';
import { makeBeyondHeader, wordyColumns } from './named/wordy-columns.js';
import { hasBeside, hasWord, isRefusalBeside, isRefusalInPlace } from './refusal/in-place.js';
import { channelsRefusedIn, namesApproach, readRefusal } from './refusal/read-refusal.js';
import { mayHoldWord } from './refusal/sieves/refusal-sieves.js';
import { isNotToUse } from './refusal/words/not-to-use.js';

const NONE: readonly Channel[] = [];
/** Columns of permissions, and the mention of a directory, have readers of their own; what a form said when it was ticked is no answer. */
const READ_OTHERWISE: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(Object.keys(OPPOSITION_FIELDS) as FieldName[]),
  'directoryMention',
  'consentProof',
  'consentPurpose',
]);

const AT = 0x40;
/** The same of one cell of addresses, in which no sentence stands that has no space, unless there is no address. */
const mayHoldBeside: Sieve = (bytes, from, to) => {
  if (hasBeside(bytes, from, to)) return mayHoldWord(bytes, from, to);
  for (let i = from; i < to; i++) if (bytes[i] === AT) return false;
  return mayHoldWord(bytes, from, to);
};

/** Columns that stand side by side, and what their bytes must get through. */
interface Run {
  readonly sieve: Sieve;
  readonly columns: number[];
}

/**
 * The columns of names, numbers, addresses, sources and the like, in runs of neighbours: nobody expects a refusal there, and people write one
 * beside the name all the same ("DUPONT - NE PLUS APPELER"), or in the cell of the number.
 */
const strayRuns = (columns: readonly ColumnInfo[]): readonly Run[] => {
  const wordy = new Set(wordyColumns(columns));
  const runs: Run[] = [];
  for (const { column, field, elsewhere } of columns) {
    if (field === undefined || wordy.has(column) || elsewhere || READ_OTHERWISE.has(field)) continue;
    const run = runs.at(-1);
    const sieve = kindOf(field) === 'email' ? mayHoldBeside : mayHoldWord;
    // An address beside a cell is none in it.
    if (sieve === mayHoldWord && run?.sieve === sieve && run.columns.at(-1) === column - 1) run.columns.push(column);
    else runs.push({ sieve, columns: [column] });
  }
  return runs;
};

/** A surname before it is a list. */
const isSurname = (text: string): boolean => /^\W*robinson\W*$/iu.test(text);

/** The channels that such a cell refuses beyond doubt: in words that no name has, and that speak of contacting. */
const refusedIn = (text: string): readonly Channel[] => (namesApproach(text) ? channelsRefusedIn(text) : NONE);

/** The address of a page on which somebody may refuse. */
const LINK = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

/** What agents write in brackets behind a name or a number: "Roux [BL]". */
const MARKED = /[([{]\s?(?:BL|N\.?P\.?[ACR]\.?|NPAC|DNC|RGPD|BLACKLIST|KO RGPD)\s?[)\]}]/;
/** Whether such a cell may refuse: "Martin STOP" does, and there may be a company that is called so. */
const isDoubtful = (text: string): boolean =>
  !LINK.test(text) &&
  (MARKED.test(text) || isNotToUse(plainWords(text)) || (!namesApproach(text) && channelsRefusedIn(text).length > 0 && !isSurname(text)));

/** Whether such a cell puts a contact off to a day that has not come: "DUPONT - ne pas appeler avant 2027". */
const isPutOff = (text: string, asOf: Day | undefined): boolean => {
  if (!namesApproach(text)) return false;
  const { until } = readRefusal(text);
  return until !== undefined && !(asOf !== undefined && asOf >= until);
};

/** What a refusal in place of what stands in a column bars; nothing where no address and no number stands there. */
const reachedBy = (field: FieldName | undefined): readonly Channel[] => {
  const kind = field && kindOf(field);
  return kind === 'email' ? ['email'] : kind === 'phone' ? ['phone', 'sms'] : NONE;
};
const inPlace = (text: string, reached: readonly Channel[]): readonly Channel[] =>
  reached.length > 0 && isRefusalInPlace(text) ? reached : NONE;

/** @returns what `of` finds in the cells of such columns, as bits; most rows are told by their bytes to say nothing there */
const makeStrayReader = (
  columns: readonly ColumnInfo[],
  of: (text: string, reached: readonly Channel[]) => number,
): ((contact: Contact) => number) => {
  const reached = new Map(columns.map(({ column, field }) => [column, reachedBy(field)]));
  const runs = strayRuns(columns).map(({ sieve, columns: run }) => ({
    sieve,
    first: run[0] as number,
    last: run.at(-1) as number,
    cells: run.map((column) => ({ column, read: makeColumnReader(column, (text) => of(text, reached.get(column) ?? NONE)) })),
  }));
  return (contact) => {
    let bits = 0;
    for (const { sieve, first, last, cells } of runs) {
      // What is marked is asked first: the other sieve reads the bytes again.
      if (contact.getsThrough?.(first, mayHoldWord, last) === false) continue;
      if (sieve !== mayHoldWord && contact.getsThrough?.(first, sieve, last) === false) continue;
      for (const { column, read } of cells) if (contact.getsThrough?.(column, sieve) !== false) bits |= read(contact);
    }
    return bits;
  };
};

/** The channels, as bits, that a row refuses in cells where nobody expects it. */
export const makeStrayRefusal = (columns: readonly ColumnInfo[]): ((contact: Contact) => number) =>
  makeStrayReader(columns, (text, reached) => channelBits(refusedIn(text)) | channelBits(inPlace(text, reached)));

/** Those that it refuses by words in place of an address or a number. */
export const makeRefusalInPlace = (columns: readonly ColumnInfo[]): ((contact: Contact) => number) =>
  makeStrayReader(columns, (text, reached) =>
    inPlace(text, reached).length > 0 ? channelBits(refusedIn(text)) | channelBits(reached) : 0,
  );

/** A contract that runs and a contact that is public are no question of leave. */
const OF_NO_LEAVE: ReadonlySet<FieldName> = new Set<FieldName>(['contractActive', 'publicContact']);
/** A column that asks a question of its own: "Opted out" answers that one. */
const isQuestion = ({ field }: ColumnInfo): boolean =>
  field !== undefined && !OF_NO_LEAVE.has(field) && (kindOf(field) === 'allow' || kindOf(field) === 'refuse');

const isBeside = (text: string): boolean => refusedIn(text).length === 0 && isRefusalBeside(text);
/** Whether a row may refuse beside an address or a number, in the same cell. */
const makeBeside = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const cells = columns.flatMap(({ column, field, elsewhere }) => {
    const kind = field && !elsewhere && kindOf(field);
    const sieve = kind === 'email' ? hasBeside : kind === 'phone' ? hasWord : undefined;
    return sieve ? [{ column, sieve, read: makeColumnReader(column, isBeside) }] : [];
  });
  return (contact) => cells.some(({ column, sieve, read }) => contact.getsThrough?.(column, sieve) !== false && read(contact));
};

/** Whether a row may refuse in such a cell. @param asOf the day of the run @param isPart of the columns of a table: what stands behind them is not looked at */
export const makeStrayDoubt = (columns: readonly ColumnInfo[], asOf?: Day, isPart = false): ((contact: Contact) => boolean) => {
  const others = columns.filter((column) => !isQuestion(column));
  const [mayBeside, mayBeyond] = [makeBeside(columns), makeBeyondHeader(columns)];
  const read = makeStrayReader(others, (text, reached) =>
    isDoubtful(text) || isPutOff(text, asOf) || (refusedIn(text).length === 0 && inPlace(text, reached).length > 0) ? 1 : 0,
  );
  return (contact) => read(contact) !== 0 || mayBeside(contact) || (!isPart && mayBeyond(contact));
};
