import { plainWords } from '../../../text/plain-words.js';

/**
 * The parts of a text that may refuse one thing each: "nicht anrufen, nicht mailen", "não ligar nem escrever".
 * @module
 */

/** What parts them: a mark, or the next negation. */
const MARKS = /[,;!|/\n+&()]|\.(?=\s|$)|\s[-–—]\s/u;
const NOT =
  "no|non|nao|não|not|nicht|niet|nie|ne|nunca|jamais|jamás|never|mai|nooit|kein|keine|keinen|geen|niente|nada|aucun|aucune|nessun|nessuna|ningun|ningún|ninguna|plus de|pas de|nichts|rien|nothing|niets|do not|dont|don['’]t|weder|neither";
/** "Nor": what it denies is what the negation before it would. */
const NOR = 'ni|né|nè|nem|noch|nor|ani';
const NEGATION = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NOT}|${NOR})(?![\p{L}\p{N}])`, 'giu');
const BEGINS_WITH_NOR = new RegExp(String.raw`^(?:${NOR})(?=\s)`, 'iu');
/** By what a part is denied alone. */
const ALONE = /(?<![\p{L}\p{N}])(?:no|non|nao|não|nicht|niet|nie|weder|not)(?![\p{L}\p{N}])/iu;
/** Parts that are looked at: more than any note has. */
const MOST = 8;

/** A part cut before each negation but the first: "freitags nicht anrufen" is one thing. */
const cut = (part: string): readonly string[] => {
  const places = [...part.matchAll(NEGATION)].slice(1).map(({ index }) => index);
  return [0, ...places].map((from, at) => part.slice(from, places[at]).trim());
};

/** No contact at all, where somebody refuses; without that it tells that there was none. */
const OF_CONTACT =
  /^(?:no|aucun|kein\w*|nessun|ningun|geen|pas de|plus de|niente|nada de) (?:(?:more|further|weitere\w*|autre|otro|altro|ander) )?(?:contacts?|kontakte?|contatt[oi]|contactos?|contatos?)(?: (?:mehr|meer|svp|please|bitte))?$/;
const NOTHING =
  /^(?:no more anything|(?:plus |de )?rien(?: du tout| de rien)?|nothing(?: more| else| at all)?|(?:gar )?nichts(?: mehr| sonst)?|nada(?: mas| de nada)?|niente(?: piu| altro)?|niets(?: meer)?)$/;

/** Whether a part says that nothing is wanted, by any means: "aucun rappel, aucun contact", "keine Anrufe, nichts". */
const deniesAll = (part: string): boolean => {
  const words = plainWords(part);
  return OF_CONTACT.test(words) || NOTHING.test(words);
};

/** The parts of a text that refuse. */
export interface Parts {
  /** Those that deny something, each as it would be written alone; none where the text is all one. */
  readonly denying: readonly string[];
  /** One of them says that nothing is wanted. */
  readonly deniesAll: boolean;
}

/** The parts of a text that refuses something. */
export const refusingParts = (text: string): Parts => {
  const marked = text.split(MARKS);
  const parts = marked.flatMap(cut);
  if (parts.length < 2 || parts.length > MOST) return { denying: [], deniesAll: false };
  const negation = (ALONE.exec(text)?.[0] ?? 'no').replace(/weder/i, 'nicht');
  return {
    denying: parts.filter((part) => part.search(NEGATION) >= 0).map((part) => part.replace(BEGINS_WITH_NOR, negation)),
    deniesAll: marked.some(deniesAll),
  };
};
