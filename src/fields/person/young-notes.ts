import type { Day } from '../../model/contact/values.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { bornIn } from './young/noted-births.js';

/**
 * Notes that begin with how young the contact is and go on ("17 ans, vit chez ses parents"), that tell a class or a birth, or that say of
 * the number that it is a child's.
 * @module
 */

const LONGEST = 200;
const OF_AGE = 18;
/** Younger ones are how long something lasts. */
const YOUNGEST = 13;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** How long something lasts, or how old a thing is. */
const OF_SOMETHING =
  /(?:^| )(?:experien\w*|erfahrung\w*|esperienz\w*|ervaring|anciennete|existence|collabor\w*|zusammenarbeit|partenar\w*|partner\w*|samenwerking|client\w*|kund\w*|klant\w*|customers?|fidel\w*|loyal\w*|treu\w*|contra[ct]\w*|vertrag\w*|vertrage|abonnements?|garanti\w*|garantie\w*|warranty|guarantee|prets?|credits?|kredit\w*|loan|mortgage|bail|lease|marches?|entreprise|societe|boite|firme?|company|business|firma|unternehmen|betrieb|empresa|azienda|ditta|bedrijf|activites?|metier|carriere|career|poste|service|maintenance|remplac\w*|replac\w*|chaudiere|toiture|vehicules?|voitures?|machines?|materiel|installations?|batiments?|immeuble|maison neuve|site|logiciel|toujours|deja|already|schon|ya|gia|al)(?: |$)/;

