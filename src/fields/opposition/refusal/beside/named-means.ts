import type { Channel } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Which means a text names as refused, and which it only names: the label of an address is none, and an objection to calls is none to emails.
 * @module
 */

/** "Email: luc@acme.fr Tél. 06 39 98 00 12" labels what stands behind. */
const LABEL =
  /(?<!\p{L})(?:e-?mails?|mails?|courriel|mel|correo|t[ée]l(?:[ée]phone)?|phone|portable|mobile|gsm|port|fixe|telefono?|tel[ée]fono|handy|m[óo]vil|cellulare)\.?\s{0,2}[:=]?\s{0,2}(?=[^\s@]{1,64}@|[+(]?\d(?:[\s./()-]{0,2}\d){6})/giu;
/** A text without the labels of its addresses and numbers. */
export const withoutLabels = (text: string): string => text.replace(LABEL, ' ');

/** An objection, and the one means that it is made to. By which it came, a word would say ("par mail"), or a day behind it. */
const OBJECTION =
  /^(?:opp|oppo|opposition|oppose|opposee) (?:(?:au|aux|a la|a l|le|la|les|appels?) )*(tel|telephone|telephonique|phone|phoning|appels?|appel tel|demarchage tel\w*)$/;
/** Telemarketing and nothing else: calls and texts, and neither mails nor letters. */
const NO_TELEMARKETING =
  /^(?:no|stop|keine?n?|geen|objects to|opposed to) (?:(?:more|further|mehr|any|meer) )*(?:tele ?marketing|telefonmarketing)(?: (?:please|pls|bitte|calls?|mehr|thanks))*$/;
/** What was left, and that it was: "Email unsubscribed", "SMS opted out". Of "mail" it may be how it came. */
const WAY_LEFT = prefiltered(
  /^(?:(e ?mails?|newsletters?|emailings?|sms) (?:(?:is|est|ist|are) )?(?:unsubscribed|unsub|opt(?:ed)? ?outs?|desabonnee?s?|desinscrite?s?|abgemeldet|abbestellt|ausgetragen|disiscritt[oa]|uitgeschreven|afgemeld)|(phone|calls?|tel|telephone) (?:opt(?:ed)? ?outs?|dnc))$/,
);
/** What such a note of a few words refuses; undefined of any other. */
export const objectionTo = (text: string): readonly Channel[] | undefined => {
  if (text.length > 40) return undefined;
  const words = plainWords(text);
  if (NO_TELEMARKETING.test(words)) return ['phone', 'sms'];
  const left = WAY_LEFT.exec(words);
  if (left) return channelsIn(left[1] ?? left[2] ?? '');
  const means = OBJECTION.exec(words)?.[1];
  return means === undefined ? undefined : channelsIn(means);
};
