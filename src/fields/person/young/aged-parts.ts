import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { ABOUT_OTHERS, ACTIVITIES, LASTING, PARENTS, THINGS, YOUNG_PEOPLE } from './aged-words-data.js';
import { toldBeside } from './told-beside.js';

/**
 * Ages behind other words of a note: "lycée pro, 15 ans", "jeune conducteur 17 ans", "child fundraiser, aged 11". The nearest word that says of
 * whom or of what decides; where none does, an age of its own between 13 and 17 is one to be checked.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const PEOPLE = setOf(YOUNG_PEOPLE);
const DOING = setOf(ACTIVITIES);
const OTHERS = setOf(ABOUT_OTHERS);
const ELDERS = setOf(PARENTS);
const OBJECTS = setOf(THINGS);
const LASTS = setOf(LASTING);

const OF_AGE = 18;
const YOUNGEST = 6;
/** Where nobody says of whom. */
const YOUNGEST_OF_NOBODY = 13;
const REACH = 12;

const UNITS = '(?:ans|years? old|yrs? old|years?|yo|y o|jahre? alt|jahre?|anos|anni|jaar oud|jaar)';
const HALF = '(?: et demie?| and a half| y medio| e mezzo)?';
const AGE = new RegExp(
  `(?:^| )(?:(\\d{1,2}) (?:(?:a|et|to|and|bis|und|y|e|tot|en|ou|or) )?)?(\\d{1,2}) ${UNITS}${HALF}(?= |$)|(?:^| )aged? (\\d{1,2})(?= |$)`,
);
const AFTER =
  /^(?:$|(?:revolus|seulement|only|cette annee)(?: |$)|(?:en|le|au|in|on|im|am) (?:\d|jan|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|okt|nov|dec|dez))/;
/** Between who it is and how old. */
const LINK =
  /(?: |^)(?:age e|agee|age|aged|alt|de|of|von|van|di|d|a|has|hat|is|est|ist|tiene|tem|ha|heeft|avoir|que|seulement|only|just|nur|erst|entre|between)$/;
const LEADS = setOf(
  'c est il elle is he she er sie ist es e un une a an the le la l ein eine el lo encore still toujours futur future nouveau nouvelle jeune young petit petite pour for',
);
const PRONOUN = /(?:^| )(?:pour|for|fur|avec) (?:elle|lui|her|him|sie|ihn|ella|lei)$/;
/** Whom the contact pays for. */
const SPONSORED = /(?:^| )(?:parrain\w*|marraine|filleule?|sponsor\w*|apadrin\w*|padrino|madrina|paten\w*|a distanza|adozione)(?: |$)/;
/** Somebody did something at that age: "a arrêté à 16 ans". */
const AT_AN_AGE = /(?<!\d)(?<!ans)\s[àÀ]\s+\d/u;

interface Told {
  readonly years: number;
  readonly before: string;
}
const ageIn = (part: string): Told | undefined => {
  const found = AGE.exec(part);
  if (!found || !AFTER.test(part.slice(found.index + found[0].length).trim())) return undefined;
  let before = part.slice(0, found.index).trim();
  for (let link = LINK.exec(before); link; link = LINK.exec(before)) before = before.slice(0, link.index).trim();
  return { years: Number(found[1] ?? found[2] ?? found[3]), before };
};

/** Whether words begin with who is young, and go on with nothing else: "jeune conducteur", "apprenti boulanger". */
const isOfYoung = (words: readonly string[]): boolean => {
  let at = 0;
  while (at < words.length - 1 && LEADS.has(words[at] as string) && !(PEOPLE.has(words[at] as string) && at === words.length - 1)) at++;
  const led = words.slice(0, at);
  if (led.includes('pour') || led.includes('for')) return false;
  const who = PEOPLE.has(words[at] as string);
  const rest = words.slice(at + 1);
  return who && rest.length <= 4 && rest.every((word) => !OBJECTS.has(word) && !LASTS.has(word) && !OTHERS.has(word) && !ELDERS.has(word));
};

