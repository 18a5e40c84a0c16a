import type { Cursor } from '../../csv/records/cursor.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { isBlankCell } from './row-shape.js';

type Is = 'address' | 'number' | 'date' | 'word';
/** Two columns side by side, and what is at home in the right one and in the left one never. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly is: Is;
}

/** Fields in which no address, number, date, yes or no is at home. */
const NAMES: ReadonlySet<FieldName> = new Set<FieldName>([
  'civility',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'legalForm',
  'siren',
  'siret',
  'naf',
  'sizeCode',
  'headcount',
  'jobTitle',
  'address',
  'postcode',
  'city',
  'country',
  'language',
]);
const WORD = /^(?:oui|non|yes|no|true|false|vrai|faux|ja|nein)$/i;
const KINDS = { email: 'address', phone: 'number', date: 'date', allow: 'word', refuse: 'word' } as const;

const kindOfColumn = (field: FieldName | undefined): Is | undefined => {
  const kind = field && kindOf(field);
  return kind && kind in KINDS ? KINDS[kind as keyof typeof KINDS] : undefined;
};

const pairsOf = (columns: Plan['columns']): readonly Pair[] =>
  columns.flatMap(({ column, field }) => {
    const [is, before] = [kindOfColumn(field), columns[column - 1]?.field];
    if (is === undefined || before === undefined) return [];
    const left = kindOfColumn(before);
    // A column of addresses may hold numbers, and the other way round; in place of a date people write "oui".
    const isForeign = left ? left !== is && left !== 'address' && left !== 'number' && is !== 'word' : NAMES.has(before);
    return isForeign ? [{ left: column - 1, right: column, is }] : [];
  });

const QUOTE = 34;
const AT = 64;
/** Whether the first bytes of a cell leave it open that it is such a thing: nearly all cells say no. */
const mayBe = (is: Is, { bytes, starts, ends }: Cursor, column: number): boolean => {
  const [start, end] = [starts[column] as number, ends[column] as number];
  if (is === 'address') {
    for (let i = start; i < end; i++) if (bytes[i] === AT) return true;
    return false;
  }
  const first = bytes[start] === QUOTE ? bytes[start + 1] : bytes[start];
  const isDigit = first !== undefined && first >= 48 && first <= 57;
  // Oui and false are short.
  if (is === 'word') return end > start && end - start < 10;
  return end - start >= 8 && (isDigit || (is === 'number' && first === 43));
};

/**
 * Whether a row has slipped by a cell, told by what its cells hold: its last cell is blank, and what belongs to a column (an address, a
 * number, a date, a yes or no) stands in the one before it. A program that fills up short rows leaves such rows, as long as the header.
 */
export const makeSlipTest = ({ columns, country }: Pick<Plan, 'columns' | 'country'>): ((row: Cursor, contact: RowContact) => boolean) => {
  const last = columns.findLastIndex(({ header, field }) => header.trim() !== '' || field !== undefined);
  const pairs = pairsOf(columns);
  const readPhone = makePhoneReader(country);
  const readDate = makeDateReader('day-first');
  const is: Readonly<Record<Is, (text: string) => boolean>> = {
    address: (text) => readEmail(text).valid,
    number: (text) => readPhone(text).valid,
    date: (text) => isDated(readDate(text)),
    word: (text) => WORD.test(text),
  };
  return (row, contact) => {
    if (pairs.length === 0 || row.count <= last || !isBlankCell(row, last)) return false;
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as Pair;
      // Most rows have their address where it belongs.
      if (pair.is === 'address' && contact.emailColumns[0] === pair.right && contact.emails[0]?.valid) continue;
      if (!mayBe(pair.is, row, pair.left)) continue;
      const isSuch = is[pair.is];
      if (isSuch(row.text(pair.left).trim()) && !isSuch(row.text(pair.right).trim())) return true;
    }
    return false;
  };
};
