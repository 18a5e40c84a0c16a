import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/** In six languages and Portuguese: who has left nothing. "Non : désinscrit" and "no, unsubscribed" are a no and its reason. */
const LEFT =
  '(?:unsubscribed|opted out|opt(?:ed)?out|desinscrite?s?|desabonnee?s?|abgemeldet|ausgetragen|dad[oa] de baja|desuscrit[oa]|disiscritt[oa]|uitgeschreven|afgemeld|descadastrad[oa])';
const NOT_LEFT = prefiltered(
  `^(?:(?:is |has |was |est |n est |ist |esta |e |is )?(?:not|never|pas|jamais|nicht|nie|niet|nooit|nao|nunca|non|no) (?:yet |encore |noch |nog |been |ete |ancora |aun )?)${LEFT}$`,
);
const LONGEST = 40;
const MAY = /^[\s"'(]{0,3}[a-z]/i;
const PARTED = /^\s*(?:non|no|nao|n[ãa]o)\s*[^\p{L}\p{M}\s]/iu;

/** Whether a cell says of somebody that they did not leave a list, and nothing else: "non désinscrit", "not unsubscribed". */
export const saysNotLeft = (text: string): boolean =>
  text.length <= LONGEST && text.length > 6 && MAY.test(text) && !PARTED.test(text) && NOT_LEFT.test(plainWords(text));
