import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';

/** A sentence of refusal: whether it names what is refused, its words, and at which of them its own verb ends. */
interface Sentence {
  readonly named: boolean;
  readonly words: readonly string[];
  readonly own: number;
}

/** Verbs of calling, which bar the telephone where nothing else is said. */
const CALLS = /^(?:app?el|rapp?el|teleph|telefon|call|phon|ring|dial|anruf|angeruf|ruf|llam|rellam|chiam|richiam)/;
const GENERAL =
  /^(?:anschreib|schreib|writ|ecri|scriv|escrib|mail|contact|recontact|contat|kontakt|solicit|sollicit|demarch|prospect|derang|relanc|molest|disturb|bother|market|contatt)/;

/** A number that is not to be used. */
const USES = /^(?:utilis|emplo|use|usar|verwend|benutz|nutz|gebruik)/;
const A_NUMBER = /^(?:numeros?|num|numbers?|\w*nummer)$/;
/** To write to somebody, on paper or not. */
const WRITES = /^(?:anschreib|schreib|writ|ecri|scriv|escrib)/;
/** How a refusal came says nothing of what is refused: "opted out via the notification e-mail". */
const CAME_BY =
  /^((?:optout|unsub\w*|desinscri\w*|desabon\w*|abgemeldet|abbestellt|disiscri\w*) )(?:via|by|through|par|per|uber|tramite|from(?! (?:(?:the|our|your|any|all|marketing) ){0,2}(?:newsletters?|e ?mails)\b)|desde|con|mit) .*/;

/** In one word it is a mark, and names what it bars; in two it may be that there is no address. Other marks are spelt out (`text/joined-marks.ts`). */
const NO_EMAIL = /\bnoemail\b/g;

/** Before a second verb that is denied. */
const OR = /^(?:ni|o|u|or|oder|ou|of|ne|nem|nor|noch)$/;
/** The channels that a sentence of refusal bars: those that it names, calls where its verb is one, else all. */
export const channelsOf = ({ named, words, own }: Sentence): readonly Channel[] => {
  if (!named) return CHANNELS;
  // A mailing list is one of addresses, or of letters: whoever leaves it is written to by neither.
  const told = channelsIn(
    words
      .join(' ')
      .replace(CAME_BY, '$1')
      .replace(NO_EMAIL, 'email')
      .replace(/\bmailings?(?: lists?)?\b/g, 'list')
      // "Any calls" are calls.
      .replace(/\b(?:any|alle)\b/g, ''),
  );
  if (told.length > 0 && !(told.join() === 'phone' && words.some((word) => WRITES.test(word)))) {
    // "No llamar ni enviar mails": the call is a verb, and what else is named is not how it is made.
    const calls = words.some((word, at) => (at < own || OR.test(words[at - 1] ?? '')) && CALLS.test(word));
    return calls ? ['phone', ...told] : told;
  }
  if (words.some((word) => USES.test(word)) && words.some((word) => A_NUMBER.test(word))) return ['phone', 'sms'];
  return words.some((word) => CALLS.test(word)) && !words.some((word) => GENERAL.test(word)) ? ['phone'] : CHANNELS;
};
