import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { countryColumn } from '../geography/country-column.js';
import { makePhoneReader } from '../phone/phone-reader.js';
import { byField, byPointer, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { areCallingCodes } from './values/calling-codes.js';
import { profileValues } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';
import type { ValueReaders } from './values/value-readers.js';

/** A column after its header and its values have said what they say by themselves. */
interface SettledColumn {
  readonly header: string;
  readonly hint: HeaderHint | undefined;
  readonly verdict: Verdict;
  readonly values: readonly string[];
  /** Share of the cells that are filled. */
  readonly filled: number;
  readonly guess: ValueProfile;
}

/** Whether nothing is known of a column: no field, no doubt about a refusal, nothing that the user said. */
const isOpen = ({ field, by, suspect }: Verdict): boolean => field === undefined && by === 'none' && !suspect;

/**
 * The columns that say the country of contacts under headers that we do not know, where no plain column of countries says it: those
 * whose header speaks of a country, else the first whose cells are all countries. A file judged by the rules of the wrong country is
 * what costs most.
 */
const namedCountries = (columns: readonly SettledColumn[], { countryCode }: ValueReaders): ReadonlyMap<number, Verdict> => {
  const found = new Map<number, Verdict>();
  if (columns.some(({ verdict, filled }) => verdict.field === 'country' && filled > 0)) return found;
  const byCells: number[] = [];
  for (const [at, { header, hint, verdict, values }] of columns.entries()) {
    // Under no header at all, values alone have had their say.
    if (!isOpen(verdict) || hint?.is === 'choice' || header.trim() === '') continue;
    const told = countryColumn(header, values, countryCode, hint !== undefined);
    if (told === 'header') found.set(at, verdictOf(columns[at] as SettledColumn));
    else if (told === 'cells') byCells.push(at);
  }
  const [first] = byCells;
  if (found.size === 0 && first !== undefined) found.set(first, verdictOf(columns[first] as SettledColumn));
  return found;
};

const verdictOf = ({ guess }: SettledColumn): Verdict =>
  byPointer({ field: 'country', kind: 'country' }, guess, say.valuesReason(guess, 'country'));

/** Fields that a header says only by half where its cells are calling codes: "Prefix", "Code", "Country". */
const YIELDING: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([undefined, 'civility', 'recordId', 'phone']);

const isNumber = ({ field }: Verdict): boolean => field !== undefined && kindOf(field) === 'phone';

/** The columns of calling codes that their header does not tell for certain. */
const calledCodes = (columns: readonly SettledColumn[], readers: ValueReaders): ReadonlyMap<number, Verdict> => {
  const found = new Map<number, Verdict>();
  const numbers = columns.flatMap((column, at) => (isNumber(column.verdict) ? [at] : []));
  for (const [at, { header, verdict, values, filled, guess }] of columns.entries()) {
    const { field, by } = verdict;
    if (by === 'config' || filled === 0 || !(field === 'country' || YIELDING.has(field))) continue;
    // A header of numbers over calling codes (`phone_code`) is one whose values no reader takes for numbers.
    if (field === 'phone' && guess.count('phone') > 0) continue;
    const beside = columns[numbers.find((column) => column !== at) ?? -1];
    if (!beside || !areCallingCodes(header, values, beside.values, YIELDING.has(field), readers)) continue;
    found.set(at, { field: 'callingCode', confidence: 0.9, by: 'values', reason: say.headerReason(header, 'callingCode') });
  }
  return found;
};

/**
 * The columns of numbers that are none of the home country's, and are numbers of the country that stands beside each: a header that they confirm
 * is not contradicted.
 */
const numbersAbroad = (columns: readonly SettledColumn[], readers: ValueReaders): ReadonlyMap<number, Verdict> => {
  const found = new Map<number, Verdict>();
  const places = columns.find(({ verdict, filled }) => verdict.field === 'country' && filled > 0)?.values;
  if (!places) return found;
  const readNumber = new Map<string, (text: string) => PhoneValue>();
  const spelt = (text: string, row: number): string => {
    const country = text.trim() === '' ? '' : readers.countryCode((places[row] ?? '').trim());
    if (country === '') return text;
    const read = readNumber.get(country) ?? makePhoneReader(country);
    readNumber.set(country, read);
    const { valid, e164 } = read(text);
    return valid ? e164 : text;
  };
  for (const [at, { header, hint, verdict, values, guess }] of columns.entries()) {
    if (hint?.is !== 'field' || verdict.field !== hint.field || verdict.by !== 'header' || !isNumber(verdict)) continue;
    if (!guess.hasAtLeast(1) || guess.reaches('phone', 0.5)) continue;
    const abroad = profileValues(values.map(spelt), readers);
    if (abroad.reaches('phone', 0.5)) found.set(at, byField(header, hint.field, hint.weight, abroad));
  }
  return found;
};

/** The columns that say where contacts and their numbers are, by more than a plain header. A calling code says the country too, where nothing else does. */
export const countryVerdicts = (columns: readonly SettledColumn[], readers: ValueReaders): ReadonlyMap<number, Verdict> => {
  const codes = calledCodes(columns, readers);
  const named = columns.map((one, at) => ({ ...one, verdict: codes.get(at) ?? one.verdict }));
  const found = new Map([...codes, ...namedCountries(named, readers)]);
  const verdicts = named.map(({ verdict }, at) => found.get(at) ?? verdict);
  const hasCountry = verdicts.some(({ field }, at) => field === 'country' && (columns[at]?.filled ?? 0) > 0);
  const at = hasCountry ? -1 : verdicts.findIndex(({ field }) => field === 'callingCode');
  for (const [column, verdict] of numbersAbroad(
    named.map((one, n) => ({ ...one, verdict: verdicts[n] as Verdict })),
    readers,
  ))
    found.set(column, verdict);
  if (at >= 0) found.set(at, { ...(verdicts[at] as Verdict), also: ['country'] });
  return found;
};
