import { plainWords } from '../../text/plain-words.js';

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
const YEARS = new RegExp(`^(?:(?:en|classe de|eleve de) )?(?:${SURE})$`);
/** The same in words that are a class of trains, a rank or a level as well: where a level of studies is asked. */
const LEVEL = /^(?:(?:en|classe de) )?(?:seconde|premiere)$/;
/** A year and the letter of a class, which are nothing else under "Klasse". */
const CLASS = /^(?:[1-9]|1[0-3]) ?[a-f]$|^[3-6] ?e ?(?:[a-h]|\d{1,2})$/;

const ASKS_CLASS = /^(?:classe|classe (?:de l )?(?:eleve|enfant)|klasse|schulklasse|klas|class|school class|clase|curso escolar)$/;
const ASKS_LEVEL = /^(?:niveau|niveau scolaire|niveau (?:d )?etudes?|niveau de classe|classe scolaire)$/;

/** How the cells under such a header tell that somebody is at school; undefined for any other header. @param header folded */
export const gradesAskedIn = (header: string): ((text: string) => boolean) | undefined => {
  const [ofClass, ofLevel] = [ASKS_CLASS.test(header), ASKS_LEVEL.test(header)];
  if (!ofClass && !ofLevel) return undefined;
  return (text) => {
    if (text === '' || text.length > LONGEST) return false;
    const words = plainWords(text);
    return YEARS.test(words) || (ofClass ? CLASS : LEVEL).test(words);
  };
};
