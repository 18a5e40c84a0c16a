import type { Channel } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Answers by channel, as people note them: "mail : NON / tel : OUI", "no email, phone ok", "nur per Mail, kein Telefon". What is allowed tells
 * that the other is refused; without it, "no email" is an address that nobody has.
 * @module
 */

/** What one is reached by, or what is done with it. */
const MEANS =
  '(?:e ?mails?|mails?|mailings?|courriels?|correos?|tel\\w*|phone|calls?|calling|ring|appels?|appeler|anrufe?n?|llamar|llamadas?|chiamat\\w|chiamare|landline|fixe|portable|mobile|handy|movil|cellulare|voice|sms|textos?|texts?|texting|whatsapp|courriers?|post|posta|lettres?|letters?|briefe?|carta|cartas|lettera|postal|newsletters?|boletin)';
const NONE = '(?:non|no|nein|off|not ok|pas ok|interdit|jamais|never|nie|mai|nunca)';
const FINE =
  '(?:ok|okay|oui|yes|si|ja|y|o|fine|possible|posible|welcome|bien|bene|gern|gerne|accepte\\w*|accepted|allowed|acept\\w*|accett\\w*)';
const ONLY = '(?:uniquement|seulement|only|nur|solo|solamente|exclusiv\\w*|soltanto|please|svp)';
const BY = '(?:(?:is|est|e|es|ist|per|par|by|via|por|le|the|el|la|il|als|with) )*';

/** One channel allowed, or the only one. */
const ALLOWS = prefiltered(
  `\\b${MEANS} ${BY}(?:${FINE}|${ONLY})\\b|\\b(?:${ONLY}|happy with|ok(?:ay)?(?: (?:pour|for|per|para|fur))?|will take (?:a|an)|prefere?\\w*|prefers?) ${BY}${MEANS}\\b`,
);
/** The channel that somebody wishes, and no more is said of it: "wants email, no calls". */
const WISHES =
  '(?:wants?|wishes|likes?|asks? for|prefers?|veut|souhaite|prefere|demande|mochte|will|wunscht|bevorzugt|quiere|prefiere|desea|vuole|preferisce|desidera|wil|wenst)';
const WISHED = prefiltered(
  `\\b${WISHES} (?:(?:un|une|an?|des|du|le|la|par|by|via|per|por|mit|only|contact|to be contacted) )*${MEANS}(?: (?:only|please|svp|bitte))?(?= \\.|$)`,
);
const MAY_WISH = new RegExp(`\\b${WISHES}\\b`);
/** One channel answered with a no: "mail non", "phone: no", "tel : N". */
const ANSWERED_NO = prefiltered(`\\b(${MEANS}) ${BY}(?:marketing )?${NONE}\\b(?! ${FINE})`, 'g');
/** One channel denied: "pas de mail", "kein Telefon", "nothing electronic". */
const DENIED = prefiltered(
  `\\b(?:pas de|pas d|pas|plus de|jamais de|no|not|never|kein|keine|keinen|niente|sin|ni|sans|senza|surtout pas de|absolutely no|not by|pas par|nicht per|non per) (?:the |le |more |bulk |direct |de |any |la )*(${MEANS})\\b`,
  'g',
);
/** "Mail: no tel: si", "mail no tel si": the answer is that of the means before it. */
const ANSWER_BEFORE = prefiltered(`\\b(${MEANS}) (${NONE}) (?=${MEANS} (?:${FINE}|${NONE})\\b)`, 'g');
/** What only tells that there is none: "no email on file, post ok". */
const MISSING = /\b(?:on file|known|yet|connu\w*|renseigne\w*|vorhanden|fiche|scheda|hat|a pas|n a|tiene|has no|ha)\b/;

const CHANNEL_OF: readonly (readonly [RegExp, Channel])[] = [
  [/^(?:e ?mail|mail|courriel|correo|newsletter|boletin)/, 'email'],
  [/^(?:sms|text|whatsapp)/, 'sms'],
  [/^(?:courrier|post|lettr|letter|brief|carta)/, 'post'],
];
const channelOf = (means: string): Channel => CHANNEL_OF.find(([names]) => names.test(means))?.[1] ?? 'phone';

/** Where one thing ends and the next begins. */
export const PARTS = /[,;./|()\n+]|\s[-–—]\s|\b(?:mais|but|pero|aber|ma)\b/i;

/**
 * The channels that are refused where another is allowed; none where nothing tells that one is.
 * @param folded the words of the text, its parts run together
 */
export const channelsAnsweredNo = (text: string, folded: string = plainWords(text)): readonly Channel[] => {
  if (!ALLOWS.test(folded) && !MAY_WISH.test(folded)) return [];
  const words = text
    .split(PARTS)
    .map(plainWords)
    .filter((part) => part !== '')
    .join(' . ')
    .replace(ANSWER_BEFORE, '$1 $2 . ');
  if ((!ALLOWS.test(words) && !WISHED.test(words)) || MISSING.test(words)) return [];
  return [...words.matchAll(ANSWERED_NO), ...words.matchAll(DENIED)].map(([, means = '']) => channelOf(means));
};

/** One channel that is welcome, or the only one that is: "mail ok", "nur per Mail". */
const WELCOME = prefiltered(
  `\\b${MEANS} ${BY}(?:${FINE}|gradit\\w|only|uniquement|seulement|exclusiv\\w+|esclusiv\\w+|ausschliesslich|nur|solo)\\b|\\b(?:only|nur|ausschliesslich|uniquement|exclusivement|seulement|solo|unicamente|exclusivamente|soltanto|esclusivamente) ${BY}${MEANS}\\b`,
);
const DENIES = /\b(?:no|not|nicht|kein\w*|pas|plus|non|ni|ne|sin|niente|nie|never|nor|weder|noch)\b/;

/** The channels that a text names as welcome: who refuses does not mean those. */
export const channelsWelcomeIn = (text: string): readonly Channel[] =>
  text
    .split(PARTS)
    .map(plainWords)
    .filter((part) => (WELCOME.test(part) || WISHED.test(part)) && !DENIES.test(part))
    .flatMap(channelsIn);

/** Ways that are all answered with a yes: "tel: ok; mail: ok". */
const ALL_YES = prefiltered(`^(?:${MEANS} (?:(?:est|is|ist|e|es|perso|pro|direct|contact) )?(?:ok|okay|oui|yes|si|ja)(?: |$)){2,5}$`);
/** Whether a text answers every way that it names with a yes, and says nothing else. */
export const welcomesEachIn = (text: string): boolean => text.length < 80 && ALL_YES.test(plainWords(text));