/** What the nearest telling word of earlier parts makes of an age of its own: whose age is younger than this is nobody's; undefined: none is. */
export const leastAfter = (earlier: readonly string[]): number | undefined => {
  for (const part of earlier.slice().reverse()) {
    const words = part.split(' ').slice(-REACH);
    if (PRONOUN.test(part) || isOfYoung(words)) return YOUNGEST;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] as string;
      // Neither a mother nor a father is that old: whoever writes so means the child.
      if (ELDERS.has(word))
        return /^(?:sa|son|ses|la|le|les|her|his|the|their|seine|ihre|su|sua|suo|zijn|haar)$/.test(words[at - 1] ?? '')
          ? YOUNGEST
          : undefined;
      if (OTHERS.has(word) || OBJECTS.has(word) || LASTS.has(word)) return undefined;
    }
    if (words.some((word) => DOING.has(word))) return YOUNGEST;
    // "308", "C4": what has a model.
    if (/(?:^| )(?:[a-tv-z]\d{1,2}|\d{3,4})$/.test(part)) return undefined;
  }
  return YOUNGEST_OF_NOBODY;
};

const A_YOUNG =
  '(?:an?|un|une|eine?[mnr]?|ein|een|una|uma) (?:(?:ado|adolescente?|jeune|enfant|garcon|fille|gamine?|boy|girl|child|kid|teen|kind|junge|madchen|chic[oa]|ragazz[oa]|jongen|meisje) )?(?:(?:aged|de|of|von|van|di) )?(?:[6-9]|1[0-7]) ?(?:ans|years? old|yo|jahrige[rnm]?|jahren?|anos|anni|enne|jaar|jarige)(?: (?:boy|girl|child|kid|jungen?|madchen))?';
/** Who ordered or signed up: "a 15 year old placed the order". */
const BUYS = prefiltered(
  `^${A_YOUNG} (?:(?:a|has|hat|ha|heeft|s|est|is) ){0,2}(?:passe|placed|made|ordered|commande|achete|bought|signed up|registered|inscrite?|bestellt|bestelde|besteld|angemeldet|pidio|compro|ordinato|comprato)(?![^ ])|^(?:(?:la|the|die|el|l|de|in) )?(?:commande|order|compte|account|inscription|bestellung|bestellt|pedido|ordine|bestelling|besteld|angemeldet|purchase|achat|signed up|ordered)(?: \\w+){0,2} (?:par|by|von|por|da|door) ${A_YOUNG}$`,
);
/** Whether a part of a note says that somebody under age did. */
export const buysYoung = (part: string): boolean => BUYS.test(part);

/** "Mature, 15 years": of people one says that they are years old. */
const LASTS_IN_ENGLISH = /^\d{1,2} y(?:ea)?rs?$/;
const isLasting = (whole: string): boolean => whole.split(' ').some((word) => LASTS.has(word));

/**
 * How old the contact is by an age that stands behind other words; undefined where it may be anybody's, or what lasts as long.
 * @param parts of the note, as `partsOfNote` gives them
 * @param isOfFirms whether the file is one of companies, where what nobody knows is a machine or a program
 */
export const agedBehind = (parts: readonly string[], text: string, isOfFirms = false): number | undefined => {
  const whole = parts.join(' ');
  if (!/\d/.test(whole) || AT_AN_AGE.test(text) || SPONSORED.test(whole)) return undefined;
  const beside = toldBeside(parts);
  if (beside !== undefined) return beside;
  for (const [at, part] of parts.entries()) {
    const told = ageIn(part);
    if (told) {
      const { years, before } = told;
      if (years >= OF_AGE || years < YOUNGEST) continue;
      const words = before === '' ? [] : before.split(' ');
      const isAlone = words.every((word) => LEADS.has(word));
      if (!isAlone && (isOfYoung(words) || PRONOUN.test(before) || (words.length <= 2 && words.every((word) => DOING.has(word)))))
        return years;
      if (!isAlone) continue;
      // Notes that begin with an age are read elsewhere: only a range, or half a year more, is no number of years that something lasts.
      if (at === 0 && !/^\d{1,2} (?:(?:a|et|to|bis) )?\d|demie?$|half$|medio$|mezzo$/.test(part)) continue;
      const least = at === 0 ? YOUNGEST_OF_NOBODY : leastAfter(parts.slice(0, at));
      const isOpen = least === YOUNGEST_OF_NOBODY && at > 0 && (isOfFirms || LASTS_IN_ENGLISH.test(part));
      if (least !== undefined && years >= least && !isOpen && !(least === YOUNGEST_OF_NOBODY && isLasting(whole))) return years;
    }
  }
  return undefined;
};
