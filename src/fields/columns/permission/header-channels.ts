import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { channelsIn, namesAllChannels } from '../../answers/channel-names.js';
import { channelsOfRegister, isOfCallsAndLetters } from '../../answers/refusal-list.js';
import { foldHeader } from '../../text/fold-header.js';
import { memoiseText } from '../../text/memoise.js';
import { mendLetters } from '../../text/mend-letters.js';
import { withNumberSignAs } from '../../text/plain-words.js';
import { AND_MOBILE, BY_MOBILE, ENGLISH_MAIL, OF_MAILING, ON_MOBILE, ON_PAPER, SPANISH_MAIL } from './contact-words-data.js';
import { mendWords } from './mend-words.js';
import { SPELT_OUT } from './spelt-out-data.js';

/**
 * The channels that a header of refusals or consents names, and its words as they are compared.
 * @module
 */

const isOfNumber = (channel: Channel): boolean => channel === 'phone' || channel === 'sms';
type ByChannel = Readonly<Record<Channel, FieldName>>;
export const REFUSED: ByChannel = { email: 'doNotEmail', phone: 'doNotCall', sms: 'doNotSms', post: 'doNotMail' };
export const AGREED: ByChannel = { email: 'optInEmail', phone: 'optInPhone', sms: 'optInSms', post: 'optInPost' };

/** A letter by its name, and nearly always an email. */
const LETTER_OF_NEWS =
  /\b(?:lettres? (?:d )?info\w*|lettres? (?:mensuelle|trimestrielle|hebdo\w*)s?|(?:monthly|weekly|quarterly) letters?)/g;
/** `RGPD oui/non`: how to fill the column is not what it says. */
const HOW_TO_FILL = / (?:(?:o n|oui non|y n|yes no|s n|si no|j n|ja nein|ja neen?)(?: (?:date|datum|data|fecha))?|ja|0 1)$/;

/** The newsletter in French, which some still print: whoever subscribes to it means emails, and whoever leaves it may mean either. */
const BARE_LETTER = /\blettre\b(?! (?:de|d|au|aux)\b)/;
const OF_PAPER = /\b(?:post\w*|papier|courriers?|recommandee|manuscrite|imprime\w*)\b/;
const SUBSCRIBES = /\b(?:\w*abonn\w*|desabo\w*|\w*inscri\w*|recoi\w*|recev\w*|opt ?in|opt ?out|envoyer|destinataires?)\b/;

/** Whether the words of a header name "la lettre", and neither paper nor email. */
const namesBareLetter = (words: string): boolean => BARE_LETTER.test(words) && SUBSCRIBES.test(words) && !OF_PAPER.test(words);
const speltOut = (words: string): string =>
  SPELT_OUT.reduce((text, [short, whole]) => text.replace(short, whole), words)
    .replace(/ {2,}/g, ' ')
    .trim();

/** What JSON keeps records in: `data.items.0.unsubscribed` speaks of no items. */
const KEPT_IN =
  /^(?:(?:\d+|items?|rows?|lines?|columns?|records?|entries|entry|elements?|objects?|nodes?|edges?|lists?|data|results?|response|fields?|values?|attributes|properties|payload|body)\.)+(?=[\w-])/i;

/** The words of a header, one space apart, in one spelling: a dozen readers ask for those of each header. */
export const foldPermission = memoiseText((header: string): string =>
  speltOut(mendWords(foldHeader(mendLetters(withNumberSignAs(header, 'numero ').replace(KEPT_IN, '')))))
    .replace(HOW_TO_FILL, '')
    .replace(/\be mail/g, 'email')
    // A German compound names its channel.
    .replace(/\b(anruf|telefon|e?mail|post|sms|brief)s?(erlaubnis)\b/g, '$1 $2')
    // In bulk, and no count.
    .replace(/\ben nombre\b/g, 'en masse')
    .replace(/\bwhats app\b/g, 'whatsapp'),
);

/** Whether a header names "la lettre" or a mailing, and neither paper nor email. */
export const isOfBareLetter = (header: string): boolean => {
  const words = foldPermission(header);
  return namesBareLetter(words) || (OF_MAILING.test(words) && namedIn(words).length === 0);
};

/** The channels that the words name, as whoever writes headers of refusals names them. */
export const namedIn = (words: string): readonly Channel[] => {
  const named = spelledIn(words);
  if (named.length > 0) return AND_MOBILE.test(words) && !named.some(isOfNumber) ? [...named, 'phone'] : named;
  return BY_MOBILE.test(words) && !ON_MOBILE.test(words) ? ['phone'] : channelsOfRegister(words);
};

