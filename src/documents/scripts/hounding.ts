import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { sentencesIn } from './words/turns.js';

const CALL = String.raw`(?<!\p{L})(?:rappele[rz]|relance[rz]|retente[rz]|r[ée]essaye[rz]|recompose[rz]|call|ring|redial|retry|dial|try|phone)(?: back| again| them| him| her)*(?!\p{L})`;
/** Calls without an end, or many in a day. */
const HOUNDS = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`${CALL}[^.!?\n]{0,40}(?<!\p{L})(?:toutes les (?:(?:[1-9]|1\d|deux|trois|dix|quinze|trente) )?(?:heures?|minutes?|demi-heures?)|(?:[àa] )?chaque heure|every (?:(?:[1-9]|1\d|few|other|two|three|ten|thirty) )?(?:hours?|minutes?|half[ -]hour)|hourly|en boucle|sans (?:arr[êe]t|rel[âa]che|limite)|non[ -]stop|without (?:limit|end))(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`${CALL}[^.!?\n]{0,40}(?<!\p{L})(?:jusqu['’ ][àa] (?:ce qu['’](?:ils?|elles?|on|une personne) (?:d[ée]croch|r[ée]pond)\p{L}*|(?:r[ée]ponse|obtenir une r[ée]ponse)(?!\p{L}))|until (?:they|he|she|somebody|someone|there is) (?:an )?(?:answers?|picks? up|responds?)(?!\p{L}))`,
    'iu',
  ),
  new RegExp(
    String.raw`${CALL}[^.!?\n]{0,40}(?<!\p{L})(?:[5-9]|[1-9]\d|cinq|six|dix|five|six|ten) (?:fois (?:par|dans la) jour(?:n[ée]e)?|times (?:a|per) day)(?!\p{L})`,
    'iu',
  ),
]);
const NOT_SO = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|jamais|pas|sans insister|never|not|don['’]?t|max(?:i(?:mum|mal\p{L}*))?|au plus|at most|no more than|limit\p{L}*|[1-4] fois|[1-4] times)(?!\p{L})/iu,
);

/** Whether directions have somebody called hour after hour, or until they answer, with no end set. */
export const houndsPeople = ({ turns }: JudgedScript, at: number): boolean => {
  const { says, notes } = turns[at] as JudgedScript['turns'][number];
  return sentencesIn(`${says}\n${notes}`).some(
    (sentence) => !sentence.includes('?') && !NOT_SO().test(sentence) && HOUNDS().some((pattern) => pattern.test(sentence)),
  );
};
