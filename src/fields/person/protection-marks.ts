import { lazy } from '../../model/base/lazy.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { makeSiftedCells } from '../cells/field-sieve.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import {
  asksForProtection,
  isOfTutor,
  mayAskForProtection,
  mayNoteProtection,
  namesProtector,
  notesGuardianAlone,
  notesJudicialAgent,
  notesProtection,
  statesProtection,
} from './protection-notes.js';
import { AUTHORITIES, NOT_PROTECTED } from './protection-words-data.js';
import { asksForOwnState, isAnsweredShortly, tellsProtectionBeside } from './stray/stray-columns.js';
import { isHeaderOfOthers } from './whom-noted.js';

/**
 * Cells that say that the contact is under guardianship, in whatever column they stand: a status, a comment, a name, or a column of its own.
 * @module
 */

const isNoted = (text: string): boolean => statesProtection(text) || notesProtection(text);

const READ: Readonly<Partial<Record<FieldName, (text: string) => boolean>>> = {
  firstName: notesProtection,
  lastName: notesProtection,
  fullName: notesProtection,
  civility: isNoted,
  // "Curateur" is a trade, and "MJPM" another.
  jobTitle: (text) => statesProtection(text) && plainWords(text) !== 'mjpm',
  status: isNoted,
  comments: (text) => isNoted(text) || notesGuardianAlone(text),
  tags: isNoted,
};

/** As what the cells of a field are read that is about something else. "MJPM" is a trade, and a firm. */
const readStray = (field: FieldName): ((text: string) => boolean) | undefined => {
  if (field === 'deceased' || kindOf(field) === 'refuse') return undefined;
  if (isAnsweredShortly(field)) return isNoted;
  return (text) => (statesProtection(text) && plainWords(text) !== 'mjpm') || tellsProtectionBeside(text);
};

const others = lazy((): ReadonlySet<string> => new Set([...AUTHORITIES.split(' '), ...NOT_PROTECTED.split(' ')]));
/** Whether the answer to "which measure?" is one: a yes, its name, a day, who decides. */
const isMeasure = (text: string): boolean => {
  if (text === '') return false;
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || stance === 'open') return false;
  return !plainWords(text)
    .split(' ')
    .some((word) => word === '' || others().has(word));
};

/** What a file has that is one of companies, where a representative is that of one, and a tutor trains an apprentice. */
const OF_COMPANIES: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  ...(['company', 'siren', 'siret', 'legalForm', 'legalCategory', 'naf', 'headcount', 'jobTitle'] as const),
]);
const OF_TRAINEES =
  /\b(?:stages?|stagiaires?|alternan\w+|apprenti\w*|apprentissage|formations?|ecoles?|cursus|promotion|praktik\w+|ausbild\w+|opleiding\w*)\b/;
const isOfPersons = (columns: readonly ColumnInfo[]): boolean =>
  !columns.some((info) => OF_COMPANIES.has(readAs(info)) || OF_TRAINEES.test(foldHeader(info.header)));

const COMPANY: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['company', 'siren', 'siret']);
/** A tutor whom at most so many have is no trainer: who trains, trains nearly all of a file. */
const RARE = 0.5;

const NAMES: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['firstName', 'lastName', 'fullName']);
/** Whether another column names the contact, so that this one names somebody else. */
const isNamedBeside = (columns: readonly ColumnInfo[], column: number): boolean =>
  columns.some((info) => info.column !== column && NAMES.has(readAs(info)));

/** A reader of whether some cell of a row says so; undefined for a file in which none can. */
export const makeProtectionMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const isAsked = (info: ColumnInfo): boolean => readAs(info) === undefined && asksForProtection(info.header);
  const ofPersons = isOfPersons(columns);
  const noted = columns.flatMap((info) => {
    const { column, header } = info;
    const field = readAs(info);
    const isOfOthers = !asksForOwnState(info) && isHeaderOfOthers(foldHeader(header));
    const of = field
      ? (READ[field] ?? (isOfOthers ? undefined : readStray(field)))
      : !isOpenColumn(info) || isOfOthers
        ? undefined
        : isNoted;
    if (!of || isAsked(info)) return [];
    const isRead = ofPersons && !isOfOthers ? (text: string) => of(text) || notesJudicialAgent(text) : of;
    return [{ column, read: makeColumnReader(column, isRead) }];
  });
  const asked = columns.filter((info) => isOpenColumn(info) && isAsked(info)).map(({ column }) => makeColumnReader(column, isMeasure));
  const companies = columns.filter((info) => COMPANY.has(readAs(info)));
  const isOfCompany = (contact: Contact): boolean => companies.some(({ column }) => (contact.cell?.(column) ?? '').trim() !== '');
  const ofTrainees = columns.some(({ header }) => OF_TRAINEES.test(foldHeader(header)));
  const named = columns
    .filter((info) => (info.field !== undefined || isOpenColumn(info)) && mayAskForProtection(info.header))
    .map(({ column, field, header, filled }) => {
      const isNamer = field === undefined || isNamedBeside(columns, column);
      const isRare = isNamer && !ofTrainees && filled <= RARE && isOfTutor(header);
      if (!isNamer || ofPersons || isRare) return makeColumnReader(column, isNamer ? isMeasure : namesProtector);
      const [measure, trade] = [makeColumnReader(column, isMeasure), makeColumnReader(column, namesProtector)];
      // Who has no company beside others that have is a private person.
      return (contact: Contact) => trade(contact) || (companies.length > 0 && !ofTrainees && measure(contact) && !isOfCompany(contact));
    });
  const isAmong = makeSiftedCells(noted, mayNoteProtection);
  const ofAnswers = [...asked, ...named];
  return (contact) => ofAnswers.some((read) => read(contact)) || isAmong(contact, Boolean);
};
