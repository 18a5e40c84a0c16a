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
/** More than four calls in thirty days, which is the most that the law allows. */
const TOO_MANY = lazy(
  () =>
    new RegExp(
      String.raw`${CALL}[^.!?\n]{0,30}(?<!\p{L})(?<!(?:plus de|than) )(?:[5-9]|[1-9]\d|cinq|six|sept|huit|neuf|dix|five|six|seven|eight|nine|ten) (?:fois|tentatives|times|attempts)(?!\p{L})(?! (?:par an|dans l['’]ann[ée]e|(?:a|per) year))`,
      'iu',
    ),
);
const MANY = String.raw`(?:[5-9]|[1-9]\d|cinq|six|sept|huit|neuf|dix|five|six|seven|eight|nine|ten)`;
const TRIES = String.raw`(?:tentatives?|essais?|relances?|rappels|appels|attempts?|tries|calls|dials|call-?backs)(?: d['’]appels?)?`;
const EACH = String.raw`(?:par|pour (?:un|une|chaque|le|la) m[êe]me|sur (?:une?|chaque|la|le)|pour chaque|per|for each|for every|on each)(?: m[êe]me)? ?(?:fiche|contact|prospect|client|num[ée]ro|personne|particulier|lead|record|number|customer|person|consumer)s?`;
/** A bound that is set too high: "8 tentatives par fiche", "nombre maximal de tentatives : 8". Not a call an hour of one agent. */
const BOUND_TOO_HIGH = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<![\p{L}\d])${MANY} ${TRIES}(?: (?:max\p{L}*|au plus|at most))?(?: (?:en|sur|dans|in|within) [^.!?\n]{0,20})? ${EACH}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:max\p{L}*\.?|au plus|jusqu['’][àa]|limit\p{L}* [àa]|up to|at most|no more than)(?: (?:de|d['’]|of))? ?:? ?${MANY} (?:tentatives?|essais|attempts?|tries)(?: d['’]appels?)?(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:tentatives?|attempts?|tries)(?: (?:d['’]appels?|max\p{L}*|${EACH}|autoris[ée]\p{L}*|allowed)){0,3} ?[:=] ?(?:jusqu['’][àa] |up to |max\p{L}*\.? )?${MANY}(?![\p{L}\d])(?! ?[%h])`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})${MANY} (?:tentatives|attempts)(?: d['’]appels?)? (?:max\p{L}*|au plus|at most)(?!\p{L})`, 'iu'),
]);
/** Over a time in which so many are allowed. */
const OVER_LONG = lazy(
  () =>
    /(?<!\p{L})(?:par an|sur l['’]ann[ée]e|dans l['’]ann[ée]e|(?:a|per) year|(?:[3-9]|1[0-2]|trois|six|three) (?:mois|months)|trimestre|quarter|semestre)(?!\p{L})/iu,
);
/** "Si pas de réponse, rappeler jusqu’à 8 fois": the case in which it is done forbids nothing. */
const UNANSWERED =
  /^\P{L}*(?:si|en cas d[e'’]|if|when)(?!\p{L})[^.!?,:→\n]{0,50}(?:pas|personne|absen\p{L}*|r[ée]ponse|r[ée]pond\p{L}*|messagerie|r[ée]pondeur|occup\p{L}*|answer\p{L}*|voicemail|busy|picks? up)[^.!?,:→\n]{0,20}[,:→]/iu;
const FORBIDDEN = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}*|jamais|pas|never|not|don['’]?t|si|if)(?!\p{L})/iu);

/** What the caller says of themselves, or offers. */
export const ASIDE = /(?<!\p{L})(?:je|nous|vous|i|we|you)(?!\p{L})/iu;
const orderIn = (sentence: string): string => sentence.replace(UNANSWERED, '');
const sentencesOf = ({ turns }: JudgedScript, at: number): readonly string[] => {
  const { says, notes, speaker } = turns[at] as JudgedScript['turns'][number];
  return sentencesIn(speaker === 'caller' ? `${says}\n${notes}` : notes).filter((sentence) => !sentence.includes('?'));
};

const NOT_SO = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|jamais|pas|sans insister|never|not|don['’]?t|max(?:i(?:mum|mal\p{L}*))?|au plus|at most|no more than|limit\p{L}*|[1-4] fois|[1-4] times)(?!\p{L})/iu,
);

/** Whether directions set a bound of calls above that of the law, which is four to a consumer in thirty days. */
export const allowsTooMany = (script: JudgedScript, at: number): boolean =>
  sentencesOf(script, at).some(
    (sentence) =>
      !FORBIDDEN().test(orderIn(sentence)) &&
      !ASIDE.test(sentence) &&
      !OVER_LONG().test(sentence) &&
      BOUND_TOO_HIGH().some((pattern) => pattern.test(sentence)),
  );

/** Whether directions have somebody called hour after hour, or until they answer, with no end set. */
export const houndsPeople = ({ turns }: JudgedScript, at: number): boolean => {
  const { says, notes } = turns[at] as JudgedScript['turns'][number];
  const isTooMany = (sentence: string): boolean =>
    TOO_MANY().test(sentence) && !FORBIDDEN().test(orderIn(sentence)) && !ASIDE.test(sentence);
  return sentencesIn(`${says}\n${notes}`).some(
    (sentence) =>
      !sentence.includes('?') && (isTooMany(sentence) || (!NOT_SO().test(sentence) && HOUNDS().some((pattern) => pattern.test(sentence)))),
  );
};
