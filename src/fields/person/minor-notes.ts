import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { isPending, stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader, makeSiftedReader } from '../cells/field-reader.js';
import { makeSiftedCells } from '../cells/field-sieve.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { holdsTags, labelsIn } from '../opposition/named/tag-list.js';
import { foldHeader } from '../text/fold-header.js';
import {
  asksForParents,
  asksForRemarks,
  asksForStudies,
  asksHowLong,
  asksHowSomebodyStands,
  asksWhoRepresents,
  gradesMatters,
  namesParent,
} from './ages/age-questions.js';
import { ageAskedIn } from './ages/asked-ages.js';
import { mayNamePupil, minorNotedIn, saysUnderAge, youngNamedIn } from './ages/noted-ages.js';
import { gradesAskedIn } from './ages/school-grades.js';
import { asksForTicket, ticketOf } from './ages/tickets.js';
import { isAddressedAsChild, isOfGoods, kindOfPerson, youngByKind } from './ages/young-kinds.js';
import { youngTagIn } from './ages/young-tags.js';
import { withoutDeniedLabels } from './record/denied-labels.js';
import { asksForOwnState, isName } from './stray/stray-columns.js';
import { isHeaderOfOthers } from './whom-noted.js';
import { youngSaidIn } from './young/said-young.js';
import { toldBesideIn } from './young/told-beside.js';
import { YOUNG_STEMS } from './young/young-stems-data.js';
import { isInAPlace, isReachedYoung, saysMinorAlone, youngNotedIn } from './young-notes.js';

/**
 * Columns in which notes say of a contact how young they are.
 * @module
 */

/** Whether the bytes of a cell may be such a note: every comment is asked. */
export const mayNoteMinor = stemSieve({ mark: STEM_MARKS.minor, stems: () => YOUNG_STEMS });

/** What a file of companies has, whose groups are those of firms and of goods. */
const OF_FIRMS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['company', 'siren', 'siret', 'legalForm', 'naf', 'headcount']);

/** What a column tells of minors that no field does; undefined for any other. */
const otherNotes = (info: ColumnInfo, isOfFirms: boolean, today: Day): ((text: string) => number | 'pupil' | undefined) | undefined => {
  const field = readAs(info);
  const header = foldHeader(info.header);
  const kind = isOpenColumn(info) || field === 'tags' || field === 'status' || field === 'audience' ? kindOfPerson(header) : undefined;
  if (kind && !(isOfFirms && isOfGoods(kind))) return (text) => minorNotedIn(text) ?? youngByKind(kind, text);
  if (field === 'civility') return (text) => (isAddressedAsChild(text) ? 'pupil' : undefined);
  if (!isOpenColumn(info) && field !== 'tags') return undefined;
  if (asksForTicket(header)) return ticketOf;
  const asked = ageAskedIn(header);
  if (asked) return (text) => asked(text, today) ?? minorNotedIn(text);
  if (asksForStudies(header)) return minorNotedIn;
  if (asksForParents(header))
    return (text) => (['tick', 'no-tick'].includes(stanceOf(text).stance ?? '') || isPending(text) ? 'pupil' : undefined);
  if (asksWhoRepresents(header)) return (text) => (namesParent(text) ? 'pupil' : undefined);
  if (info.elsewhere || !asksHowSomebodyStands(header)) return undefined;
  return (text) => (minorNotedIn(text) === 'pupil' ? 'pupil' : undefined);
};

/** Whether a column is about something else, and a cell of it that says "Mineur" of the contact all the same. */
const mayTellUnderAge = (info: ColumnInfo): boolean => {
  const field = readAs(info);
  const header = foldHeader(info.header);
  if (field)
    return !isName(field) && field !== 'comments' && kindOf(field) !== 'refuse' && (asksForOwnState(info) || !isHeaderOfOthers(header));
  return isOpenColumn(info) && !info.elsewhere && !isHeaderOfOthers(header) && !gradesMatters(header);
};

