import { wordsOf } from '../../intents/sentence-words.js';
import { lazy } from '../../model/base/lazy.js';
import type { MessageDocument } from '../../model/document/message.js';

/** How to refuse, in words of other languages than French and English. */
const ORDER_ELSEWHERE = lazy(
  () =>
    /(?<!\p{L})(?:antworte[nt]?|sende|schicke|abmelden|abmeldung|abbestellen|antwoord|stuur|afmelden|uitschrijven|svara?|skicka|avsluta|avregistrera|avmeld|afmeld|respond[ae]|env[ií][ae]|bajas?|cancelar|rispond[ai]|invia|disiscri\p{L}*|cancellati|odpisz|wy[śs]lij|rezygnuj\p{L}*|vastaa|l[äa]het[äa]|lopeta|peru|sair)(?!\p{L})/iu,
);
/** What a short text message of France sells by, and no other word of ours. */
const OF_SALES = /^(?:solde|promo|destok|rdv|sale|offert|remise)/;
/** Words that are the same in all languages: STOP, a number, a tag, a sign, a name. */
const MUTE = /^(?:STOP|UNSUB|NUM|NAME|NAMEFIRST|TAG.*|MAILADDRESS|WEBADDRESS|[^A-Z].*)$/;
/** Two letters are a word in many languages. */
const LEAST_LETTERS = 3;

const isOfOurs = (text: string): boolean =>
  wordsOf(text).some(
    ({ word, means }) =>
      word.length >= LEAST_LETTERS && !/^(?:stop|sms)/.test(word) && (OF_SALES.test(word) || means.some((mean) => !MUTE.test(mean))),
  );

/**
 * Whether a text message whose language cannot be told is French or English, as far as one of its words tells. Most are too short for the
 * words that hold sentences together.
 */
export const isMadeOut = ({ form, language, typed = '' }: MessageDocument): boolean =>
  form !== 'sms' || language !== undefined || (isOfOurs(typed) && !ORDER_ELSEWHERE().test(typed));
