import { lazy } from '../../../model/base/lazy.js';
import { sentencesIn } from './turns.js';

const KEPT_FROM = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}+|jamais|pas|sans|interdit|never|not|don['’]?t|without)(?!\p{L})/iu);
/** Whoever hangs up has said no: "si la personne raccroche, rappelez-la". Not the machine that does, nor the caller. */
const HANGS_UP = lazy(
  () => /(?<!\p{L})(?:raccroch(?:e|ent)|hangs? up|hung up)(?!\p{L})(?! (?:avant d|before (?:you|we)|par erreur|by (?:mistake|accident)))/iu,
);
const IN_CASE = lazy(() => /(?<!\p{L})(?:si|s['’]|quand|lorsqu\p{L}*|if|when)/iu);
const OF_CALLER = lazy(() => /(?<!\p{L})(?:vous|tu|you|we|i|on|nous|je)(?!\p{L})/iu);
const CALLED_AT_ONCE = lazy(
  () =>
    /^[^.!?\n]{0,50}(?<!\p{L})(?:rappel(?:e[rz]|le|ons)(?!\p{L})(?! (?:que|qu['’]|au |[àa] l))|recompose[rz]?(?!\p{L})|(?:call|ring|phone|dial)(?: (?:them|him|her|it|straight))? ?(?:back|again|immediately|at once)|redial(?!\p{L}))/iu,
);
const isCalledAfter = (sentence: string): boolean => {
  const found = HANGS_UP().exec(sentence);
  if (found === null) return false;
  const before = sentence.slice(0, found.index);
  return IN_CASE().test(before) && !OF_CALLER().test(before) && CALLED_AT_ONCE().test(sentence.slice(found.index + found[0].length));
};
const OF_MACHINE = lazy(
  () => /(?<!\p{L})(?:r[ée]pondeur|messagerie|ligne|standard|automate|voice ?mail|machine|line|switchboard|suivant|next)(?!\p{L})/iu,
);
/** Whether directions have somebody called again who hung up. */
export const callsWhoHungUp = (text: string): boolean =>
  /raccroch|h[au]ngs? up/i.test(text) &&
  sentencesIn(text).some((sentence) => isCalledAfter(sentence) && !KEPT_FROM().test(sentence) && !OF_MACHINE().test(sentence));
