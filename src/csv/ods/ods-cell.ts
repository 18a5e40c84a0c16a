import { plainNumber } from '../workbook/number-format.js';
import { type XmlTag, xmlName } from '../xml/xml-events.js';
import { xmlText } from '../xml/xml-text.js';

const [KIND, VALUE, DATE, TIME, YES, TEXT, ROWS] = [
  'value-type',
  'value',
  'date-value',
  'time-value',
  'boolean-value',
  'string-value',
  'number-rows-spanned',
].map(xmlName);
const [REPEATED, FORMULA] = ['number-columns-repeated', 'formula'].map(xmlName);

/** Kinds of cells, by the letter that each begins with. */
const KINDS = {
  f: 'number',
  c: 'number',
  p: 'percentage',
  d: 'date',
  t: 'time',
  b: 'boolean',
  s: 'text',
  e: 'error',
} as const;
type OdsKind = (typeof KINDS)[keyof typeof KINDS] | '';
const BY_BYTE = new Map(Object.entries(KINDS).map(([letter, kind]) => [letter.charCodeAt(0), kind]));

/** What a cell of an OpenDocument sheet says of itself. */
export interface OdsCell {
  kind: OdsKind;
  /** As the file writes it, whatever its kind. */
  value: string;
  repeated: number;
  rows: number;
  isFormula: boolean;
}

export const readOdsCell = (tag: XmlTag): OdsCell => {
  const cell: OdsCell = { kind: '', value: '', repeated: 1, rows: 1, isFormula: false };
  while (tag.nextAttribute()) {
    const { attribute, bytes, from, to } = tag;
    if (attribute === KIND) {
      // An error says so beside the kind that it would have.
      if (cell.kind !== 'error') cell.kind = BY_BYTE.get(bytes[from] as number) ?? '';
    } else if (attribute === VALUE || attribute === DATE || attribute === TIME || attribute === YES || attribute === TEXT) {
      cell.value = xmlText(bytes, from, to);
    } else if (attribute === REPEATED) cell.repeated = Math.max(1, Number(xmlText(bytes, from, to)) || 1);
    else if (attribute === ROWS) cell.rows = Number(xmlText(bytes, from, to)) || 1;
    else if (attribute === FORMULA) cell.isFormula = true;
  }
  return cell;
};

/** A day, with its time where it is not midnight. */
const dayText = (value: string): string => {
  const [day = '', time = ''] = value.split('T');
  const shown = time.replace(/\.\d+$/, '').replace(/:00$/, '');
  return shown === '' || shown === '00:00' ? day : `${day} ${shown}`;
};

/** `PT10H30M00S` as 10:30. */
const timeText = (value: string): string => {
  const match = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(value);
  if (!match) return value;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}${Number(seconds) === 0 ? '' : `:${seconds.padStart(2, '0')}`}`;
};

const PLAIN = /^-?\d{1,15}$/;
const [ZERO, PLUS] = [48, 43];

/** A number; with the zeros or the country code that its cell shows before it, where the rest is the same digits. */
const numberText = (value: string, shown: string): string => {
  const number = Number(value);
  const plain = PLAIN.test(value) || value === '' || !Number.isFinite(number) ? value : plainNumber(number);
  // What is shown begins with what is stored but for a zero or a plus.
  if (shown.charCodeAt(0) !== ZERO && shown.charCodeAt(0) !== PLUS) return plain;
  const digits = shown.replace(/[\s\u00a0\u202f.\-()/]/g, '');
  const isPadded = /^(?:0|\+\d)\d{3,}$/.test(digits) && /^\d+$/.test(plain) && digits.endsWith(plain) && digits !== plain;
  return isPadded ? digits : plain;
};

/** What a cell comes to as text. @param shown what it shows */
export const odsCellText = ({ kind, value }: OdsCell, shown: string): string => {
  switch (kind) {
    case 'number':
      return numberText(value, shown);
    case 'percentage':
      return Number.isFinite(Number(value)) ? `${plainNumber(Number(value) * 100)}%` : shown;
    case 'date':
      return dayText(value);
    case 'time':
      return timeText(value);
    case 'boolean':
      return value === 'true' ? 'TRUE' : 'FALSE';
    default:
      return shown === '' ? value : shown;
  }
};

/** Blanks of the file are one blank. */
export const plainBlanks = (text: string): string => (/[\t\r\n]| {2}/.test(text) ? text.replace(/[\t\r\n ]+/g, ' ') : text);
