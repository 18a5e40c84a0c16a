import { plainWords } from '../../../text/plain-words.js';

/**
 * What sounds like a refusal of prospection and is none: objecting to a card that was stolen.
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
