import { lazy } from '../../../model/base/lazy.js';

/** A no, or the right to say it. */
const REFUSES = lazy(
  () =>
    /(?<!\p{L})(?:si|if|should)(?!\p{L})[^.!?]{0,30}(?:(?:ne |n['’])[^.!?]{0,12}(?:souhait|voul|d[ée]sir)\p{L}* (?:pas|plus)|refus|oppos|pr[ée]f[ée]r\p{L}+ (?:ne|arr[êe]ter)|rather not|(?:do not|don['’]?t) (?:want|wish)|object|say no)|(?<!\p{L})(?:pouvez|droit)(?!\p{L})[^.!?]{0,30}(?:oppos|refus)|\b(?:may|can|right to)\b[^.!?]{0,30}\b(?:object|refuse|opt out|say no)\b/iu,
);
/** What the caller does then: the refusal is written down, or no call follows. */
const PROMISES = lazy(
  () =>
    /(?<!\p{L})(?:je|nous|on) (?:le note|vous (?:retire|raye|supprime|inscri)\p{L}*|note (?:votre|le) (?:refus|opposition)|ne vous (?:r?appell|recontact)\p{L}* (?:pas|plus|jamais))|(?<!\p{L})(?:et|,) ?ne vous (?:r?appell|recontact)\p{L}* (?:pas|plus|jamais)|\b(?:i|we)(?:['’]ll| will| shall)? (?:note (?:it|that|your)|make a note|remove you|take you off|not (?:call|ring|contact))|\b(?:and|i|we) (?:will not|won['’]?t) (?:call|ring|contact)/iu,
);

/** Whether a sentence that offers a refusal says what happens then: the opening answers the no before it is said. */
export const settlesInPassing = (text: string): boolean =>
  text.split(/(?<=[.!?…])\s+|\n/).some((sentence) => {
    const refused = REFUSES().exec(sentence);
    return refused !== null && PROMISES().test(sentence.slice(refused.index + refused[0].length));
  });