const UNIT = '(?:ans|years?(?: old)?|yrs? old|yo|y o|jahre?(?: alt)?|anos|anni|jaar(?: oud)?)';
/** An age, and what goes on after a sign or a word of a life. */
const HEAD =
  /^\W{0,3}(\d{1,2}) ?(?:ans|years? old|yrs? old|y\.?o\.?|jahre(?: alt)?|años|anos|anni|jaar(?: oud)?)(?: ?[,;:.(/]| [-–—] | (?=vit |habite |mineur|lyc[ée]en|coll[ée]gien|[ée]l[èe]ve|scolaris|lives? |still |wohnt |lebt |vive |woont ))/iu;
const MONTH =
  '(?:jan\\w*|fev\\w*|feb\\w*|mar[sz]|march|marzo|maart|avr\\w*|apr\\w*|mai|may|mayo|maggio|mei|juin|june?|juni[o]?|giugno|juil\\w*|july?|juli[o]?|luglio|aout|aug\\w*|agosto|sep\\w*|oct\\w*|okt\\w*|ott\\w*|nov\\w*|dec\\w*|dez\\w*|dic\\w*)';
const WHO = '(?:(?:il|elle|he|she|er|sie|hij|zij|client|cliente) )?';
/** "16 ans en mars": a birthday, which neither a firm nor a contract has. */
const BIRTHDAY = prefiltered(
  `^${WHO}(?:(?:a|fete ses|is|ist|has|tiene|ha|heeft|wird|turns) )?(\\d{1,2}) ${UNIT} (?:en|le|in|on|am|im|el|il|op) (?:\\d{1,2}(?:er)? )?(?:de )?(?:${MONTH}|\\d{1,2})(?: |$)`,
);
/** Who is not that old yet. */
const COMING = prefiltered(
  `^${WHO}(?:(?:(?:aura|va avoir|fetera(?: ses)?|fete ses|bientot|presque|will be|almost|nearly|fast|bald|cumplira|cumple|compira|compie|quasi) (\\d{1,2}) ${UNIT})|(?:turns|turning|wird) (\\d{1,2})(?= (?:in|on|next|this|im|am|soon|bald) |$))(?: |$)`,
);

const GRADE =
  '(?:[3-6] ?(?:e|eme)|sixieme|cinquieme|quatrieme|troisieme|seconde|2 ?nde|premiere|1 ?ere|terminale|tle|c[em][12]|cp|college|lycee|primaire|ecole primaire)';
const SCHOOL =
  '(?:au (?:college|lycee)|a l ecole|at school|in (?:high |middle |secondary )?school|in der schule|auf der schule|en el (?:colegio|instituto)|en la escuela|a scuola|al liceo|op (?:de )?(?:middelbare )?school)';
const STATE = '(?:(?:il|elle|he|she|er|sie|est|is|ist|client|cliente|actuellement) )*';
const PUPIL = prefiltered(
  `^${STATE}(?:(?:encore |toujours )?(?:eleve|scolarisee?|lyceen(?:ne)?|collegien(?:ne)?) (?:de |en |au |a l |dans )(?:la |une )?(?:classe de )?${GRADE}(?: .{0,40})?|(?:encore |toujours |en )*classe de ${GRADE}|(?:encore |toujours )?en (?:[3-6] ?(?:e|eme)|terminale)(?: au (?:college|lycee))?|(?:encore|toujours|still|noch|todavia|ancora|nog)(?: (?:scolarisee?|est|is))* ${SCHOOL}|(?:va (?:encore )?(?:au college|au lycee|a l ecole|a scuola|al colegio)|goes to school|geht (?:noch )?(?:zur|in die) schule|gaat (?:nog )?naar school))$`,
);
/** Who is in a year of a school: "she's in year 9", "geht in die 9. Klasse", "går i åttan". */
const IN_YEAR = prefiltered(
  '^(?:(?:he|she|they|pupil|student|girl|boy)(?: (?:s|is|are|still|currently|only|now|just))* (?:in )?(?:(?:year|yr|grade) (?:[5-9]|1[0-3])|(?:[5-9]|1[0-2])(?:th)? (?:grade|class))(?: (?:pupil|student|at school))?|' +
    '(?:(?:er|sie|kundin|kunde|ist|geht|noch|erst) )+(?:in der|in die) (?:[5-9]|1[0-3]) klasse|(?:(?:han|hon|kunden|eleven|elev) )?(?:gar )?i (?:femman|sexan|sjuan|attan|nian|gymnasiet|hogstadiet))$',
);
const CHILD_OF = '(?:fils|fille|garcon|enfant|daughter|son|child|kid|sohn|tochter|kind|hij[oa]|figli[oa]|zoon|dochter)';
const UNDER_AGE =
  '(?:mineure?|minor|minderjahrige?[rs]?|minderjarige?|menor|minorenne|(?:de |of |von |van |di )?(?:[3-9]|1[0-7]) (?:ans|years?(?: old)?|yo|jahre?|anos|anni|jaar))';
/** A child is who answers, and may be whoever is reached: "fils mineur répond". */
const CHILD_ANSWERS = prefiltered(
  `^(?:(?:le|la|sa|son|un|une|the|his|her|a|die|der|el|su|il|de|zijn|haar|c est|minor|jeune) ){0,3}${CHILD_OF} ${UNDER_AGE} (?:(?:qui|who|a|has|hat|ha|die|der) ){0,2}(?:repond\\w*|decroch\\w*|answer\\w*|picked up|au (?:tel\\w*|bout)|geht ran|ging ran|contest\\w+|rispo\\w+|neemt op|nam op)|\\b(?:me|nous|m a) passee? (?:sa|son) ${CHILD_OF} ${UNDER_AGE}(?: |$)`,
);
const FIRST_PART = /^[^,;:.()\n]*/u;

/** What somebody is reached on, and whose it may be said to be. */
const REACHED = setOf(
  'numero num no tel telephone portable mobile gsm mail email number phone cell nummer telefon handy movil telefono cellulare',
);
const LINKS = setOf(
  `de du d l la le son sa ses leur mon ma c est celui a un une jeune petit perso of the his her their my that is belongs to s year years old yr von vom des der seines seiner
  ihres ihrer jahrigen del di della su hijo suo sua van zijn haar het`,
);
/** Of which one at least says that it is theirs. */
const OF = setOf('de du d a of to von vom des der seines seiner ihres ihrer del di della van celui');
const CHILDREN = setOf('enfant ado gamin gamine child kid kindes nino nina bambino bambina');
const OFFSPRING = setOf('fils fille garcon son daughter sohn sohnes sohns tochter hijo hija figlio figlia zoon dochter kind');
const OLD = setOf('ans year years yr jahre jahrigen jahrige anos anni jaar');

const mayLink = (word: string): boolean => LINKS.has(word) || /^\d\d?$/.test(word);
const isChild = (words: readonly string[], at: number): boolean => {
  const word = words[at] as string;
  // "Son" is his before a noun.
  return CHILDREN.has(word) || (OFFSPRING.has(word) && !(word === 'son' && OFFSPRING.has(words[at + 1] ?? '')));
};

/** How old the child is whose the number is said to be; `pupil` where a word says that it is a child. */
const childOf = (words: readonly string[]): number | 'pupil' | undefined => {
  for (let at = 0; at < words.length; at++) {
    if (!REACHED.has(words[at] as string)) continue;
    let child = at + 1;
    while (child < words.length && child - at < 8 && mayLink(words[child] as string) && !isChild(words, child)) child++;
    // "His 12-year-old son's phone".
    const before = [at - 1, at - 2].find((place) => place >= 0 && isChild(words, place));
    const isTheirs = child < words.length && words.slice(at + 1, child).some((word) => OF.has(word)) && isChild(words, child);
    const found = isTheirs ? child : before;
    if (found === undefined) continue;
    const near = words.slice(Math.max(0, Math.min(found, at) - 5), found + 6);
    const age = near.findIndex((word, i) => /^\d\d?$/.test(word) && OLD.has(near[i + 1] ?? ''));
    if (age >= 0) return Number(near[age]);
    if (CHILDREN.has(words[found] as string)) return 'pupil';
  }
  return undefined;
};
/** Whether a text says that the number or the address is that of somebody so young. */
export const isReachedYoung = (text: string, age: number): boolean => {
  const child = text.length > LONGEST ? undefined : childOf(plainWords(text).split(' '));
  return child === 'pupil' || (child !== undefined && child < age);
};
const young = (years: number): number | undefined => (years >= YOUNGEST && years < OF_AGE ? years : undefined);

/**
 * How young a note says that the contact is, by what it begins with or of whom it says that the number is; `pupil` for whoever is at
 * school; undefined for every other text, and for how long something lasts.
 * @param today what births are counted to
 */
export const youngNotedIn = (text: string, today: Day): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const words = plainWords(text);
  const child = childOf(words.split(' '));
  if (child !== undefined) return child === 'pupil' || child < OF_AGE ? child : undefined;
  if (IN_YEAR.test(words) || CHILD_ANSWERS.test(words)) return 'pupil';
  if (PUPIL.test(plainWords(FIRST_PART.exec(text)?.[0] ?? ''))) return 'pupil';
  if (OF_SOMETHING.test(words)) return undefined;
  const coming = COMING.exec(words);
  if (coming) return young(Number(coming[1] ?? coming[2]) - 1);
  const told = HEAD.exec(text) ?? BIRTHDAY.exec(words);
  return told ? young(Number(told[1])) : bornIn(text, today);
};

/** Whether a note begins with a place in a race, which is written as a grade is: "En 3e". */
export const isInAPlace = (text: string): boolean => /^\W*en \d/iu.test(text);
/** Whether a note is that one word, of which a fault may be called as well. */
export const saysMinorAlone = (text: string): boolean => /^\W*(?:mineure?s?|minors?)\W*$/i.test(text);
