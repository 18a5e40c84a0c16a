import type { Contact } from '../../../model/contact/contact.js';
import { makeFieldReader } from '../../cells/field-reader.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Titles of those who are at school, which only with the mailbox of one tell that they are under age.
 * @module
 */

/** `pupil`: of a school that one leaves at eighteen. `student`: of any school. */
const PUPIL = prefiltered(
  /^(?:(?:une? )?(?:lyceenn?e?s?|collegienn?e?s?|ecolier|ecoliere|eleve (?:de |en |au )?(?:seconde|premiere|terminale|college|lycee|primaire|cm1|cm2|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme)|(?:high|middle|primary|secondary) ?school (?:student|pupil)|schoolboy|schoolgirl|schoolchild|pupil|stagiaires? (?:d observation )?(?:en |de )?(?:classe de )?(?:2n?de|seconde|[34]e(?:me)?|troisieme|quatrieme)(?! annee)|schulerpraktikant(?:in)?|student(?:e|essa) (?:(?:di|del|della|al|alla|presso|un|il|la|delle|dei) )*(?:liceo|liceale|(?:scuol[ae] )?(?:medi[ae]|superior[ei]))|liceale|(?:estudiante|alumn[oa]) (?:(?:de|del|en|la) )*(?:eso|bachillerato|secundaria|instituto|primaria)|scholier[ei]?|gymnasiast(?:in)?)(?:$| )|(?:une? )?(?:eleve|schuler(?:in)?|leerling)$)/,
);
const STUDENT = /^(?:une? )?(?:etudiante?|eleve|student)(?:$| )/;
/** Each title above holds one of these, as written: most hold none, and cost one test. */
const MAY_BE = /lyc|coll|col[ei]|ve\b|ves\b|tud|stag|school|pupil|liceal|alumn|leerling|scholier|gymnas|sch[uü]\S?ler/i;
/** Hosts of schools below university. */
const SCHOOL = /(?:^|[.-])(?:lycees?|colleges?|ecoles?|lyc|clg|monlycee|moncollege|ent|k12|school|highschool|sch)(?=[.-])/;

export type SchoolTitle = 'pupil' | 'student';

/** What a job title as written says of somebody at a school; undefined: nothing. */
export const schoolTitleOf = (title: string): SchoolTitle | undefined => {
  if (!MAY_BE.test(title)) return undefined;
  const words = plainWords(title);
  return PUPIL.test(words) ? 'pupil' : STUDENT.test(words) ? 'student' : undefined;
};

/** Makes a reader of what the title of a contact, with the address, says of their age. */
export const makePupilReader = (from: Parameters<typeof makeFieldReader>[0]): ((contact: Contact) => ReturnType<typeof minorStatusOf>) => {
  const titleOf = makeFieldReader(from, 'jobTitle', schoolTitleOf);
  return (contact) => {
    const title = titleOf(contact);
    return title && minorStatusOf(title, contact.emails[0]?.domain ?? '');
  };
};

/**
 * Whether a title, with the domain of the address, is that of a minor: `pupil` of a school that one leaves at eighteen when both say
 * so, `maybe` when one does.
 * @param domain of the address, lower case; '' for none
 */
export const minorStatusOf = (title: SchoolTitle, domain: string): 'pupil' | 'maybe' | undefined => {
  if (title === 'pupil') return SCHOOL.test(domain) ? 'pupil' : 'maybe';
  return SCHOOL.test(domain) ? 'maybe' : undefined;
};
