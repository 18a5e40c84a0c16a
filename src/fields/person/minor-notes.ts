import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader, makeSiftedReader } from '../cells/field-reader.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { holdsTags, labelsIn } from '../opposition/named/tag-list.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { asksForParents, asksHowSomebodyStands } from './ages/age-questions.js';
import { gradesAskedIn } from './ages/school-grades.js';
import { asksForTicket, kindOfPerson, ticketOf, youngByKind } from './ages/young-kinds.js';
import { youngNotedIn } from './young-notes.js';

/**
 * Notes that say of a contact how young they are, and nothing else: "stagiaire 17 ans", "lycéenne". Whoever writes more writes of somebody else as
 * often ("fils de 16 ans"), or of how long something lasts.
 * @module
 */

const LONGEST = 60;
const PUPIL =
  /^(?:personne |person |clien(?:te?|ta?) |kunde |kundin |est |is |ist |es |e |une? |an? |eine? )?(?:lyceen(?:ne)?|collegien(?:ne)?|ecolier|ecoliere|mineure?|minor|under ?age|underage|schulerin|schuler|minderjahrig|menor(?: de (?:edad|idade|18(?: anos)?))?|minore(?:nne| di 18 anni)?|minderjarige?|scholiere?|schoolboy|schoolgirl|schoolchild)$/;
/** Who is so old: what only the young are, or what says no more than that it is a person. */
const WHO: ReadonlySet<string> = new Set(
  `stagiaire apprenti apprentie alternant alternante eleve etudiant etudiante jeune fille garcon femme homme lyceen lyceenne collegien collegienne mineur mineure
  student pupil trainee intern apprentice girl boy young schuler schulerin azubi praktikant praktikantin auszubildende auszubildender frau mann alumno alumna
  estudiante becario becaria chico chica studente studentessa stagista ragazzo ragazza stagiair leerling scholier il elle he she er sie hat is ist a ha tiene
  heeft jongen meisje jongere kind kandidaat deelnemer oud age agee aged de en au in klasse classe klas klasse di van von mit seulement only nur erst solo the un une an`.split(
    /\s+/,
  ),
);
const AGE = /(?:^| )(\d{1,2}) (?:ans|years? old|yrs? old|yo|jahre(?: alt)?|anos|anni|jaar(?: oud)?)$/;
/** The year of a school. */
const GRADE = /^(?:[1-7](?:e|eme|de)|seconde|premiere|terminale|cm[12]|lycee|college|secundair|middelbaar|school)$/;
/** Younger ones are how long something lasts. */
const YOUNGEST = 13;

/** What a text tells that says nothing else. */
const readNote = (text: string): number | 'pupil' | undefined => {
  const words = plainWords(text);
  if (PUPIL.test(words)) return 'pupil';
  const told = AGE.exec(words);
  if (
    !told ||
    !words
      .slice(0, told.index)
      .split(' ')
      .every((word) => word === '' || WHO.has(word) || GRADE.test(word))
  )
    return undefined;
  const years = Number(told[1]);
  return years >= YOUNGEST ? years : undefined;
};

/** What begins a note, up to where it goes on about something else: "elle a 16 ans, c'est le numéro de la mère". */
const FIRST_PART = /^[^,;:.()\n]*(?=[,;:.(]|\s[-–—]\s)/u;

/** The age that such a note tells, `pupil` for whoever is at school or under age by a word; undefined for every other text. */
export const minorNotedIn = (text: string): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const whole = readNote(text);
  const part = whole === undefined ? FIRST_PART.exec(text)?.[0].trim() : undefined;
  // An age alone may be how long something lasts: who goes on to tell more says of whom it is.
  return part !== undefined && !/^\d/.test(part) ? readNote(part) : whole;
};

/** How young somebody is, as a tag says it: "moins de 18 ans", "under18", "<16". */
const UNDER =
  /^(?:(?:moins de|under|below|unter|onder|jonger dan|menos de|menor(?:es)? de|meno di|minor[ei] di|sotto i) ?|< ?)(\d{1,2})(?: ?(?:ans|years?(?: old)?|yo|jahren?|anos|anni|jaar))?$/;
const isOfYoung = (tag: string, age: number): boolean => {
  const years = UNDER.exec(tag.startsWith('<') ? tag : foldHeader(tag))?.[1];
  return years !== undefined && Number(years) <= age && Number(years) > YOUNGEST;
};

/** Of each word by which a note tells an age or a pupil, a part, folded and without double letters. */
const STEMS =
  `_ans_ year _yr _yo_ jahr _anos_ _ani_ jar_ jarou lyce coleg ecolier mineur minor age_ schul menor minder scholier schol _eleve_ scolaris _clase_ _ecole_
  _eme_ _terminale_ _instituto_ _escuela_ _scuola_ _liceo_ _ne_en_ _ne_le_ _ne_e_ _born_ _geboren_ _geb_ _nacid _nato_ _nata_ _turn _wird_ _enfant_
  _under _moins_de_ _below_ _unter_ _onder_ _jonger_ _menos_de_ _menor _meno_di_ _soto_i_ _ado_ _gamin _child _kid _nino_ _nina_ _bambin _kindes_`.split(
    /\s+/,
  );
/** Whether the bytes of a cell may be such a note: every comment is asked. */
export const mayNoteMinor = stemSieve({ mark: STEM_MARKS.minor, stems: () => STEMS, anywhere: true });

/** At which school somebody is. */
const OF_STUDIES =
  /^(?:niveau (?:d )?etudes?|niveau scolaire|classe|situation|statut scolaire|studieniveau|opleidingsniveau|schoolniveau|klas|klasse|schulstufe|bildungsstand|education level|level of education|school year|grade)$/;

/** What a column tells of minors that no field does; undefined for any other. */
const otherNotes = (info: ColumnInfo): ((text: string) => number | 'pupil' | undefined) | undefined => {
  const field = readAs(info);
  if (!isOpenColumn(info) && field !== 'tags' && field !== 'status') return undefined;
  const header = foldHeader(info.header);
  const kind = kindOfPerson(header);
  if (kind) return (text) => minorNotedIn(text) ?? youngByKind(kind, text);
  if (field === 'status') return undefined;
  if (asksForTicket(header)) return ticketOf;
  if (OF_STUDIES.test(header)) return minorNotedIn;
  if (asksForParents(header)) return (text) => (['tick', 'no-tick'].includes(stanceOf(text).stance ?? '') ? 'pupil' : undefined);
  if (info.elsewhere || !asksHowSomebodyStands(header)) return undefined;
  return (text) => (minorNotedIn(text) === 'pupil' ? 'pupil' : undefined);
};

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
  const tells = (text: string): boolean => isYoung(minorNotedIn(text)) || isYoung(youngNotedIn(text, today));
  // Each tag says what it says, whatever stands beside it.
  const readers = columns
    .filter((info) => fields.some((field) => field === readAs(info)))
    .map((info) =>
      makeSiftedReader(
        info,
        holdsTags(info) ? (text) => tells(text) || labelsIn(text).some((tag) => tells(tag) || isOfYoung(tag, age)) : tells,
        mayNoteMinor,
      ),
    );
  const others = columns.flatMap((info) => {
    const of = otherNotes(info);
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
  const all = [...readers, ...others, ...grades];
  return all.length === 0 ? undefined : (contact) => all.some((read) => read(contact));
};
