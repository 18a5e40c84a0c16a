import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { sentencesInCase } from './refusal-cases.js';

/** An order to call again after a while, or to put somebody back among those who are called. */
const AGAIN = lazy((): readonly RegExp[] => [
  /^\W*(?:rappele[rz]|rappels?|relance[rz]?|relances|recontacte[rz]?|recontact|call(?: ?back| again)?|retry|re-?dial)(?: (?:auto|automatique(?:ment)?|automatically|la fiche|le (?:contact|prospect|client)|la personne|them|him|her|programm[ée]e?|pr[ée]vue?))*(?: (?:dans|sous|[àa]|apr[èe]s|d['’]ici|in|after|within)|(?= ?j ?\+)) ?(?:j ?\+ ?)?(?:environ )?(?:\d{1,3}|une?|deux|trois|six|a|one|two|three)(?:$|(?![\p{L}\d]))/iu,
  /(?<!\p{L})(?:remet(?:tre|tez|s)|replace[rz]?|r[ée]inject\p{L}+|recycle[rz]?|repasse[rz]?|put|send)(?!\p{L})[^.;!?\n]{0,40}(?<!\p{L})(?:dans (?:le |la |les )?(?:cycle|file|campagne|boucle|circuit|fichier d['’]appel)|back (?:in|into|to) (?:the )?(?:queue|cycle|pool|list|campaign|dialler|dialer))/iu,
  // "Recycler" is the dialers' word for it, with or without a day.
  /(?<!\p{L})(?:recycle[rz]?|recyclage|recycling)(?!\p{L}) ?(?:(?:de |of )?(?:la|le|les|cette|ce|the|this) (?:fiche|contact|lead|num[ée]ro|prospect|record|number)s?|auto\p{L}*|[àa] |dans |sous |apr[èe]s |in |after |j ?\+)/iu,
  /(?<!\p{L})(?:remet(?:tre|tez|s)|r[ée]inject\p{L}+|repasse[rz]?|reprogramme[rz]?|replanifie[rz]?|reschedule|requeue)(?!\p{L})[^.;!?\n]{0,30}(?:(?<!\p{L})(?:[àa]|dans|sous|apr[èe]s|in|after) (?:j ?\+ ?)?|j ?\+ ?)\d/iu,
]);
/** What is ordered once more after something was forbidden: "do not insist, then recycle". */
const PARTS = /,? (?:puis|ensuite|then|mais|but) /iu;
const NEGATED = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|plus|jamais|sans|sauf|not|never|no|don['’]?t|without|unless|if|si)(?!\p{L})/iu);

/** Whether directions have somebody called again some days after they refused: in the case of a refusal, and in no other. */
export const recyclesRefused = ({ turns }: JudgedScript, at: number): boolean =>
  sentencesInCase(turns[at] as JudgedScript['turns'][number]).some((sentence) =>
    sentence
      .split(PARTS)
      .some((part) => !NEGATED().test(part) && AGAIN().some((pattern) => part.split(',').some((clause) => pattern.test(clause.trim())))),
  );
