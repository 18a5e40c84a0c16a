import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Marks that name a way of contact and that it was left, as programs and tags join them: "EMAIL_OPTOUT", "sms-unsub", "optoutemail", "donotemail". They are
 * spelt with the way behind what was done, so that it is the way that is refused.
 * @module
 */

const WAY = 'e?mails?|e-mails?|e?mailings?|sms|texts?|calls?|phone|telephone|t[ée]l|newsletters?|nl';
const LEFT =
  'unsub(?:s|bed|scribed?)?|opt[_-]?outs?|opted[_-]?out|dnc|d[ée]sinscrit(?:e|s|es)?|d[ée]sabonn[ée]e?s?|disiscritt[oa]|abgemeldet|afgemeld|uitgeschreven';
/** Where such a mark begins and ends: one that goes on ("email_optout_page") is something else, as is the name before an address. */
const BEGINS = '(?<![\\p{L}\\p{N}_@.-])';
const ENDS = '(?![\\p{L}@]|[_-]\\p{L}|\\.\\p{L})';

const SPELT: readonly (readonly [RegExp, string])[] = [
  [prefiltered(`${BEGINS}(${WAY})[_-](${LEFT})${ENDS}`, 'giu'), '$2 $1'],
  [prefiltered(`${BEGINS}(${WAY})(opt[_-]?out|unsub|dnc)${ENDS}`, 'giu'), '$2 $1'],
  [prefiltered(`${BEGINS}(opt[_-]?out|unsub|dnc)(${WAY})${ENDS}`, 'giu'), '$1 $2'],
  [prefiltered(`${BEGINS}do[_-]?not[_-]?(e-?mail|call|sms|text|phone|contact)${ENDS}`, 'giu'), 'do not $1'],
];
/** What a mailing list is called for short, which has no other meaning in such a mark. */
const SHORT = /(?<=(?:unsub\p{L}{0,7}|out|dnc) )nl(?!\p{L})/giu;

/** Whether there may be one at all. */
const MAY = /unsub|opt[_-]?(?:ed)?[_-]?out|opted|dnc|d[ée]s(?:inscri|abon)|disiscri|abgemel|afgemel|uitgesch|do[_-]?not/i;

/** A text whose joined marks are spelt out; itself where it has none. */
export const spellOutMarks = (text: string): string =>
  MAY.test(text) ? SPELT.reduce((said, [written, words]) => said.replace(written, words), text).replace(SHORT, 'newsletter') : text;
