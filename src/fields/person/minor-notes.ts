import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeSiftedReader } from '../cells/field-reader.js';
import { readAs } from '../cells/read-as.js';
import { plainWords } from '../text/plain-words.js';

/**
 * Notes that say of a contact how young they are, and nothing else: "stagiaire 17 ans", "lycéenne". Whoever writes more writes of somebody else as
 * often ("fils de 16 ans"), or of how long something lasts.
 * @module
 */

const LONGEST = 60;
const PUPIL =
  /^(?:personne |person |clien(?:te?|ta?) |kunde |kundin |est |is |ist |es |e |une? |an? |eine? )?(?:lyceen(?:ne)?|collegien(?:ne)?|ecolier|ecoliere|mineure?|minor|under ?age|underage|schulerin|schuler|minderjahrig|menor de edad|minorenne|minderjarig|scholier|schoolboy|schoolgirl|schoolchild)$/;
/** Who is so old: what only the young are, or what says no more than that it is a person. */
const WHO: ReadonlySet<string> = new Set(
  `stagiaire apprenti apprentie alternant alternante eleve etudiant etudiante jeune fille garcon femme homme lyceen lyceenne collegien collegienne mineur mineure
  student pupil trainee intern apprentice girl boy young schuler schulerin azubi praktikant praktikantin auszubildende auszubildender frau mann alumno alumna
  estudiante becario becaria chico chica studente studentessa stagista ragazzo ragazza stagiair leerling scholier il elle he she er sie hat is ist a ha tiene
  heeft age agee aged de di van von mit seulement only nur erst solo the un une an`.split(/\s+/),
);
const AGE = /(?:^| )(\d{1,2}) (?:ans|years? old|yrs? old|yo|jahre(?: alt)?|anos|anni|jaar(?: oud)?)$/;
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
      .every((word) => word === '' || WHO.has(word))
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

/** Of each word by which a note tells an age or a pupil, a part, folded and without double letters. */
const STEMS =
  '_ans_ year _yr _yo_ jahr _anos_ _ani_ jar_ jarou lycen colegien ecolier mineur minor age_ schul menor minder scholier schol'.split(' ');
/** Whether the bytes of a cell may be such a note: every comment is asked. */
export const mayNoteMinor = stemSieve({ mark: STEM_MARKS.minor, stems: () => STEMS, anywhere: true });

/** Whether a note in one of the columns of these fields is of somebody younger than that; undefined for a file that has none of them. */
export const makeMinorNotes = (
  columns: readonly ColumnInfo[],
  fields: readonly FieldName[],
  age: number,
): ((contact: Contact) => boolean) | undefined => {
  const isYoung = (text: string): boolean => {
    const noted = minorNotedIn(text);
    return noted === 'pupil' || (noted !== undefined && noted < age);
  };
  const readers = columns
    .filter((info) => fields.some((field) => field === readAs(info)))
    .map((info) => makeSiftedReader(info, isYoung, mayNoteMinor));
  return readers.length === 0 ? undefined : (contact) => readers.some((read) => read(contact));
};
