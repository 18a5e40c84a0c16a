import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { asksForAnotherMoment } from './not-now.js';
import { recordsIn } from './recorded-refusals.js';

/** A question that settles the refusal: whom it is about, whether to call again, whether all is clear. */
const SETTLES = lazy(
  () =>
    /confirm|autre chose|anything else|(?<!\p{L})(?:puis-je|peut-on|pouvons-nous|pourrai[s-]\p{L}*|may (?:i|we)|can (?:i|we)|could (?:i|we)|shall (?:i|we))(?!\p{L})[^?]{0,30}(?:rappel|recontact|call|ring|contact)|(?<!\p{L})(?:retir|supprim|d[ée]sinscri|effac|remov|delet|unsubscrib)\p{L}*/iu,
);
/** "D’accord ?", "Is that all right?": it asks for nothing. "Would Tuesday suit you?" is as short, and does. */
const SHORT = lazy(() => /^\P{L}*(?:\p{L}+\P{L}+){1,5}$/u);
const ASSENT = lazy(
  () =>
    /(?<!\p{L})(?:d['’]accord|(?:ça|cela) vous (?:va|convient)|ok(?:ay)?|c['’]est (?:bon|clair|not[ée]|bien compris)|bien compris|entendu|pardon|all ?right|alright|that (?:ok(?:ay)?|fine|clear)|is that (?:ok(?:ay)?|fine|right|clear)|fine|clear|pardon|right|sorry|yes|oui)(?!\p{L})/iu,
);
/** How a no is answered by those who do not take it: everybody said so at first, only thirty seconds, are you sure. */
const REBUTS = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:la plupart|beaucoup|nombre|plusieurs|certains|tous|d['’]autres|mes|nos)(?: (?:de|d['’])? ?(?:nos|mes|vos))? ?(?:clients|confr[èe]res|coll[èe]gues|interlocuteurs|partenaires)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:dis\p{L}+|dit|pens\p{L}+|pareil|m[êe]me chose|au d[ée]but|au d[ée]part|comme vous)(?!\p{L})/iu,
  /\b(?:most|many|lots?|plenty|some|all|a few)(?: of)? (?:our |my |the )?(?:best )?(?:customers|clients|people|companies|businesses)\b[^.!?\n]{0,40}\b(?:said|say|felt|feel|thought|told|the same)\b/iu,
  /(?<!\p{L})(?:juste|seulement|plus que|accordez-moi|donnez-moi|laissez-moi|prend(?:ra)? que|just|only|give me|takes)(?: (?:me|moi|encore|me|another|the|a|un|une|for|about|quick|petite?s?)){0,3} (?:\d{1,2}|deux|trois|dix|trente|quelques|une?|two|three|ten|thirty|few|one|quick) (?:petites? |quick |short )?(?:secondes?|minutes?|seconds?|mins?|questions?)(?!\p{L})/iu,
  /(?<!\p{L})(?:[êe]tes-vous|vous [êe]tes|en [êe]tes-vous) (?:vraiment |bien |certaine?s? |absolument )*(?:s[ûu]re?s?|certaine?s?)(?!\p{L})|\bare you (?:really |quite |absolutely )?(?:sure|certain)\b/iu,
  /(?<!\p{L})(?:laissez-moi|permettez-moi|let me|allow me to)(?: (?:juste|simplement|au moins|quand m[êe]me|just|quickly|at least|first|vous|de|d['’])){0,3} ?(?:expliquer|pr[ée]senter|poser|montrer|dire|demander|explain|ask|tell|show|share)(?!\p{L})/iu,
  /(?<!\p{L})(?:une )?(?:toute )?derni[èe]re (?:question|chose)(?!\p{L})|\b(?:one|a) (?:last|final|quick) (?:question|thing)\b|(?<!\p{L})c['’]est justement (?:pour|parce|ce|la raison)/iu,
]);
const NO_REBUT = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}+|sans|jamais|pas|aucune?|not|never|don['’]?t|won['’]?t|without|avoid|no)(?!\p{L})[^,;:]{0,25}$/iu,
);
const CLAUSES = /[,;:—–]|\s(?:mais|et|but|and)\s/iu;

