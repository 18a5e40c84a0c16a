import { STEM_MARKS } from '../../bytes/stem-marks.js';
import { stemSieve } from '../../bytes/stem-sieve.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * Notes that say of a contact how young they are, and nothing else: "stagiaire 17 ans", "lycéenne". Whoever writes more writes of somebody else as
 * often ("fils de 16 ans"), or of how long something lasts.
 * @module
 */

const LONGEST = 60;
const PUPIL =
  /^(?:personne |person |enfant |child |kind |clien(?:te?|ta?) |kunde |kundin |est |is |ist |es |e |une? |an? |eine? )?(?:lyceen(?:ne)?s?|collegien(?:ne)?s?|ecoliers?|ecolieres?|mineure?s?|minors?|under ?age|underage|(?:moins de|under|unter|onder|menos de|menores de) 18(?: ans| anos| jaar| jahren?)?|schulerin|schuler|minderjahrige?n?|menor(?:es)?(?: de (?:edad|idade|18(?: anos)?))?|minore(?:nn[ei]| di 18 anni)?|minderjarige?n?|scholiere?|schoolboy|schoolgirl|schoolchild)$/;
/** Whether the bytes of a cell may name one: of each word a part, folded and without double letters. Nearly every cell is asked. */
export const mayNamePupil = stemSieve({
  mark: STEM_MARKS.pupil,
  stems: () =>
    '_lyce _colegien _ecolier _mineur _minor _under_age _underage _moins_de_18 _under_18 _unter_18 _onder_18 _menos_de_18 _schuler _minderj _menor _scholier _scholb _scholg _scholc'.split(
      ' ',
    ),
});
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
export const YOUNGEST = 13;

/** "-18 ans", "<16 ans". */
const BELOW = /^[-–<]\s?(\d\d)\s?(?:ans|years?|yo|jahre|jaar|años|anni)$/iu;

/** What a text tells that says nothing else. */
const readNote = (text: string): number | 'pupil' | undefined => {
  const below = BELOW.exec(text.trim())?.[1];
  if (below !== undefined) return Number(below) - 1;
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

/** Whether a text names somebody under age and nothing but how old they are: "Mineur", "mineure 16 ans". */
export const saysUnderAge = (text: string): boolean => {
  if (text === '' || text.length > LONGEST) return false;
  const words = plainWords(text);
  return PUPIL.test(words) || PUPIL.test(words.replace(AGE, ''));
};
