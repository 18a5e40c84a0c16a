import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import { BOUGHT, DEED, MET, NO_NAME, PLACE, SAYS_NOTHING, SOMEBODY, STANDS_IN } from './source-words.js';

/** A merge tag, an address, a page, or a name in quotation marks. */
const POINTS_AT = lazy(
  () =>
    /\{\{|\{%|\*\||%%|\[\[|\[[^\]]|<%|https?:|www\.|[\p{L}\d]\.(?:com|fr|org|net|eu|example|test|co|io|be|ch|lu|ca|uk)(?!\p{L})|[«“"]/iu,
);
const CAPITALISED = lazy(() => /(?<![\p{L}\p{N}.’'-])(?:[dl]['’])?(\p{Lu}[\p{L}\p{N}&-]*)/gu);
/** What an opening of a sentence is behind. */
const OPENS = /(?:^|[.!?…:•–—]\s*|[«“"]\s*)$/u;
/** Longer sentences name something. */
const LONGEST = 600;

const wordsWithCapital = (says: string): readonly string[] =>
  /\p{Ll}/u.test(says)
    ? [...says.matchAll(CAPITALISED())]
        .filter(({ index }) => !OPENS.test(says.slice(Math.max(0, index - 4), index)))
        .map(([, word = '']) => foldLetters(word))
    : [];

/** Whether a sentence has a name in it that is not that of the sender, nor of a month. */
const hasName = (says: string, own: ReadonlySet<string>): boolean =>
  POINTS_AT().test(says) || wordsWithCapital(says).some((word) => !NO_NAME.has(word) && !own.has(word));

/** An address that nobody gave: made from a name and a domain. */
const GUESSED =
  /\b(?:devinee?s?|deduite?s?|guess(?:ed|ing)|inferred|generated)\b.{0,60}\b(?:noms?|prenoms?|domaine|format|modele|names?|domain|pattern|format)\b/;

/** Whether a sentence that is about the source of an address names none: "our files", "a partner", "the internet". */
const isVague = (says: string, own: ReadonlySet<string>): boolean => {
  if (says.length > LONGEST) return false;
  if (GUESSED.test(foldLetters(says))) return true;
  if (hasName(says, own)) return false;
  const folded = foldLetters(says).replace(/[’']/g, ' ').replace(/\s+/g, ' ').replace(STANDS_IN, 'dans nos fichiers');
  if (PLACE.test(folded)) return false;
  return SOMEBODY.test(folded) || BOUGHT.test(folded) || (SAYS_NOTHING.some((pattern) => pattern.test(folded)) && !DEED.test(folded));
};

/** A name, a place or a deed: what a vague word beside it takes nothing from. */
const isTold = (sentence: string): boolean => {
  const folded = foldLetters(sentence).replace(/[’']/g, ' ');
  return PLACE.test(folded) || (DEED.test(folded) && !SOMEBODY.test(folded)) || hasName(sentence, new Set());
};

/** Whether words that answer where data come from name no source in any sentence: "from our partners", "you are in our database". */
export const tellsNoSource = (text: string): boolean => {
  const sentences = text.replace(/[«»“”"]/gu, '').split(/(?<=[.!?…;])\s+|\n/);
  const none = new Set<string>();
  return sentences.some((sentence) => isVague(sentence, none)) && !sentences.some((sentence) => isTold(sentence));
};
/** How the sender calls himself, by the sentences that introduce him: his own name in "the files of Acme" is no source. */
const ownNames = (message: JudgedMessage): ReadonlySet<string> =>
  new Set([
    ...message.sentences.flatMap(({ says }, i) =>
      message.says(i, 'identity') && !message.says(i, 'source') ? wordsWithCapital(says) : [],
    ),
    ...[message.sending.company, message.sender?.name].flatMap((name) => foldLetters(name ?? '').split(/[^\p{L}\p{N}&-]+/u)),
  ]);

/** Whether somebody was met, and where: at a fair, at a conference. */
const tellsMeeting = (says: string): boolean => {
  const folded = foldLetters(says).replace(/[’']/g, ' ');
  return MET.test(folded) && PLACE.test(folded);
};

/**
 * Where a message speaks of the source of the address without naming one (GDPR art. 14(2)(f)); `named` where it does, `none` where it
 * does not speak of it at all.
 */
export const namedSource = (message: JudgedMessage): 'named' | 'none' | Span => {
  const said = message.sentences.filter(({ visible }, i) => visible !== 'hidden' && message.says(i, 'source'));
  const own = ownNames(message);
  if (said.some(({ says }) => !isVague(says, own))) return 'named';
  if (message.sentences.some(({ says, visible }) => visible !== 'hidden' && tellsMeeting(says))) return 'named';
  return said[0]?.at ?? 'none';
};
