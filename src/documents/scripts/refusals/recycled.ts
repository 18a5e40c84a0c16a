import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';

/** What a line or its label says of somebody who refuses. */
const REFUSAL = lazy(
  () =>
    /(?<!\p{L})(?:refus(?:e|é|ée|és|ées|ent|er|al|ed|es)?|opposition|s['’]oppose|(?:pas|non) int[ée]ress\p{L}*|dit non|not interested|(?:says?|said) no|declin(?:es?|ed))(?!\p{L})/iu,
);
/** A line that begins with a case of its own: "Absent : rappeler demain". */
const LABEL = lazy(() => /^[^\p{L}\n]{0,6}([^:\n]{2,40}?) ?:/u);
/** Lines of one paragraph are read as one. */
const SENTENCE_END = /(?<=[.!?…])\s|\n/u;
/** An order to call again after a while, or to put somebody back among those who are called. */
const AGAIN = lazy((): readonly RegExp[] => [
  /^\W*(?:rappele[rz]|rappels?|relance[rz]?|relances|recontacte[rz]?|recontact|call(?: ?back| again)?|retry|re-?dial)(?: (?:auto|automatique(?:ment)?|automatically|la fiche|le (?:contact|prospect|client)|la personne|them|him|her|programm[ée]e?|pr[ée]vue?))*(?: (?:dans|sous|[àa]|apr[èe]s|d['’]ici|in|after|within)|(?= ?j ?\+)) ?(?:j ?\+ ?)?(?:environ )?(?:\d{1,3}|une?|deux|trois|six|a|one|two|three)(?:$|(?![\p{L}\d]))/iu,
  /(?<!\p{L})(?:remet(?:tre|tez|s)|replace[rz]?|r[ée]inject\p{L}+|recycle[rz]?|repasse[rz]?|put|send)(?!\p{L})[^.;!?\n]{0,40}(?<!\p{L})(?:dans (?:le |la |les )?(?:cycle|file|campagne|boucle|circuit|fichier d['’]appel)|back (?:in|into|to) (?:the )?(?:queue|cycle|pool|list|campaign|dialler|dialer))/iu,
]);
const NEGATED = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|plus|jamais|sans|sauf|not|never|no|don['’]?t|without|unless|if|si)(?!\p{L})/iu);

/** Whether directions have somebody called again some days after they refused: in the case of a refusal, and in no other. */
export const recyclesRefused = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at] as JudgedScript['turns'][number];
  const isCase = (text: string): boolean => REFUSAL().test(text);
  let inCase = isCase(turn.heading ?? '');
  for (const line of `${turn.says}\n${turn.notes}`.split(SENTENCE_END)) {
    const label = LABEL().exec(line)?.[1];
    if (label !== undefined) inCase = isCase(label);
    for (const sentence of line.split(/[.;!?:]/)) {
      if (inCase && !NEGATED().test(sentence) && AGAIN().some((pattern) => pattern.test(sentence.trim()))) return true;
    }
  }
  return false;
};
