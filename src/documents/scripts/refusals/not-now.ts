import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';

/** Somebody who has no time now asks for another call, and refuses none. */
const NOT_NOW = lazy(
  () =>
    /plus tard|pas (?:maintenant|le (?:bon )?moment|le temps|disponible)|mauvais moment|occup[ée]|r[ée]union|rappele[rz](?!\p{L})|\blater\b|\bnot (?:now|right now|a good time)\b|\bno time\b|\bbad time\b|\bbusy\b|\bin a meeting\b|\bcall (?:me )?back\b|\banother (?:time|day)\b/iu,
);
const FOR_GOOD = lazy(
  () =>
    /\bne (?:plus|pas|jamais|m['’]|me|nous)(?!\p{L})|(?:plus|pas|jamais) (?:être |me |nous )?(?:r?appel|contact|démarch)|(?<!\p{L})ne (?:r?appel|contact)\p{L}* (?:plus|pas|jamais)|arr[êe]te[rz]?|retire[rz]?|refus|int[ée]ress|\b(?:stop|remove|take me|never|don['’]?t|do not)\b|\binterested\b/iu,
);

/** Whether what a turn answers, its heading or the words of the contact before it, asks for another moment and refuses nothing. */
export const asksForAnotherMoment = ({ turns }: Pick<JudgedScript, 'turns'>, at: number): boolean => {
  const before = turns[at - 1];
  const cue = before?.speaker === 'contact' ? before.says : (turns[at]?.heading ?? '');
  return NOT_NOW().test(cue) && !FOR_GOOD().test(cue);
};
