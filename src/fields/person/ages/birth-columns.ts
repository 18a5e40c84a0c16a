import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { Day } from '../../../model/contact/values.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { readAs } from '../../cells/read-as.js';
import { datePartsOf } from '../../date/calendar.js';
import { foldHeader } from '../../text/fold-header.js';
import { type Age, ageOf } from './age-of.js';
import { ageByNumber } from './national-numbers.js';

/**
 * Columns of births and ages, each by what its header asks: a birthday without its year tells no age.
 * @module
 */

/** A part of a day ("birth_month", "Jour naissance"). */
const OF_PART = /\b(?:jours?|days?|tage?|dias?|giorn[oi]|dag(?:en)?|mois|months?|\w*monate?|mes(?:es)?|mes[ei]|maand(?:en)?)\b/;
/** An age that is counted in days or months is that of a customer, not of a person ("Age client (jours)"). */
const IN_UNITS = /\b(?:jours|days|tagen?|dias|giorni|dagen|mois|months|monaten?|meses|mesi|maanden|weeks|semaines|wochen)$/;
const OF_BIRTH =
  /birth|bday|\bdob\b|naissance|\bne[es]?\b|\bnee\b|anniv|geburt|\bgeb\b|geboren|nacim|cumple|nascita|compleanno|\bnat[oa]\b|geboorte|verjaardag|nasc|aniver|urodz|fodel|fods/;
const A_FEW = /^\s*\d{1,2}\s*$/;
/** "02-14", "14/02": a day and a month. "16-25" can only be ages. */
const DAY_AND_MONTH =
  /^\s*(?:(?:0?[1-9]|1[0-2])\s*[-/.]\s*(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\s*[-/.]\s*(?:0?[1-9]|1[0-2]))\.?\s*$/;

/** The age that a cell under a header gives (`ageOf`); undefined for a day or a month alone. */
export const ageUnder = (header: string): ((text: string, today: Day) => Age | undefined) => {
  const words = foldHeader(header);
  const isBirth = OF_BIRTH.test(words);
  const isPart = isBirth ? OF_PART.test(words) : IN_UNITS.test(words);
  return (text, today) =>
    (isPart && A_FEW.test(text)) || ((isBirth || isPart) && DAY_AND_MONTH.test(text)) ? undefined : ageOf(text, today);
};

/** A reader of the age that columns of births and ages give, those that somebody keeps on purpose too; undefined for a file that has none. */
export const makeAges = (columns: readonly ColumnInfo[], today: Day): ((contact: Contact) => Age | undefined) | undefined => {
  const readers = columns.flatMap((info) => {
    const read = readAs(info) === 'birthDate' ? ageUnder(info.header) : ageByNumber(info, datePartsOf(today).year);
    if (read === undefined) return [];
    return [makeColumnReader(info.column, (text) => read(text, today))];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    for (let i = 0; i < readers.length; i++) {
      const age = readers[i]?.(contact);
      if (age) return age;
    }
    return undefined;
  };
};
