import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

const ALL =
  /\b(?:tous|toutes|tout|all|any|every|todos|todas|alle|alles|tutti|tutte|allemaal|omnicanal|multicanal|multichannel|omnichannel)\b/;
/** By itself: beside other words "todo" is what there is to do. */
const ALL_ALONE = /^(?:todo|tutto|tudo)$/;
/** "Everything but …", in six languages. */
const BUT = /\b(?:sauf|hormis|excepte|except|but|excluding|excepto|salvo|ausser|tranne|eccetto|behalve|uitgezonderd)\b/;

const EMAIL = prefiltered(
  /\b(?:e ?mails?|mails?|courriels?|mel|newsletters?|nieuwsbrie(?:f|ven)|mailen|gemaild|news letter|emailings?|e ?mailed|boletin(?:es)?|courriers? electroniques?|correos? electronicos?|correios? elec?tronicos?|posta elettronica|messageries? electroniques?)\b/,
);
const PHONE = prefiltered(
  /\b(?:tel|tels|tlfs?|tlfno|tfno|telf|telephon\w*|telefon\w*|telefoon\w*|phones?|calls?|calling|appels?|appeler|phoned|phoning|coups? de fil|(?:werbe|verkaufs|spenden|massen)?anruf(?:en?)?|llamadas?|chiamat[ae]|bellen|gebeld|opbellen|telefoneren|oproepen|vaste lijn|fixe|portable|gsm|vocal|telemove(?:l|is)|celular(?:es)?)\b/,
);
const SMS = /\b(?:sms|mms|textos?|text|texts|texted|texting|text messages?)\b/;
const POST =
  /\b(?:post|poste|postal|postale|postaux|courriers?|mailings?|letters?|lettres?|letter[ae]|cartas?|brief|briefe|brieven|briefpost|correo postal|posta|direct mail|postal mail|print|dm)\b/;
/** Words in which one channel's name means another. */
const NOT_EMAIL = /\b(?:direct|postal|paper|snail) mails?\b|\bmailings? postal\w*\b/g;
const NOT_POST = /\b(?:courriers? electroniques?|correos? electronicos?|correios? elec?tronicos?|posta elettronica)\b/g;

const named = (words: string): readonly Channel[] => {
  if (words === '') return [];
  if (ALL.test(words) || ALL_ALONE.test(words)) return CHANNELS;
  // "Mail" is the post for who writes "email" beside it, and email for everybody else.
  const beside = /\be ?mails?\b/.test(words) && /\bmails?\b/.test(words.replace(/\be ?mails?\b/g, ''));
  const found: Readonly<Record<Channel, boolean>> = {
    email: EMAIL.test(words.replace(NOT_EMAIL, '')),
    phone: PHONE.test(words),
    sms: SMS.test(words),
    post: beside || POST.test(words.replace(NOT_POST, '')) || words.match(NOT_EMAIL) !== null,
  };
  return CHANNELS.filter((channel) => found[channel]);
};

/**
 * The channels that a text names, in the order of `CHANNELS`: `email, sms`, `tous canaux`, `téléphone`, `tous sauf courrier`.
 * None when it names none that we know.
 */
export const channelsIn = (text: string): readonly Channel[] => {
  const words = plainWords(text.slice(0, 300));
  const but = BUT.exec(words);
  if (!but) return named(words);
  const without = named(words.slice(but.index));
  return named(words.slice(0, but.index)).filter((channel) => !without.includes(channel));
};

/** Whether a text speaks of every channel at once (`tous canaux`) instead of naming them. */
export const namesAllChannels = (text: string): boolean => ALL.test(plainWords(text.slice(0, 300)));
