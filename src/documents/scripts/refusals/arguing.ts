import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { asksForAnotherMoment } from './not-now.js';
import { recordsIn } from './recorded-refusals.js';

/** A question that settles the refusal: whom it is about, whether to call again, whether all is clear. */
const SETTLES = lazy(
  () =>
    /confirm|autre chose|anything else|(?<!\p{L})(?:puis-je|peut-on|pouvons-nous|pourrai[s-]\p{L}*|may (?:i|we)|can (?:i|we)|could (?:i|we)|shall (?:i|we))(?!\p{L})[^?]{0,30}(?:rappel|recontact|call|ring|contact)|(?<!\p{L})(?:retir|supprim|d[ée]sinscri|effac|remov|delet|unsubscrib)\p{L}*/iu,
);
/** "D’accord ?", "Is that all right?": too short to ask for anything. */
const SHORT = lazy(() => /^\P{L}*(?:\p{L}+\P{L}+){1,4}$/u);
/** What is said in spite of a no… */
const STILL = lazy(
  () =>
    /(?<!\p{L})(?:tout de m[êe]me|quand m[êe]me|malgr[ée] tout|sachez|n[ée]anmoins|toutefois|cependant|mais|avant de (?:raccrocher|vous laisser)|just so you know|before (?:you|we|i) (?:go|hang up)|all the same|even so|still|however|but)(?!\p{L})/iu,
);
/** …when it is what is sold. */
const WARES = lazy(
  () =>
    /(?<!\p{L})(?:offres?|promotions?|remises?|r[ée]ductions?|tarifs?|prix|gratuit\p{L}*|brochure|plaquette|documentation|d[ée]mo\p{L}*|offers?|deals?|discounts?|prices?|free|leaflet|demos?)(?!\p{L})|\d ?%/iu,
);
const NO_PUSH = lazy(() => /confirm|(?<!\p{L})(?:si|if|plus|pas|aucun\p{L}*|sans|not|no|never|won['’]?t|don['’]?t|without)(?!\p{L})/iu);

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+|\n/);

const asksOn = (sentence: string): boolean =>
  sentence.includes('?') && !SHORT().test(sentence) && !SETTLES().test(sentence) && !recordsIn(sentence);
const pushes = (sentence: string): boolean =>
  STILL().test(sentence) && WARES().test(sentence) && !NO_PUSH().test(sentence) && !recordsIn(sentence);

/**
 * Whether the answer to a refusal argues on: it says so, it asks another question, or it offers something all the same. To ask whether
 * somebody may be called again, or taken off the list, is no arguing; nor is asking somebody without time for a better moment.
 */
export const insists = (script: JudgedScript, turn: number): boolean => {
  const { says, speaker } = script.turns[turn] as JudgedScript['turns'][number];
  if (speaker !== 'caller' || asksForAnotherMoment(script, turn)) return false;
  if (script.says(turn, 'insists') && !script.says(turn, 'refusal-branch')) return true;
  return sentencesOf(says).some((sentence) => asksOn(sentence) || pushes(sentence));
};
