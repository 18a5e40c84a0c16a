import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader, makeSiftedReader } from '../cells/field-reader.js';
import { makeSiftedCells } from '../cells/field-sieve.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { holdsTags, labelsIn } from '../opposition/named/tag-list.js';
import { foldHeader } from '../text/fold-header.js';
import { asksForParents, asksHowSomebodyStands, gradesMatters } from './ages/age-questions.js';
import { mayNamePupil, minorNotedIn, saysUnderAge, youngNamedIn } from './ages/noted-ages.js';
import { gradesAskedIn } from './ages/school-grades.js';
import { asksForTicket, kindOfPerson, ticketOf, youngByKind } from './ages/young-kinds.js';
import { youngTagIn } from './ages/young-tags.js';
import { withoutDeniedLabels } from './record/denied-labels.js';
import { asksForOwnState, isName } from './stray/stray-columns.js';
import { isHeaderOfOthers } from './whom-noted.js';
import { isReachedYoung, youngNotedIn } from './young-notes.js';

/**
 * Columns in which notes say of a contact how young they are.
 * @module
 */

/** Of each word by which a note tells an age or a pupil, a part, folded and without double letters. */
const STEMS =
  `_ans_ year _yr _yo_ jahr _anos_ _ani_ jar_ jarou lyce coleg ecolier mineur minor _age_ _ages_ schul menor minder scholier schol _eleve_ scolaris _clase_ _ecole_
  _eme_ _terminale_ _instituto_ _escuela_ _scuola_ _liceo_ _ne_en_ _ne_le_ _ne_e_ _born_ _geboren_ _geb_ _nacid _nato_ _nata_ _turn _wird_ _enfant_
  _under _moins_de_ _below_ _unter_ _onder_ _jonger_ _menos_de_ _menor _meno_di_ _soto_i_ _ado_ _gamin _child _kid _nino_ _nina_ _bambin _kindes_
  _y_o_ _jarig azubi _lehrling praktikant _erst_1 _only_1 _alter_1 _edad_1 _eta_1 _leftijd_1 _idade_1 encore_1 _not_yet_1 _noch_nicht_1 _noch_keine_1
  _tiene_1 _cumple_1 _ha_1 _ancora_1 nog_gen_1 _tem_1 _fylt_1 _fyldt_1 _lat_ _nieletni _uczen _uczn _licealist _gimnazjal stadielev gymnasielev skolelev skolelev _elev_ _barn_ _dziecko_ _kind_ _ucze_ nezletil neplnolet _u1 _u_1 _lapsi_ _dite_ _crianca_ _liceale _4_lat_ 4_ar_ 4ar_ vuotias _niepe_nolet _niepelnolet _maloletni _ma_oletni _minderarig _omyndig_ _umyndig_ _mindrearig_ _alaikainen_ _grade_ _klase_ _i_atan_ _i_nian_ _i_sjuan_ _gymnasiet_ _ten_ _tenager _tiener _jugendlich _nastolat _hogstadiet_ _repond _decroch _answer _picked_up _passe_sa_ _passe_son_ _eso_ bachil _secundario_`.split(
    /\s+/,
  );
/** Whether the bytes of a cell may be such a note: every comment is asked. */
export const mayNoteMinor = stemSieve({ mark: STEM_MARKS.minor, stems: () => STEMS });

/** At which school somebody is. */
const OF_STUDIES =
  /^(?:niveau (?:d )?etudes?|niveau scolaire|classe|situation|statut scolaire|studieniveau|opleidingsniveau|schoolniveau|klas|klasse|schulstufe|bildungsstand|education level|level of education|school year|grade)$/;

/** What a file of companies has, whose groups are those of firms and of goods. */
const OF_FIRMS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['company', 'siren', 'siret', 'legalForm', 'naf', 'headcount']);