/** What is said in spite of a no… */
const STILL = lazy(
  () =>
    /(?<!\p{L})(?:tout de m[êe]me|quand m[êe]me|malgr[ée] tout|sachez|n[ée]anmoins|toutefois|cependant|pourtant|mais|avant de (?:raccrocher|vous laisser)|just so you know|before (?:you|we|i) (?:go|hang up)|all the same|even so|still|yet|though|however|but)(?!\p{L})/iu,
);
/** …when it is what is sold. */
const WARES = lazy(
  () =>
    /(?<!\p{L})(?:offres?|promotions?|remises?|r[ée]ductions?|tarifs?|prix|gratuit\p{L}*|brochure|plaquette|documentation|d[ée]mo\p{L}*|offers?|deals?|discounts?|prices?|free|leaflet|demos?)(?!\p{L})|\d ?%/iu,
);
const NO_PUSH = lazy(() => /confirm|(?<!\p{L})(?:si|if|plus|pas|aucun\p{L}*|sans|not|no|never|won['’]?t|don['’]?t|without)(?!\p{L})/iu);

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+|\n/);

/** "C’est noté, mais pourquoi ?": what is written down first takes nothing from it. */
const WHY = lazy(
  () => /(?<!\p{L})(?:pourquoi|pour quelles? raisons?|qu['’]est-ce qui|why|for what reason|how come|what makes you)(?!\p{L})[^?]{0,60}\?/iu,
);
const asksOn = (sentence: string): boolean =>
  WHY().test(sentence) ||
  (sentence.includes('?') && !(SHORT().test(sentence) && ASSENT().test(sentence)) && !SETTLES().test(sentence) && !recordsIn(sentence));
const rebuts = (clause: string): boolean =>
  !recordsIn(clause) &&
  REBUTS().some((pattern) => {
    const found = pattern.exec(clause);
    return found !== null && !NO_REBUT().test(clause.slice(0, found.index));
  });
const pushes = (sentence: string): boolean =>
  STILL().test(sentence) && WARES().test(sentence) && !NO_PUSH().test(sentence) && !recordsIn(sentence);

/**
 * Whether the answer to a refusal argues on: it says so, it asks another question, it pleads, or it offers something all the same. To ask whether
 * somebody may be called again, or taken off the list, is no arguing; nor is asking somebody without time for a better moment.
 */
export const insists = (script: JudgedScript, turn: number): boolean => {
  const { says, speaker } = script.turns[turn] as JudgedScript['turns'][number];
  if (speaker !== 'caller' || asksForAnotherMoment(script, turn)) return false;
  if (script.says(turn, 'insists') && !script.says(turn, 'refusal-branch')) return true;
  return sentencesOf(says).some((sentence) => asksOn(sentence) || pushes(sentence) || sentence.split(CLAUSES).some(rebuts));
};

/** Who asks in so many words to be left alone has done more than say that nothing interests them. */
const DEMANDS = lazy(
  () =>
    /(?<!\p{L})(?:(?:ne|n['’]) ?(?:m['’]|nous |me |l['’]|les? |plus |pas ){0,3}(?:[êe]tre )?(?:r?appel|r?app[èe]l|re?contact|d[ée]march|sollicit|d[ée]rang|embêt)\p{L}*|(?:retire|enl[èe]ve|supprime|efface|raye|d[ée]sinscri)\p{L}*[- ](?:moi|nous|mon|mes|notre|nos)|(?:[êe]tre|demand\p{L}*) (?:retir|supprim|ray|effac|d[ée]sinscri|radi)\p{L}*|arr[êe]te[rz]?|stop\p{L}*|laisse[rz]?[- ]?(?:moi|nous)|liste d['’]opposition|droit d['’]opposition|m['’]oppos\p{L}*|s['’]oppos\p{L}*)(?!\p{L})|\b(?:remove|take|strike|delete|unsubscribe) (?:me|us|my|our|them|him|her)\b|\b(?:do not|don['’]?t|never|stop|quit|no more) (?:ever )?(?:call|ring|phon|contact|bother)\w*|\bleave (?:me|us) alone\b|\blose my number\b|\bopts? out\b|\bdo[ -]not[ -]call\b/iu,
);

/** Whether a turn answers somebody who asked in so many words not to be called again, or to be taken off the file. */
export const answersDemand = ({ turns }: JudgedScript, at: number): boolean => {
  const before = turns[at - 1];
  return DEMANDS().test(before?.speaker === 'contact' ? before.says : (turns[at]?.heading ?? ''));
};
