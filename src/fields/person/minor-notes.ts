import { plainWords } from '../text/plain-words.js';

/**
 * Notes that say of a contact how young they are, and nothing else: "stagiaire 17 ans", "lycéenne". Whoever writes more writes of somebody else as
 * often ("fils de 16 ans"), or of how long something lasts.
 * @module
 */

const LONGEST = 60;
const PUPIL =
  /^(?:personne |person |est |is |ist |es |e |une? |an? |eine? )?(?:lyceen(?:ne)?|collegien(?:ne)?|ecolier|ecoliere|mineure?|minor|under ?age|underage|schulerin|schuler|minderjahrig|menor de edad|minorenne|minderjarig|scholier|schoolboy|schoolgirl|schoolchild)$/;
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

/** The age that such a note tells, `pupil` for whoever is at school or under age by a word; undefined for every other text. */
export const minorNotedIn = (text: string): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
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