/** What a column tells of minors that no field does; undefined for any other. */
const otherNotes = (info: ColumnInfo, isOfFirms: boolean): ((text: string) => number | 'pupil' | undefined) | undefined => {
  const field = readAs(info);
  const header = foldHeader(info.header);
  const kind = isOpenColumn(info) || field === 'tags' || field === 'status' || field === 'audience' ? kindOfPerson(header) : undefined;
  if (kind && !(kind === 'group' && isOfFirms)) return (text) => minorNotedIn(text) ?? youngByKind(kind, text);
  if (!isOpenColumn(info) && field !== 'tags') return undefined;
  if (asksForTicket(header)) return ticketOf;
  if (OF_STUDIES.test(header)) return minorNotedIn;
  if (asksForParents(header)) return (text) => (['tick', 'no-tick'].includes(stanceOf(text).stance ?? '') ? 'pupil' : undefined);
  if (info.elsewhere || !asksHowSomebodyStands(header)) return undefined;
  return (text) => (minorNotedIn(text) === 'pupil' ? 'pupil' : undefined);
};

/** How long something lasts, which has an age as well. */
const OF_LASTING =
  /\b(?:anciennete|durees?|experiences?|garanties?|contra[ct]ts?|seniority|tenure|term|duration|laufzeit|dauer|erfahrung|vertrag|antiguedad|anzianita|durata|looptijd|duur|existence|warranty)\b/;
/** "En 3e" is a place in a race as well. */
const IN_A_PLACE = /^\W*en \d/iu;

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
    gradesMatters(header) &&
    !gradesMatters(header.replace(OF_REMARKS, ' '))
  );
};
const OF_REMARKS = /\b(?:remarques?|notes?)\b/g;
const saysMinorAlone = (text: string): boolean => /^\W*(?:mineure?s?|minors?)\W*$/i.test(text);

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
  const isYoung = (noted: number | 'pupil' | undefined): boolean => noted === 'pupil' || (noted !== undefined && noted < age);
  const tells = (written: string): boolean => {
    const text = withoutDeniedLabels(written);
    return isYoung(minorNotedIn(text)) || isYoung(youngNotedIn(text, today));
  };
  // Each tag says what it says, whatever stands beside it.
  const readers = columns
    .filter((info) => fields.some((field) => field === readAs(info)))
    .map((info) =>
      makeSiftedReader(
        info,
        holdsTags(info) ? (text) => tells(text) || isYoung(youngTagIn(text)) || labelsIn(text).some(tells) : tells,
        mayNoteMinor,
      ),
    );
  const isOfFirms = columns.some((info) => OF_FIRMS.has(readAs(info)));
  const others = columns.flatMap((info) => {
    const of = otherNotes(info, isOfFirms);
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
    isYoung(youngNamedIn(text)) || isReachedYoung(text, age) || (!IN_A_PLACE.test(text) && youngNotedIn(text, today) === 'pupil');
  const tellsInRemark = (text: string): boolean => (text.includes(' ') || !saysMinorAlone(text)) && (tells(text) || tellsOfPerson(text));
  const open = columns
    .filter((info) => isOpenColumn(info) && (mayTellUnderAge(info) || isRemark(info)) && !OF_LASTING.test(foldHeader(info.header)))
    .map((info) => ({ column: info.column, read: makeColumnReader(info.column, isRemark(info) ? tellsInRemark : tellsOfPerson) }));
  const isAmongOpen = makeSiftedCells(open, mayNoteMinor);
  const told = columns.filter(mayTellUnderAge).map(({ column }) => ({ column, read: makeColumnReader(column, saysUnderAge) }));
  const isAmong = makeSiftedCells(told, mayNamePupil);
  const beside = told.length === 0 ? [] : [(contact: Contact) => isAmong(contact, Boolean)];
  const noted = open.length === 0 ? [] : [(contact: Contact) => isAmongOpen(contact, Boolean)];
  const all = [...readers, ...others, ...grades, ...beside, ...noted];
  return all.length === 0 ? undefined : (contact) => all.some((read) => read(contact));
};
