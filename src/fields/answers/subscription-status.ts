import type { Say } from '../../model/contact/values.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { stanceOf } from './yes-no.js';

/** Words that only a mailing tool says of an address, by which it may not be written to: it refused, complained, or does not exist. */
const GONE = new Set([
  'cleaned',
  'bounced',
  'bounce',
  'hard bounce',
  'hard bounced',
  'hardbounce',
  'hardbounced',
  'rebond',
  'rebond dur',
  'hard',
  'invalid',
  'invalide',
  'deleted',
  'supprime',
  'supprimee',
  'disabled',
  'desactive',
  'desactivee',
  'rebotado',
  'removido',
  'removida',
  'verwijderd',
]);
/** Who never ticked anything, as whoever has a no under "Newsletter": a buyer, a lead. Who left has another word in every tool. */
const NOT_SUBSCRIBED = new Set(
  `nonsubscribed|non subscribed|not subscribed|never subscribed|never opted in|non abonne|non abonnee|non inscrit|non inscrite|pas inscrit|pas abonne|jamais abonne|jamais inscrit|no suscrito|no suscrita
  |nicht abonniert|nicht angemeldet|nie abonniert|non iscritto|non iscritta|mai iscritto|nao subscrito|nao subscrita|nao inscrito|nao inscrita|nao assinante|niet geabonneerd|niet ingeschreven|niet aangemeld`
    .split('|')
    .map((text) => text.trim()),
);
/** Kept, and not written to: nobody refused, and nobody agreed. */
const NOT_WRITTEN_TO = new Set([
  'non marketing contact',
  'contact non marketing',
  'kein marketing kontakt',
  'kein marketingkontakt',
  'nicht marketingkontakt',
  'contacto no comercial',
  'contatto non di marketing',
  ...'archived archive archivee archiviert archivado archiviato gearchiveerd'.split(' '),
  'geen marketingcontact',
  'transactional',
  // Pipedrive: whoever never ticked anything.
  ...'no consent|sans consentement|pas de consentement|keine einwilligung|sin consentimiento|nessun consenso|geen toestemming'.split('|'),
]);
/** Constant Contact: whoever said yes in so many words. */
const EXPRESS = /^(?:express(?:ed)?|explicit)(?: (?:permission|consent))?$/;
/** Who is on the list, in Spanish: "alta" is high elsewhere, and under a subscription the other word of "baja". */
const IS_ON_LIST = /^(?:(?:dad[oa] )?de |en )?alta(?: (?:activa|ok|confirmada|nueva))?$/;
/** No longer written to, and nobody says why: the person left, never confirmed, or reads nothing. */
const INACTIVE = new Set(
  'inactive inactif inactiva inactivo inaktiv inattivo inattiva inativo inativa inactief niet_actief'
    .split(' ')
    .map((text) => text.replace('_', ' ')),
);
/** Something happened, and it is not known whether the address is still good or the person still willing. */
const OPEN = new Set([
  // Nobody was asked.
  ...'not specified|unspecified|non specifie|nicht angegeben|no especificado|non specificato|niet gespecificeerd'.split('|'),
  'pending',
  'en attente',
  'unconfirmed',
  'non confirme',
  'not confirmed',
  'soft bounce',
  'soft bounced',
  'softbounce',
  ...INACTIVE,
  'past due',
  'trialing',
  'unpaid',
  'incomplete',
  'incomplete expired',
  'dormant',
  'sleeping',
  'unengaged',
]);

/** That the tool is paid to write to it, in its own words: no word of what the person wants. */
const WRITTEN_TO = new Set([
  'marketing contact',
  'contact marketing',
  'marketing kontakt',
  'marketingkontakt',
  'contacto de marketing',
  'contatto di marketing',
]);

/** What became of a mail, and that an address exists: no word of what the person wants either. */
const ARRIVED = new Set(
  'valid valide valido valida gultig geldig verified verifie verifiee verificado verificato verifiziert deliverable delivrable entregable consegnabile zustellbar delivered delivre entregado consegnato zugestellt bezorgd sent envoye opened ouvert clicked clique'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string => plainWords(mendLetters(text.slice(0, 200)));

/** Whether a tool keeps somebody without writing to them: no refusal, and no agreement. */
export const isNotWrittenTo = (text: string): boolean => NOT_WRITTEN_TO.has(wordsOf(text)) || isNotSubscribed(text);

/** Whether somebody is on no list, and is not said to have left one. */
export const isNotSubscribed = (text: string): boolean => NOT_SUBSCRIBED.has(wordsOf(text));

/** Whether a tool has somebody as inactive: it would write to them no more, for whatever reason. */
export const isInactive = (text: string): boolean => INACTIVE.has(wordsOf(text));

/** Whether a subscription status is a word that we know, whatever it says. */
export const isKnownSubscription = (text: string): boolean =>
  readSubscriptionStatus(text) !== 'unknown' ||
  isNotWrittenTo(text) ||
  [OPEN, WRITTEN_TO, ARRIVED].some((known) => known.has(wordsOf(text))) ||
  stanceOf(text).stance === 'open';

/** Whether a subscription status says of a person that they are subscribed. */
export const saysSubscribed = (text: string): boolean => readSubscriptionStatus(text) === 'yes';

/**
 * Reads the word of a subscription status: `yes` subscribed, `no` to be written to no more (unsubscribed, complained, cleaned,
 * bounced), `unknown` never subscribed, pending, or not a word we know. `yes` says that the tool would send, not that the person consented.
 */
export const readSubscriptionStatus = (text: string): Say => {
  if (text.trim() === '') return 'blank';
  const words = wordsOf(text);
  if (GONE.has(words)) return 'no';
  if (EXPRESS.test(words) || IS_ON_LIST.test(words)) return 'yes';
  if ([OPEN, NOT_WRITTEN_TO, NOT_SUBSCRIBED, WRITTEN_TO].some((known) => known.has(words))) return 'unknown';
  const { stance, whole } = stanceOf(text);
  if (stance === 'against') return 'no';
  if (!whole || stance === undefined || stance === 'open') return 'unknown';
  return stance === 'no-tick' ? 'no' : 'yes';
};