const spelledIn = (words: string): readonly Channel[] =>
  // A mailing list is one of addresses, a mailing may be post or email, and what bars WhatsApp bars the number.
  channelsIn(
    (namesBareLetter(words) ? words.replace(BARE_LETTER, 'newsletter') : words)
      .replace(/\bnieuwsbrie(?:f|ven)\b/g, 'newsletter')
      .replace(/\b(?:bel(?:len)?|gebeld|telefoongesprek\w*|telefoontjes?)\b/g, 'telephone')
      .replace(/\b(?:mailen|gemaild)\b/g, 'email')
      .replace(
        /\bring(?= (?:inte|ej|ikke)\b)|\bikke ring\b|\b(?:ringas|uppringd|ringes|opkald|anrop|soittaa|puhelu\w*|puhelin\w*|dzwonic|telefonow\w*)\b/g,
        ' telephone ',
      )
      .replace(/\b(?:mejla?|e post|sahkopost\w*|maili)\b/g, 'email')
      .replace(LETTER_OF_NEWS, 'newsletter')
      .replace(/^nl$/, 'newsletter')
      .replace(ON_PAPER, ' courrier ')
      // An appeal, and no call.
      .replace(/\bappels? (?:a|aux?) dons?\b/g, ' ')
      .replace(/\bpost (?=show|event|sales?|purchase|visit|fair|demo|trial)/g, ' ')
      .replace(/\bmailings?(?: list)?\b/g, ' ')
      .replace(/\bwhatsapp\b/g, 'sms')
      // Lists of those who may not be called.
      .replace(/\b(?:bloctel|pacitel)\b/g, 'telephone')
      .replace(/\bllam(?:ar\w*|a\w*ramos|emos|en|arle)\b/g, 'llamadas')
      .replace(/\b(?:chiamar\w*|richiamar\w*|ricontattar\w* al telefono)\b/g, 'chiamate'),
  );

/** Whether the only channel that words name is a mail that may be email or post. */
export const namesMailOfEither = (words: string): boolean =>
  namedIn(words).length === 1 && (ENGLISH_MAIL.test(words) || SPANISH_MAIL.test(words));

/** What somebody may be: to be called is no leave to write. A refusal of it may be one of more. */
const MAY_BE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:emaile?able|anmailbar|mailbar|emailed)\b/g, 'email'],
  [
    /\b(?:by voice|called|callable|dialable|phonable|telephonable|r?appelable|r?appelee?|anrufbar|angerufen|llamad[oa]|llamable|(?:ri)?chiamat[oa]|(?:ri)?chiamabil\w*|telefonabil\w*|telefoneable)\b/g,
    'telephone',
  ],
  [/\b(?:texted|textable|smsed)\b/g, 'sms'],
];
const asAgreed = (words: string): string => MAY_BE.reduce((text, [able, way]) => text.replace(able, way), words);

/** The field of the one channel that the words name; of all where they name none or several, or where one may be another. */
export const fieldOf = (asked: string, fields: ByChannel, all: FieldName): FieldName => {
  const words = fields === AGREED ? asAgreed(asked) : asked;
  const [only, ...others] = namedIn(words);
  // Letters are told beside the calls (`ColumnInfo.alsoPost`).
  if (others.length > 0 && fields === REFUSED && isOfCallsAndLetters(words)) return fields.phone;
  if (only === undefined && fields === AGREED && OF_MAILING.test(words)) return AGREED.email;
  if (only === undefined || others.length > 0) return all;
  return namesMailOfEither(words) || (fields === REFUSED && namesBareLetter(words)) ? all : fields[only];
};

/** The consents that a header asks for at once, where it names two channels or more by their names, and none that may be another. */
export const consentsNamed = (header: string): readonly FieldName[] => {
  const words = asAgreed(foldPermission(header));
  const named = namedIn(words);
  const isUnclear = /\bwhatsapp\b/.test(words) || ENGLISH_MAIL.test(words) || SPANISH_MAIL.test(words) || namesAllChannels(words);
  return named.length > 1 && !isUnclear ? named.map((channel) => AGREED[channel]) : [];
};

const MOBILE = /\b(?:mobil\w*|portables?|cell|cellular\w*|cellulari|handy\w*|movil\w*|gsm|smartphones?)\b/;
const CALLS =
  /\b(?:call|r?appel|anruf|telefonier|llam|chiam|dnc|c?tps|bloctel|voca|voice|dial|demarch|telemark)\w*|\b(?:ge)?bel(?:d|len)\b/;
/** Whether a header speaks of a mobile, and not of calls to it: whoever wants nothing there wants no text messages either. */
export const namesMobileAlone = (header: string): boolean => MOBILE.test(foldPermission(header)) && !CALLS.test(foldPermission(header));

/** The channels that a header names; all where it names none. */
export const channelsOfHeader = (header: string): readonly Channel[] => {
  const words = foldPermission(header);
  const named = namedIn(words);
  if (named.length === 0) return CHANNELS;
  return (/\bmail\b/.test(words) || namesBareLetter(words)) && named.includes('email')
    ? CHANNELS.filter((one) => one === 'post' || named.includes(one))
    : named;
};

/** Whether a header of the newsletter or of calls is one of letters as well: "la lettre", and the Italian register. */
export const isAlsoOfLetters = (field: FieldName, header: string): boolean =>
  field === 'optInEmail'
    ? isOfBareLetter(header)
    : field === 'doNotCall' && isOfCallsAndLetters(header) && channelsOfHeader(header).includes('post');