/** Whether a header asks for the remarks of whoever writes them ("Remarque vendeur", "Staff note"), where a fault is "mineure" as well. */
const isRemark = (info: ColumnInfo): boolean => {
  const header = foldHeader(info.header);
  return (
    isOpenColumn(info) &&
    !info.elsewhere &&
    !isHeaderOfOthers(header) &&
    (asksForRemarks(header) || (gradesMatters(header) && !gradesMatters(header.replace(OF_REMARKS, ' '))))
  );
};
const OF_REMARKS = /\b(?:remarques?|notes?)\b/g;

/**
 * Whether a note in one of the columns of these fields, or a ticket, is of somebody younger than that on a day; undefined for a file that has
 * none of them.
 */
export const makeMinorNotes = (
  columns: readonly ColumnInfo[],
  fields: readonly FieldName[],
  age: number,
  today: Day,
): ((contact: Contact) => boolean) | undefined => {
  const isOfFirms = columns.some((info) => OF_FIRMS.has(readAs(info)));
  const isYoung = (noted: number | 'pupil' | undefined): boolean => noted === 'pupil' || (noted !== undefined && noted < age);
  const tells = (written: string): boolean => {
    const text = withoutDeniedLabels(written);
    return isYoung(minorNotedIn(text)) || isYoung(youngNotedIn(text, today));
  };
  // A status, a tag or a title tells nothing inside: "3ème", "judo, 9 ans" are told by whoever writes of somebody.
  const tellsInside = (text: string): boolean => tells(text) || isYoung(youngSaidIn(withoutDeniedLabels(text), today, isOfFirms));
  // Each tag says what it says, whatever stands beside it.
  const readers = columns
    .filter((info) => fields.some((field) => field === readAs(info)))
    .map((info) =>
      makeSiftedReader(
        info,
        holdsTags(info)
          ? (text) => tells(text) || isYoung(youngTagIn(text)) || labelsIn(text).some(tells)
          : readAs(info) === 'comments'
            ? tellsInside
            : tells,
        mayNoteMinor,
      ),
    );
  const others = columns.flatMap((info) => {
    const of = otherNotes(info, isOfFirms, today);
    return of ? [makeColumnReader(info.column, (text) => isYoung(of(text.trim())))] : [];
  });
  // Who teaches a class has a function.
  const titles = columns.filter((info) => readAs(info) === 'jobTitle').map(({ column }) => column);
  const grades = columns.flatMap((info) => {
    const of = isOpenColumn(info) || readAs(info) === 'status' ? gradesAskedIn(foldHeader(info.header)) : undefined;
    if (!of) return [];
    const isGrade = makeColumnReader(info.column, of);
    return [(contact: Contact) => isGrade(contact) && titles.every((column) => (contact.cell?.(column) ?? '') === '')];
  });
  // Nobody knows what these are about: a number of years alone may be how long something lasts.
  const tellsOfPerson = (text: string): boolean =>
    isYoung(youngNamedIn(text) ?? toldBesideIn(text)) ||
    isReachedYoung(text, age) ||
    (!isInAPlace(text) && youngNotedIn(text, today) === 'pupil');
  const tellsInRemark = (text: string): boolean =>
    (text.includes(' ') || !saysMinorAlone(text)) && (tellsInside(text) || tellsOfPerson(text));
  const open = columns
    .filter((info) => isOpenColumn(info) && (mayTellUnderAge(info) || isRemark(info)) && !asksHowLong(foldHeader(info.header)))
    .map((info) => ({ column: info.column, read: makeColumnReader(info.column, isRemark(info) ? tellsInRemark : tellsOfPerson) }));
  const isAmongOpen = makeSiftedCells(open, mayNoteMinor);
  const told = columns.filter(mayTellUnderAge).map(({ column }) => ({ column, read: makeColumnReader(column, saysUnderAge) }));
  const isAmong = makeSiftedCells(told, mayNamePupil);
  const beside = told.length === 0 ? [] : [(contact: Contact) => isAmong(contact, Boolean)];
  const noted = open.length === 0 ? [] : [(contact: Contact) => isAmongOpen(contact, Boolean)];
  const all = [...readers, ...others, ...grades, ...beside, ...noted];
  return all.length === 0 ? undefined : (contact) => all.some((read) => read(contact));
};
