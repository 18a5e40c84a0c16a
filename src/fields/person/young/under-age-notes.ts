import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { HOLDERS, PEOPLE, STATES } from './under-age-words-data.js';

/**
 * Notes with a word for somebody under age inside: "candidat mineur au 1/09", "elle est mineure", "pas encore majeur". What is minor of a matter
 * ("travaux mineurs"), and the minors of somebody else ("deux enfants mineurs"), are none.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const NAMED = setOf(`${PEOPLE} ${HOLDERS}`);
const STATE = setOf(STATES);
const PRONOUNS = setOf('il elle he she they er sie hij zij s');

/** What a part goes on with behind the words that say who and how: word by word, since those may stand in any order. */
const led = (part: string): { readonly before: readonly string[]; readonly rest: string } => {
  const words = part.split(' ');
  let at = 0;
  while (at < words.length && (NAMED.has(words[at] as string) || STATE.has(words[at] as string))) at++;
  return { before: words.slice(0, at), rest: words.slice(at).join(' ') };
};

const MINOR = /^mineure?(?: e)?(?: (.+))?$/;
/** What goes on about somebody. Behind "mineure" alone stands a matter, or a subject of studies, as often. */
const GOES_ON =
  /^(?:au|a la date|a l|lors|le|jusqu|emancip|et (?!vaccin)|ou|voir|avec|sans|accord|accompagn|represent|ok|parent|mere|pere|tut(?:eur|rice)|pas|ne|nee?|n|dont|selon|d apres|donc|non|autoris|attente|isolee?|etranger|quand|si|\d|en (?:\d|terminale|seconde|premiere|apprentissage|alternance|formation|stage|attente|jan|fev|mars|avr|mai|juin|juil|aout|sep|oct|nov|dec))/;
/** What is minor, and nobody. */
const MATTER = prefiltered(
  /(?:^| )(?:travaux|incident\w*|defauts?|degats?|dommages?|rayures?|chocs?|bosses?|sinistres?|accidents?|accrochages?|modif\w*|changements?|evolutions?|bugs?|anomal\w*|ecarts?|impacts?|retouches?|interventions?|reparations?|pannes?|problemes?|fautes?|erreurs?|risques?|retards?|remarques?|reserves?|non conformites?|versions?|livraisons?|majeure|gammes?|sonates?|importance|issues?|fix|changes?|damages?|repairs?|defects?|schaden|mangel|urgence|gravite|severite|priorite|lot)(?: |$)/,
);

const isSaid = (part: string, at: number, whole: string): boolean => {
  const { before, rest } = led(part);
  const found = MINOR.exec(rest);
  if (!found || MATTER.test(part)) return false;
  const after = found[1] ?? '';
  if (before.some((word) => NAMED.has(word) || PRONOUNS.has(word))) return GOES_ON.test(after) || !/^(?:de|du|d|pour|a) /.test(after);
  // "Défaut, mineur": of what was named before.
  return !(at > 0 && MATTER.test(whole)) && (after === '' || GOES_ON.test(after));
};

const AT_THE_TIME =
  /^minor (?:at|when) (?:the )?(?:time|date|point|registration|enrol\w*|sign ?up|signing|joining|donation|purchase|registering|joined|she|he|they)/;
const A_MINOR = /^minor(?: (?:at|when|on|until|so|and|\d).*)?$/;
/** "Student is minor". */
const isLinked = (word: string): boolean => word === 'is' || word === 's' || word === 'was';
const isSaidInEnglish = (part: string): boolean => {
  if (AT_THE_TIME.test(part)) return true;
  const { before, rest } = led(part);
  if (/^under ?age$/.test(rest)) return true;
  const last = before.at(-1) ?? '';
  return last === 'a' || last === 'an'
    ? before.length > 1 && A_MINOR.test(rest)
    : NAMED.has(isLinked(last) ? (before.at(-2) ?? '') : last) && rest === 'minor';
};
const NAMED_IN_ENGLISH =
  /(?:^| )(?:student|pupil|member|donor|customer|user|applicant|participant|player|patient|holder|girl|boy|miss)(?: |$)/;

/** Words that are said of people only, whose are told by what stands beside them. */
const OF_PEOPLE =
  /(?:^| )(?:minderjahrig(?:er?|es|en)?|minderjarige?|menor de (?:edad|idade)|minorenne|minderarig|mindrearig|umyndig|omyndig)(?: |$)/;
