import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Years of a school that one leaves at eighteen, as the columns of schools and clubs hold them: "4ème B", "Seconde", "7b", "3 ESO".
 * @module
 */

const LONGEST = 40;
/** A class, or the number of a group, behind its year. */
const GROUP = '(?: ?(?:[a-h]|\\d{1,2}|[a-h]\\d))?';
/** Said of no other thing than a school. */
const SURE = [
  `(?:[3-6] ?(?:eme|ieme)|sixieme|cinquieme|quatrieme|2 ?nde|terminale?|tle|term) ?(?:generale|techno(?:logique)?|pro(?:fessionnelle)?|stmg|sti2d|[sl]|es)?${GROUP}`,
  `c[em][12]${GROUP}|(?:seconde|premiere|1 ?ere) (?:generale|techno(?:logique)?|pro(?:fessionnelle)?|stmg|sti2d|[a-h]|\\d{1,2})`,
  '(?:year|grade) (?:[1-9]|1[0-3])|(?:[1-9]|1[0-2])(?:st|nd|rd|th) grade(?:r)?|sixth form',
  '(?:[1-9]|1[0-3]) klasse|klasse (?:[1-9]|1[0-3]) ?[a-f]?',
  '[1-4] ?o? ?(?:de (?:la )?)?eso|[12] ?o? ?(?:de )?bach(?:illerato)?|[1-6] ?o? ?(?:de )?primaria|[1-6] ?(?:e )?(?:havo|vwo|vmbo|mavo|basisschool)|groep [1-8]|[1-6] ?(?:e|de) (?:middelbaar|secundair)',
  '[1-5] ?a? (?:(?:scuola )?(?:media|elementare)|liceo(?: \\w+)?)',
].join('|');
const YEARS = prefiltered(`^(?:(?:en|classe de|eleve de) )?(?:${SURE})$`);
/** The same in words that are a class of trains, a rank or a level as well: where a level of studies is asked. */
const LEVEL = /^(?:(?:en|classe de) )?(?:seconde|premiere|troisieme)$/;
/** A year and the letter of a class, which are nothing else under "Klasse". */
const CLASS = /^(?:[1-9]|1[0-3]) ?[a-f]$|^[3-6] ?e ?(?:[a-h]|\d{1,2})$/;

/** Now, or in which year: "Classe actuelle", "Classe en 2026-2027". */
const NOW =
  '(?: (?:actuel(?:le)?|en cours|frequentee|suivie|actual|attuale|frequentata|aktuell\\w*|current|(?:(?:en|pour|a la|annee|rentree|septembre) )*20\\d\\d(?: (?:20)?\\d\\d)?))';
const ASKS_CLASS = prefiltered(
  `^(?:classe|classe (?:de l )?(?:eleve|enfant)|klasse|schulklasse|klas|class|school class|clase|curso(?: escolar)?)${NOW}?$`,
);
const ASKS_LEVEL = prefiltered(
  `^(?:niveau|niveau scolaire|niveau (?:d )?etudes?|niveau de classe|classe scolaire|nivel de estudios|livello di studi)${NOW}?$`,
);
/** Which year of a school somebody is in, and nothing else: a number there is one. */
const ASKS_YEAR = prefiltered(
  `^(?:year group|school (?:year|grade|stage)|grade level|klassenstufe|jahrgangsstufe|schulstufe|schuljahr|schulklasse|leerjaar|schooljaar|ano escolar|anno scolastico|(?:classe|clase|curso|niveau scolaire|niveau (?:d )?etudes?)${NOW}|classe (?:de l )?(?:eleve|enfant)|classe scolaire|niveau de classe)$`,
);
const NUMBERED = prefiltered(
  /^(?:(?:year|yr|y|grade|klasse|klas|leerjaar) ?)?(?:[1-9]|1[0-3])(?: ?(?:st|nd|rd|th)(?: year)?| klasse| ?[a-f])?$|^(?:[3-6] ?e|1 ?ere?|2 ?de|seconde|premiere|troisieme)$|^(?:college|lycee|collegien|lyceen|(?:middle|high|secondary) school|mittelschule|realschule|oberstufe)(?: .{1,20})?$|^(?:freshman|sophomore|junior|senior) high school$/,
);
/** Levels of a school as its pupils call them, and no class of customers: "Klasse 9", "4e". */
const ALONE: Readonly<Record<'klasse' | 'studies', RegExp>> = { klasse: /^(?:[5-9]|1[0-3])$/, studies: /^[3-6] ?e$/ };

/** How the cells under such a header tell that somebody is at school; undefined for any other header. @param header folded */
export const gradesAskedIn = (header: string): ((text: string) => boolean) | undefined => {
  const [ofClass, ofLevel, ofYear] = [ASKS_CLASS, ASKS_LEVEL, ASKS_YEAR].map((one) => one.test(header));
  if (!ofClass && !ofLevel && !ofYear) return undefined;
  const alone = /^klas/.test(header) ? ALONE.klasse : /etudes|scolaire|estudios|studi$/.test(header) ? ALONE.studies : undefined;
  return (text) => {
    if (text === '' || text.length > LONGEST) return false;
    const words = plainWords(text);
    return (
      YEARS.test(words) ||
      (ofClass && CLASS.test(words)) ||
      (ofLevel && LEVEL.test(words)) ||
      (ofYear && NUMBERED.test(words)) ||
      alone?.test(words) === true
    );
  };
};
