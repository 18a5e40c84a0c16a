import type { Day } from '../../../model/contact/values.js';
import { datePartsOf } from '../../date/calendar.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { ageOf } from './age-of.js';
import { ageUnder } from './birth-columns.js';

/**
 * Columns of schools and of their fairs that tell an age in other words: "Bac prévu en" 2029, "Âge au 1er septembre" 16, "Date de naissance élève",
 * "Vous avez" 16 ans. Whose it is they do not say, so that what they tell is to be checked.
 * @module
 */

const OF = '(?:(?:de|du|d|des|l|la|le|of|the|del|della|dell|di|der|von|vom) )*';
const PUPIL =
  '(?:eleve|etudiante?|candidate?|apprenante?|stagiaire|participante?|licenciee?|jeune|student|pupil|learner|applicant|schulers?|schulerin|alumn[oa]|estudiante|studente|alunn[oa]|leerling)';
/** When somebody leaves school, which nobody does before seventeen. */
const EXAM = '(?:bac|baccalaureat)';
const LEAVES_SCHOOL = prefiltered(
  `^(?:(?:annee|date|session|promo(?:tion)?) (?:(?:de|d|du|l|le|la|votre|ton|obtention|passage|prevue?|previsionnelle?) )*${EXAM}|${EXAM} (?:annee|session|prevu|passe|a passer)(?: (?:en|pour|annee|session))?|(?:voraussichtliches )?abitur(?:jahr)?(?: jahr)?|jahr des abiturs|anno (?:di |della )?maturita|maturita (?:nel|anno)|ano (?:de |del )?(?:bachillerato|selectividad|ebau)|(?:expected )?high school graduation(?: year)?|eindexamenjaar)(?: prevue?)?$`,
);
const YEAR = /^(?:(?:juin|june|juni|session|en|in) )?(20\d\d)$/i;
/** Until this month of its year the exam is still to come. */
const EXAM_MONTH = 6;

const AGE = '(?:age|edad|eta|alter|leeftijd|idade)';
const AGE_THERE = prefiltered(
  `^${AGE} ${OF}${PUPIL}$|^${AGE} (?:au|le|on|at|am|zum|al|el|op) (?:\\d.{0,20}|1er .{1,12}|(?:la |the |l )?(?:rentree|debut|inscription|registration|enrol\\w*|anmeldung).{0,20})$|^${AGE} a (?:la |l )(?:rentree|inscription).{0,15}$`,
);
const BIRTH_OF = prefiltered(
  `^(?:date (?:de )?naissance|ddn|nee? le|date of birth|birth ?date|dob|geburtsdatum|fecha (?:de )?nacimiento|data (?:di )?nascita|geboortedatum) ${OF}${PUPIL}$`,
);
/** Questions of forms that anything may answer. */
const HAVE_YOU = /^(?:vous avez|tu as|j ai|je suis|vous etes|i am|you are|ich bin|tienes|tiene|tengo|hai|ho|ik ben)$/;
const IN_YEARS = /^\D{0,12}\d{1,2} ?(?:ans|years?(?: old)?|yo|jahre(?: alt)?|años|anni|jaar(?: oud)?)$/iu;

/**
 * How a cell under such a header tells that somebody is young: their least age, `pupil` for whoever is at school; undefined for any other header.
 * @param header folded
 */
export const ageAskedIn = (header: string): ((text: string, today: Day) => number | 'pupil' | undefined) | undefined => {
  if (LEAVES_SCHOOL.test(header))
    return (text, today) => {
      const { year, month } = datePartsOf(today);
      const leaves = Number(YEAR.exec(text)?.[1]);
      return leaves > year || (leaves === year && month <= EXAM_MONTH) ? 'pupil' : undefined;
    };
  if (AGE_THERE.test(header)) return (text, today) => ageOf(text, today)?.least;
  if (HAVE_YOU.test(header)) return (text, today) => (IN_YEARS.test(text) ? ageOf(text, today)?.least : undefined);
  const born = BIRTH_OF.test(header) ? ageUnder(header) : undefined;
  return born && ((text, today) => born(text, today)?.least);
};