const NOT_THEY =
  /(?:^| )(?:kinder\w*|kind|sohn\w*|tochter\w*|enkel\w*|zoon|dochter|hij[oa]s?|niet[oa]s?|padre|madre|figli[oae]?|filh[oa]s?|barn|sonen|dottern|eltern|ouders?|mutter|vater|nicht|kein\w*|niet|geen|no|non|nao|nunca|mai|inte|ej|ikke|schutz\w*|zwei|drei|twee|drie|dos|tres|due|tre)(?: |$)/;

const ADULT = '(?:majeure?(?: e)?|volljahrig|meerderjarig|maggiorenne|mayor de edad|maior de idade|of (?:legal )?age|an adult)';
const NOT_ADULT = prefiltered(
  `^(?:pas encore|pas|non|toujours pas|not yet|not|noch nicht|nicht|nog niet|niet|non ancora|non e ancora|non e|todavia no es|aun no es|no es|ainda nao e|nao e|bientot|presque|nearly|almost|bald|fast) ${ADULT}(?: (?:en|au|a|le|avant|dans|selon|lors|d apres|at|on|when|bei|al|a) |$)`,
);
/** "She is under 18". */
const UNDER = /^(?:moins de|under|below|unter|onder|menos de|meno di) 1[3-8](?: (?:ans|years?(?: old)?|jahren?|jaar|anos|anni))?$/;
const MONTH =
  'jan\\w*|fev\\w*|feb\\w*|mar[sz]o?|march|maart|avr\\w*|apr\\w*|abr\\w*|mai|may\\w*|maggio|mei|jui\\w*|jun\\w*|jul\\w*|giu\\w*|lug\\w*|aout|aug\\w*|ago\\w*|sep\\w*|set\\w*|oct\\w*|okt\\w*|ott\\w*|nov\\w*|dec\\w*|dez\\w*|dic\\w*';
const COMING = prefiltered(
  `^(?:${ADULT}|majorite|maggiore eta|volljahrigkeit) (?:(?:en|in|im|am|a|nel|on|op|le|au) (?:\\d{1,2}(?:er)? )?(?:de )?(?:${MONTH}|(20\\d\\d)|\\d{1,2} \\d{1,2})|(?:dans|in|tra|fra|dentro de|over) (?:\\d+|un|une|ein\\w*|een|a|due|dos) |bientot|l an prochain|next year|cette annee)`,
);
const BECOMING = setOf(
  'il elle he she er sie hij zij eleve candidat candidate etudiant etudiante adherent adherente sera serait va etre deviendra devient will be wird wordt sara diventa tornera',
);
const BECOMES = /^(?:wird|wordt) .{0,25}(?:volljahrig|meerderjarig)$|^(?:comes|will come) of age/;
/** "N'est pas majeur", behind who it is. */
const NOT_WORDS = setOf('n ne');

const isNotOfAge = (part: string, year: number): boolean => {
  const words = part.split(' ');
  let at = 0;
  while (at < words.length && (NAMED.has(words[at] as string) || STATE.has(words[at] as string) || NOT_WORDS.has(words[at] as string)))
    at++;
  // A word of the state may begin what is looked for: "todavía no es".
  const behind = [words.slice(at).join(' '), words.slice(Math.max(0, at - 1)).join(' '), part];
  if (behind.some((rest) => NOT_ADULT.test(rest) || BECOMES.test(rest))) return true;
  // "Client majeur en 2027" is one of weight.
  let from = 0;
  while (BECOMING.has(words[from] ?? '')) from++;
  const coming = COMING.exec(words.slice(from).join(' '));
  return coming !== null && !(coming[1] !== undefined && Number(coming[1]) < year);
};

/**
 * Whether a part of a note says that the contact is under age, or not yet of age.
 * @param parts of the note, as `partsOfNote` gives them
 * @param year in which it is read: who came of age before is
 */
export const saysMinorInside = (parts: readonly string[], year: number): boolean => {
  const whole = parts.join(' ');
  return parts.some((part, at) => {
    if (part === 'minor') return at > 0 && !MATTER.test(whole) && (/^1?\d$/.test(parts[at - 1] as string) || NAMED_IN_ENGLISH.test(whole));
    if (isSaid(part, at, whole) || (isSaidInEnglish(part) && !MATTER.test(part))) return true;
    if (UNDER.test(led(part).rest)) return part !== whole || led(part).before.length > 0;
    return OF_PEOPLE.test(part) ? !NOT_THEY.test(part) : isNotOfAge(part, year);
  });
};
