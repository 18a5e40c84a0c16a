import { foldHeader } from '../../fields/text/fold-header.js';
import { memoiseText } from '../../fields/text/memoise.js';

/** Codes by which a provider says that the recipient refused: Twilio's "unsubscribed recipient", Telnyx's "blocked due to STOP message". */
const CODES: ReadonlySet<string> = new Set(['21610', '40300']);
/** What providers say of whoever refused. Servers of mails ask for a header `List-Unsubscribe`, which says nothing of the recipient. */
const REFUSED =
  /(?<!list )\b(?:unsubscrib\w*|unsub|opt(?:ed)? ?outs?|desinscri\w*|desabonn\w*|(?:by|to|du|un|le|due to) stop|stop (?:list|keyword|request|sms|message)|replied (?:with )?stop|suppress complaint|spam report(?:ing)? address|dnd|ndnc)\b/;
/** What gateways of text messages say besides; servers of mails say it of whoever sends. */
const REFUSED_TEXTS = /\b(?:black ?list\w*|liste noire|stop)\b/;

/** Whether what a provider says of a message that did not leave, or did not arrive, is that its recipient refuses. */
export const providerRefuses = (text: string, isText: boolean): boolean => (isText ? ofText(text) : ofMail(text));

const says = (text: string, isText: boolean): boolean => {
  const words = foldHeader(text);
  return CODES.has(words) || REFUSED.test(words) || (isText && REFUSED_TEXTS.test(words));
};
const ofText = memoiseText((text) => says(text, true));
const ofMail = memoiseText((text) => says(text, false));
