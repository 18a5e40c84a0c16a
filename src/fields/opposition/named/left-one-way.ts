import type { Channel } from '../../../model/contact/channel.js';
import { asksAddressStatus } from '../../email/returned/undeliverable.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import type { Refusal } from '../refusal/lexicon-reader.js';
import { readRefusal } from '../refusal/read-refusal.js';
import { channelsOfNumberStatus } from '../unread/number-status.js';

/**
 * Columns that say how an address or text messages stand: who is "Unsubscribed" under "Email Status" left the emails, and refused no call. Whatever is more
 * than that word ("Do not contact", "STOP") is read as anywhere else.
 * @module
 */

const EMAIL: readonly Channel[] = ['email'];
const SMS: readonly Channel[] = ['sms'];
const STATUS = '(?:status|statut|etat|estado|stato|state|zustand)';
const RESULT = '(?:resultats?|results?|resultados?|risultat[oi]|esito|ergebnis|resultaat|outcome|retours?)';
const LAST = '(?:last|latest|dernier|derniere|letzte[rs]?|ultim[oa]|laatste)';
const OF = '(?:(?:d|de|du|des|del|dell|dei|di|of|the|van|l|el) )*';
const NUMBER = '(?: (?:e ?mail|mail|tel\\w*|phone|mobile|portable|fixe|cell|handy|movil|cellulare|numero|number|home|work|perso|pro)){0,2}';
/** What a campaign by one way writes of each address or number: "SmsLastResult-TelFixe", "Dernier statut SMS". */
const resultOf = (way: string): RegExp =>
  prefiltered(
    `^(?:${LAST} )?${way}(?: (?:marketing|record|campaign|campagne|message))?(?: ${LAST})? ?(?:${STATUS}|${RESULT})(?: code)?${NUMBER}$|` +
      `^(?:${LAST} )?(?:${STATUS}|${RESULT}) ${OF}(?:${LAST} )?${way}$`,
  );
const OF_SMS = resultOf('(?:sms|textos?|text messages?)');
const OF_EMAIL = resultOf('(?:e ?mails?|e?mailings?|courriels?)');
/** What is sent by email alone, by its name: alerts of jobs, a newsletter that comes by the week. Who left that refused no call. */
const JOBS =
  '(?:jobs?|career|vacanc(?:y|ies)|e ?mail|mail|price|property|stellen|emplois?|offres?(?: d emploi)?|prix|mails?|courriels?|vacatures?|lavoro|empleo|trabajo|ofertas(?: de empleo)?)';
const OF_ALERTS = prefiltered(
  `^${JOBS} ?(?:alerts?|alarm|mailer|agent|alertes?)(?: (?:status|subscription|subscribed))?$|^(?:alertes?|avvis[oi]|alertas?|alerts?) (?:(?:de|d|di|par|by|for|per|por) )?${JOBS}(?: (?:status|statut))?$|^nl (?:hebdo\\w*|mensuelle|quotidienne|weekly|monthly|daily)$|^(?:daily|weekly|monthly) (?:digest|newsletter|nl)$`,
);
const LEFT = prefiltered(
  /^(?:(?:has|is|globally|a|est|s est|ist|hat sich|ha|se ha|si e|heeft zich|is) )?(?:unsubscribed?|unsub|opt(?:ed)? ?out|desabonnee?|desinscrite?|suppressed|revoked|withdrawn|retiree?|revoquee?|abgemeldet|abbestellt|widerrufen|entzogen|retirad[oa]|revocad[oa]|ritirat[oa]|revocat[oa]|ingetrokken|ausgetragen|dad[oa] de baja|disiscritt[oa]|uitgeschreven|afgemeld|descadastrad[oa])(?: [\d ]{1,19})?$/,
);

/** Of a permission by one way alone: "Perm_Email", "Tel permission". */
const PERMISSION = '(?:perms?|permissions?|cons|csnt|autorisations?|freigabe|erlaubnis|permisos?|permess[oi]|toestemming)';
const permissionTo = (way: string): RegExp => prefiltered(`^(?:${PERMISSION} ${OF}${way}|${way} ?${PERMISSION})(?: (?:${STATUS}|flag))?$`);
const PERMISSIONS: readonly (readonly [readonly Channel[], RegExp])[] = [
  [EMAIL, permissionTo('(?:e ?mails?|e?mailings?|courriels?)')],
  [['phone'], permissionTo('(?:tel|telephone|phone|calls?|appels?|telefon|anruf|telefono|llamadas?|chiamate|telefoon|phoning)')],
  [SMS, permissionTo('(?:sms|textos?|texts?)')],
  [['post'], permissionTo('(?:post|courriers?|letters?|brief|correo postal|posta)')],
];
const permissionIn = (header: string): readonly Channel[] | undefined => {
  const words = foldHeader(header);
  return PERMISSIONS.find(([, asked]) => asked.test(words))?.[0];
};

const askedOf = (header: string): readonly Channel[] | undefined =>
  permissionIn(header) ??
  channelsOfNumberStatus(header) ??
  (asksAddressStatus(header) || [OF_EMAIL, OF_ALERTS].some((one) => one.test(foldHeader(header)))
    ? EMAIL
    : OF_SMS.test(foldHeader(header))
      ? SMS
      : undefined);

/** The reader of a column that asks how one way of contact stands; undefined for any other. */
export const leftOneWayReader = (header: string): ((text: string) => Refusal) | undefined => {
  const channels = askedOf(header);
  if (!channels) return undefined;
  return (text) => (text.length <= 60 && LEFT.test(plainWords(text)) ? { channels, doubt: false } : readRefusal(text));
};
