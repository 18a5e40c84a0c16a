import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { MessageLanguage } from '../../model/document/message.js';
import { surchargeOf } from './dear-numbers.js';
import { isCharged } from './hard-ways-out.js';

/** What stands right behind the number that STOP goes to. */
const AFTER_STOP = /stop[^.!?\n\d]{0,20}(?:\d[ .]?){2,6}[(,]? ?([^!?()\n]{0,25})/iu;
/** More than the rate of a text message: "std rate + 50p", "25 PLN + VAT", "2 € + Preis einer SMS". */
const ON_TOP =
  /^(?:[^()\n]{0,12}(?:rates?|tarifs?|co[ûu]ts?|cost|costs|prijs|preis|cena|koszt)? ?(?:\+|plus|och|og) ?)?(?!0+(?:[.,]0+)? ?(?:\p{L}|€))(?:[£€$] ?[1-9]|\d{1,4}(?:[.,]\d{1,2})? ?(?:p|pence|€|(?<=[.,]\d\d ?)e|eur\p{L}*|cts?|cent\p{L}*|pln|z[łl]|kr|sek|nok|dkk|chf|czk|huf|ron)(?!\p{L}))/iu;
/** A sentence that says it: "Répondre STOP coûte 0,50E", "Reply STOP to opt out, costs 50p". */
const COSTS =
  /stopp?(?!\p{L})(?:[^.!?\n\d]{0,40}(?<!\p{L})|[^.!?\n\d]{0,20}\d{3,12}[ ,(:-]{1,3})(?:co[ûu]te|est factur[ée]e?|costs?|is charged(?: at)?|kostet|cuesta|costa|kost) ([^!?\n]{0,20})/iu;
/** A short number of Poland that begins with 9 costs as much as its next two digits say. */
const DEAR_SHORT = /stop[^.!?\n\d+]{0,20}(?<!\p{L})(?:na|pod)(?: (?:numer|nr\.?))? ?9\d{4}(?!\d)/iu;
/** A price, or a word and a price. */
const PRICE_FIRST = /^(?:(?:co[ûu]t|prix|tarif|cost|price)s? ?:? ?)?(?=[\d£$€])/iu;

/** What stands in brackets right behind it where it is answered: "Répondez STOP (SMS surtaxé 1,50 EUR)". */
const IN_BRACKETS = /(?:stopp?|baja)[»"”’']?(?: ?(?:to|au|an|na|till|naar|al?|:)? ?[+\d][\d ]{2,12})? ?\(([^()\n]{0,60})\)/iu;
/** The number that STOP, or the word that a language has for it, goes to. */
const STOP_NUMBER = /(?:stop|baja)[^.!?\n\d+]{0,30}([+\d][\d .()/-]{4,24})/giu;
/** What is short tells its language by how it says to whom: "text STOP to", "BAJA al". A number that is dear there may be ordinary elsewhere. */
const TOLD_BY: readonly (readonly [MessageLanguage, RegExp])[] = [
  ['en', /\b(?:(?:text|txt|send|reply(?: with)?) stop|stop to|to opt out|opt out:)/i],
  ['es', /\bbaja\b|\b(?:responda|env[ií]e|env[ií]a) /i],
  ['sv', /\b(?:stopp?|avsluta|skicka|svara|smsa?)\b[^.!?]{0,20}\btill \+?\d/i],
  ['pl', /\b(?:wy[śs]lij|odpisz|rezygnacja|rezygnuj\p{L}*)(?!\p{L})/iu],
  ['it', /\bstop (?:al|a) \d|\b(?:rispondi|invia|risponda|invii) /i],
];

/** Whether STOP costs more than the text message: it says so, or goes to a number that is surcharged. */
export const stopCosts = (message: Pick<JudgedMessage, 'language' | 'sending' | 'typed'>): boolean => {
  const text = (message.typed ?? '').replace(/[\s\u00a0\u202f]+/g, ' ');
  const behind = AFTER_STOP.exec(text)?.[1] ?? '';
  const inBrackets = IN_BRACKETS.exec(text)?.[1] ?? '';
  const told = TOLD_BY.flatMap(([language, says]) => (says.test(text) ? [language] : []));
  const readers = [message, ...told.map((language) => ({ ...message, language }))];
  const said = COSTS.exec(text)?.[1] ?? '';
  return (
    ON_TOP.test(said) ||
    ON_TOP.test(behind) ||
    ON_TOP.test(inBrackets) ||
    DEAR_SHORT.test(text) ||
    (PRICE_FIRST.test(behind) && isCharged(behind, 'amount')) ||
    isCharged(behind, 'dear') ||
    isCharged(inBrackets, 'dear') ||
    isCharged(inBrackets, 'paid') ||
    [...text.matchAll(STOP_NUMBER)].some(([, number = '']) => readers.some((one) => surchargeOf(number, one) !== undefined))
  );
};
