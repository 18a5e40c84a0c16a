import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { offersSale } from '../words/script-words.js';
import { sentencesIn } from '../words/turns.js';

const ASK = String.raw`(?:(?:re)?ask (?:once more|again|(?:one|another) (?:more )?time|in another way|(?:it )?differently)|redemande[rz]?|demande[rz]? (?:encore|[àa] nouveau|de nouveau|autrement)|repose[rz]?)`;
/** To ask again, to win somebody over, to hand them to whoever does: after a no. */
const PRESSES = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${ASK}|save the (?:deal|sale|customer|account)|(?:change|turn) (?:their|his|her) minds?|win (?:them|him|her) (?:back|over|round)|(?:convince|persuade|convaincre|persuader|convain(?:cs|quez)|persuade[rz]?)|talk (?:them|him|her) (?:round|into)|changer d['’]avis|sauver la vente|(?:transfer|transf[èe]re[rz]?|hand|pass|put|route|passe[rz]?)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:closers?|retention|r[ée]tention|win-?back|save desk))(?!\p{L})`,
      'iu',
    ),
);
const NOT_TO = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}*|sans|jamais|pas|not|never|don['’]?t|without|avoid|[ée]vite[rz]?|no need)(?!\p{L})[^.!?;,]{0,30}$/iu,
);
/** Whoever agrees meanwhile has not refused. */
const AGREES = lazy(() => /(?<!\p{L})(?<!(?:not|pas) )(?:agree|accept|interested|int[ée]ress[ée]e?|yes|oui)\p{L}*/iu);

const isPressed = (sentence: string, pattern: RegExp): boolean => {
  const found = pattern.exec(sentence);
  if (found === null || sentence.includes('?')) return false;
  const [before, after] = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
  return !NOT_TO().test(before) && !/^ (?:pas|plus|jamais)(?!\p{L})/iu.test(after) && !AGREES().test(before);
};

/** Whether a sentence that is about a no has somebody pressed on. */
export const pressesOn = (sentence: string): boolean => isPressed(sentence, PRESSES());

/** Neither yes nor no. "N’hésitez pas à…" is said to callers. */
const UNSURE = lazy(
  () =>
    /(?<!\p{L})(?:unsure|not (?:quite )?sure|uncertain|undecided|hesita\p{L}*|(?<!n['’])h[ée]sit\p{L}*|pas (?:bien )?s[ûu]re?|ind[ée]cis\p{L}*)(?!\p{L})/iu,
);
const ASKS_ON = lazy(() => new RegExp(String.raw`(?<!\p{L})(?:${ASK}|try again|push|insist|insiste[rz]?|relance[rz]?)(?!\p{L})`, 'iu'));

/** Whether directions have somebody who is unsure asked again. */
export const pressesUnsure = ({ turns }: JudgedScript, at: number): boolean =>
  sentencesIn(`${turns[at]?.says}\n${turns[at]?.notes}`).some((sentence) => {
    const unsure = UNSURE().exec(sentence);
    return unsure !== null && isPressed(sentence.slice(unsure.index + unsure[0].length), ASKS_ON());
  });

/** Somebody has died, or is ill: no moment to sell anything to whoever says so. */
const MOURNS = lazy(
  () =>
    /(?<!\p{L})(?:d[ée]c[ée]d[ée]\p{L}*|mort(?:e|s|es)?|d[ée]c[èe]s|deuil|enterr\p{L}+|obs[èe]ques|hospitalis[ée]\p{L}*|(?:[àa] l['’]|en )h[ôo]pital|cancer|passed away|died|(?:is|has) (?:dead|died)|funeral|mourning|bereave\p{L}*|in hospital)(?!\p{L})/iu,
);
const GRIEF_GOES_ON = lazy(
  () => /(?<!\p{L})(?:justement|profite\p{L}*|au contraire|avez-vous (?:pens|pr[ée]v)\p{L}*|have you thought|all the more)(?!\p{L})/iu,
);
const ASIDE = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|sans|aucune?|not|no|don['’]?t|never|without)(?!\p{L})/iu);

/** Whether somebody who tells of a death or an illness is offered something all the same. */
export const sellsToMourner = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at] as JudgedScript['turns'][number];
  const before = turns[at - 1];
  const cue = before?.speaker === 'contact' ? before.says : (turn.heading ?? '');
  return (
    turn.speaker === 'caller' &&
    MOURNS().test(cue) &&
    sentencesIn(turn.says).some((sentence) => !ASIDE().test(sentence) && (GRIEF_GOES_ON().test(sentence) || offersSale(sentence)))
  );
};
