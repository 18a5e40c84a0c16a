import { plainWords } from '../../../text/plain-words.js';

/**
 * Notes that answer for each way and deny none: "tel: ok; mail: ok", "email: oui, tel: oui". Read as a sentence, the ways that they leave out would be
 * refused.
 * @module
 */

/** Longer notes say something else. */
const LONGEST = 60;
const PARTS = /[,;/|+&\n]/;
const FINE =
  /^(?:e ?mails?|mails?|courriels?|correos?|tel|tels|telephone|telefono|telefon|telefoon|tlf|phone|mobile|portable|gsm|handy|movil|sms|courriers?|post|posta|newsletter)(?: (?:pro|perso))? (?:ok|okay|oui|yes|si|ja|fine)$/;
/** A sign between each way and its answer: "mail ok" needs none, and is read as any note is. */
const ANSWERED = /\p{L}\s?[:=]\s?\p{L}/u;

/** Whether a note answers for one way or more that they are fine, and says nothing else. */
export const saysAllFine = (text: string): boolean =>
  text.length <= LONGEST && ANSWERED.test(text) && text.split(PARTS).every((part) => part.trim() === '' || FINE.test(plainWords(part)));
