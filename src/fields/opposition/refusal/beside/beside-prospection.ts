import type { Channel } from '../../../../model/contact/channel.js';
import { plainWords } from '../../../text/plain-words.js';

/**
 * What sounds like a refusal of prospection and is less, or none: objecting to a card that was stolen, or standing on the register of those who want no calls.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const OBJECTION = setOf('opposition oppositions oppo opposee oppose');
const MEANS = setOf(
  'sim esim puce cb carte cartes bancaire bancaires bleue visa mastercard amex cheque cheques chequier chequiers prelevement prelevements rib iban virement',
);
const LINKS = setOf('sur a au aux de du d la le les l sa son ses un une carte cartes faite fait mise mis mettre en formule est');
/** More is objected to than a means of payment. */
const GOES_ON = setOf('et ou ainsi plus and ni y und');
const REACH = 5;
const MAY_OBJECT = /oppo/i;
const ENDS_THOUGHT = /[,;.!?()\n]/;

/** The place of a word for a means of payment or a SIM from a place on, over words that only link. */
const meansFrom = (words: readonly string[], raw: readonly string[], from: number, step: 1 | -1): number => {
  let found = -1;
  for (let n = 0, at = from; n < REACH && at >= 0 && at < words.length; n++, at += step) {
    if (ENDS_THOUGHT.test(raw[step > 0 ? at - 1 : at] as string)) break;
    const word = words[at] as string;
    if (MEANS.has(word)) found = at;
    else if (word !== '' && !LINKS.has(word)) break;
  }
  return found;
};

/** A text without the oppositions to a card, a cheque or a SIM: "ligne résiliée, opposition SIM le 12/10". */
export const withoutObjectionsToPayment = (text: string): string => {
  if (!MAY_OBJECT.test(text)) return text;
  const raw = text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, ' ').split(/\s+/);
  const words = raw.map(plainWords);
  const gone = new Set<number>();
  words.forEach((word, at) => {
    if (!OBJECTION.has(word)) return;
    const after = meansFrom(words, raw, at + 1, 1);
    if (after >= 0 && !GOES_ON.has(words[after + 1] ?? '')) for (let i = at; i <= after; i++) gone.add(i);
    const before = meansFrom(words, raw, at - 1, -1);
    if (before >= 0 && !GOES_ON.has(words[at + 1] ?? '')) for (let i = before; i <= at; i++) gone.add(i);
  });
  return gone.size === 0 ? text : raw.filter((_, at) => !gone.has(at)).join(' ');
};

const OF_REGISTER = setOf(
  'inscrit inscrite inscription presente present figure est sur a au la le les liste registre opposition oppose opposee refus ko via dit etre deja',
);
const NAMES_REGISTER = /bloctel/i;

/** A text without the register of calls, and the words that say that somebody is on it; undefined where it is not named. */
export const besideCallRegister = (text: string): string | undefined => {
  if (!NAMES_REGISTER.test(text)) return undefined;
  const raw = text.split(/\s+/);
  const words = raw.map(plainWords);
  const gone = new Set<number>();
  words.forEach((word, at) => {
    if (!word.split(' ').includes('bloctel')) return;
    gone.add(at);
    for (let i = at - 1; i >= 0 && OF_REGISTER.has(words[i] as string); i--) gone.add(i);
    for (let i = at + 1; i < words.length && /^(?:oui|yes|inscrite?|opposee?|o|positif|depuis|\d+|)$/.test(words[i] as string); i++)
      gone.add(i);
  });
  return raw.filter((_, at) => !gone.has(at)).join(' ');
};

/** The register of calls bars calls; what is said beside it may bar more. */
export const CALL_REGISTER: readonly Channel[] = ['phone'];

const ASKED =
  '(?:vue?|verif\\w*|control\\w*|check\\w*|test\\w*|passee?|interrog\\w*|consult\\w*|scan\\w*|liste|registre|sur|au|a|le|la|du|de|l|en|date|faite?|\\d+)';
const NOT_ON_IT =
  '(?:ok|ras|clear|vierge|rien|(?:(?:est|n est) )?(?:non|pas) inscrite?|absente?|non|negatif|(?:il |elle )?n y (?:est|figure) pas)';
const CLEAR = new RegExp(
  `^(?:${ASKED} )*(?:bloctel(?: ${ASKED})* ${NOT_ON_IT}|(?:non|pas) (?:inscrite? )?(?:(?:sur|a|au) )?bloctel)(?: (?:${ASKED}|ok|pour|appels?|campagne|possible))*$`,
);
const LISTED = new RegExp(
  `^(?:${ASKED} )*bloctel(?: ${ASKED})* (?:(?:est )?inscrite?|presente?|positif|listee?|trouvee?|ko)(?: ${ASKED})*$`,
);
/**
 * What a text tells that says how asking the register ended, and nothing else: that nobody stands there ("Vu Bloctel 12/07 : non inscrit"), or that
 * somebody does; undefined of any other.
 */
export const askedRegister = (text: string): 'clear' | 'listed' | undefined => {
  if (!NAMES_REGISTER.test(text)) return undefined;
  const words = plainWords(text);
  return CLEAR.test(words) ? 'clear' : LISTED.test(words) ? 'listed' : undefined;
};
