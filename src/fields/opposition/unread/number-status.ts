import type { Channel } from '../../../model/contact/channel.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Headers that ask for the status of a number and say nothing of a leave: every dialler has one for each ("Statut mobile", "Etat Tel 2"), and writes there
 * how the last call to it ended.
 * @module
 */

const STATUS =
  '(?:statut?s?|status|etat|estado|stato|stand|zustand|retours?|resultats?|results?|resultados?|esito|ergebnis|resultaat|qualif(?:ication)?|confidence|validity|validite|validita|validez|gultigkeit|validation|verification|quality|check)';
const OF = '(?:(?:d|de|du|des|del|della|di|do|da|of|the|der|van|l|la|le|el|il|s|num|numero|number|nummer|n|no) )*';
const MOBILE = '(?:mobiles?|portables?|gsm|cell|cellular|cell phone|cellphone|cellulare|handy|movil|celular|telemovel)';
const NUMBER = `(?:(?:corporate|company|direct|work|home|business|office|hq|main|other|b 2 b) )?(?:(?:tel|telephone|phone|telefono|telefon|telefoon) )?(?:${MOBILE}|tel|telephone|phone|telefon|telefono|telefoon|telefone|fixe|land ?line|ligne|line|fijo|fisso|festnetz|numero|(?:numero|number|phone number|phone no)(?: de telephone)?)(?: (?:pro|perso|fixe|mobile|number|principal|direct|bureau|work|home))?`;
const ASKED = prefiltered(
  `^${STATUS} ${OF}${NUMBER}(?: \\d{1,2})?$|^${NUMBER}(?: \\d{1,2})? ${STATUS}(?: \\d{1,2})?$|^(?:telefon|handy|mobil)status$`,
);
/** How the last message to it ended. */
const LAST_MESSAGE = prefiltered(
  `^(?:(?:last|latest|dernier|derniere|letzter?|ultim[oa]|laatste) )${STATUS} ${OF}(?:sms|textos?|messages?|messaggi[oi]?|mensajes?)$|^${STATUS} ${OF}(?:last|latest|dernier|derniere|letzter?n?|ultim[oa]|laatste) (?:sms|texto|message|messaggio|mensaje)$|^(?:(?:last|latest|dernier|derniere|letzter?|ultim[oa]|laatste) )(?:sms|texto|message|messaggio|mensaje) ${STATUS}$`,
);
/** The same of messages of texts, or of the reports that operators send of them. */
const OF_TEXTS = prefiltered(
  `^(?:dlr|smpp|(?:sms|texto) (?:dlr|smpp|ar|delivery|(?:delivery |dlr |envoi )?${STATUS})|(?:delivery|dlr|smpp|zustell|accuse) ?(?:report|receipt|status|state|statut|reception)?(?: (?:sms|texto))|dlr (?:sms|${STATUS})|${STATUS} ${OF}(?:envois? ${OF})?(?:sms|textos?|dlr))(?: (?:code|date))?$`,
);
const NAMES_MOBILE = new RegExp(`(?<![^ ])(?:${MOBILE}|handystatus|mobilstatus)(?![^ ])`);

/** The channels on which somebody is reached at the number whose status a header asks; undefined where it asks something else. */
export const channelsOfNumberStatus = (header: string): readonly Channel[] | undefined => {
  const words = foldHeader(header);
  if (!ASKED.test(words)) return undefined;
  return NAMES_MOBILE.test(words) ? ['phone', 'sms'] : ['phone'];
};

/** Whether a header asks how the last message to a number ended, which says nothing of a leave. */
export const asksHowMessageEnded = (header: string): boolean => LAST_MESSAGE.test(foldHeader(header));

/** Undeliverable to that number, or rejected for it, in SMPP’s words and in those of its users. Expired is what a telephone was off for. */
const NOT_TAKEN =
  /^(?:undeliv(?:erable|ered|rd)?|undelivrd|rejectd|rejected|rejete|blocked|bloque|bloquee|(?:non|pas) (?:delivre|remis|distribue|recu)|not delivered|nicht zugestellt|unzustellbar|abgelehnt|no entregado|rechazado|non consegnato|rifiutato|niet (?:afgeleverd|bezorgd)|geweigerd|absent subscriber permanent|(?:unknown|invalid) (?:subscriber|destination|number|msisdn)|numero (?:invalide|inconnu))(?: \d{1,5})?$/;
/** How the cells under a header of how texts ended say that a number takes none; undefined for the header of another. */
export const textStatusOf = (header: string): ((text: string) => boolean) | undefined =>
  OF_TEXTS.test(foldHeader(header)) || asksHowMessageEnded(header)
    ? (text) => text.length <= 40 && NOT_TAKEN.test(plainWords(text))
    : undefined;

/** Of whose line it is that nobody knows. */
const NOBODY_KNOWN =
  /^(?:(?:owner|subscriber|holder) (?:unknown|changed)|(?:unknown|changed|new) (?:owner|subscriber|holder)|(?:titulaire|abonne|proprietaire) (?:inconnue?|change|different)|(?:anschluss)?inhaber (?:unbekannt|gewechselt)|titular (?:desconocido|distinto)|intestatario (?:sconosciuto|diverso)|(?:eigenaar|abonnee) (?:onbekend|gewijzigd))$/;
/** Whether a cell of a status of a number says that it is no longer known whose it is. */
export const isOfNobodyKnown = (text: string): boolean => text.length <= 40 && NOBODY_KNOWN.test(plainWords(text));
