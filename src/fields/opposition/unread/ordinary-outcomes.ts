import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { channelsOfNumberStatus } from './number-status.js';
import { outcomeAskedBy } from './outcome-columns.js';
import { isDecidedOf } from './status-of-person.js';

/**
 * Outcomes that refuse nothing but what was offered, in the words of dialers, of recruiters and of those who sell: beside a refusal in their column they
 * are none all the same. A bare "Declined" or "Refus" is not among them.
 * @module
 */

const LONGEST = 60;

/** What somebody may turn down without minding to be asked again. */
const OFFERED =
  '(?:(?:counter |job |first |final |our |the |la |le |l |de |du |el |il |het |das |unser )*(?:offers?|counter ?offers?|proposals?|quotes?|quotations?|estimates?|bids?|devis|offres?|contre offre|contre proposition|propositions?|propales?|financement|angebot|offerte|kostenvoranschlag|presupuesto|propuesta|cotizacion|preventivo|proposta|offerta|quotazione|voorstel|orcamento))';
const TURNED_DOWN =
  '(?:declined|rejected|refused|turned down|lost|expired|accepted|withdrawn|refusee?s?|rejetee?s?|declinee?s?|perdue?s?|acceptee?s?|abgelehnt|verloren|abgelaufen|angenommen|rechazad[oa]|perdid[oa]|aceptad[oa]|rifiutat[oa]|respint[oa]|pers[oa]|accettat[oa]|afgewezen|geweigerd|verloren|vervallen|geaccepteerd|recusad[oa]|aceite)';
/** For want of what somebody said no. */
const WANT = '(?:budget|prix|price|devis|financement|tarif|delais?|timing|trop cher|too expensive|preis|precio|prezzo|prijs)';

const TURNED = prefiltered(
  `^(?:(?:client|customer|candidate|prospect|kunde|cliente|klant|candidat) )?${OFFERED} (?:(?:was|is|a ete|est|wurde|ist|es|e|is|ha sido) )?${TURNED_DOWN}$|^(?:(?:client|customer|candidate|prospect|candidat) )?${TURNED_DOWN} ${OFFERED}$|^refus (?:(?:de|du|pour|cause|d|le|la) )*${WANT}$|^(?:auftrag|order|deal|commande|affaire|pedido|ordine|opdracht) ${TURNED_DOWN}$`,
);

/** What recruiters write of how far somebody came, and diallers of how a call ended. */
const ORDINARY = prefiltered(
  /^(?:(?:call |contact |appel )?(?:success|successful|succes|reussie?|erfolg|erfolgreich|exito|exitos[oa]|successo|geslaagd)(?: (?:call|contact))?|(?:answering |voice )?machine(?: detected| left message)?|(?:appointment|appt|meeting|demo|interview|interviews|entretien|viewing|visit) (?:set|made|booked|scheduled|arranged|confirmed|completed|done|planifie|fixe)|(?:call )?abandon(?:ed|ne)?(?: call)?|no pick ?ups?|not picked up|placed|hired|shortlisted|short listed|long ?listed|passed|passed over|candidate (?:withdrew|withdrawn|placed|hired|shortlisted|rejected)|withdrew from process|barrage (?:secretaire|secretariat|standard|assistante?)|verkauft|vendid[oa]|vendut[oa]|verkocht|verkauf erfolgreich|geinteresseerd|interesse|stammkund(?:e|in|en)|vaste klant|laufkund(?:e|in|schaft)|(?:privat|geschafts|firmen|gross|end|einmal|alt|bar|online)kund(?:e|in|en)|selbstzahler|(?:privat|kassen)patient(?:in)?)$/,
);
/** Of a column of calls alone: an appointment was cancelled, or the call. */
const OF_CALL = /^(?:annulee?|cancelled|canceled|storniert|abgesagt|cancelad[oa]|annullat[oa]|geannuleerd)$/;
/** Of any other than one that names calls: a recruiter rejects, and a call is rejected by whoever was called. */
const REJECTED = /^(?:rejected|rejected by (?:client|hiring manager|employer))$/;
const NAMES_CALL = /\b(?:call|appel|anruf|llamada|chiamata|phon\w*|gesprek|tele\w*)/;

/** The outcomes that Genesys writes by itself; of a list of refusals, and of whoever left it, it says so. */
const OF_GENESYS = /^inin (?:wrap up|outbound|conference|callback|preview|dialer)(?: [a-z\d]+)+$/;
const REFUSES = /(?<![^ ])(?:dnc|dnd|do not|opt|opted|optout|stop|blocked|suppress\w*|refus\w*|complain\w*|remove\w*)(?![^ ])/;

/** "Faux numéro", "falsche Nummer", "wrong number", as agents write it in a column of calls; elsewhere these letters are something else. */
const WRONG_NUMBER = /^(?:f ?n|w ?n|faux num|wrong no|falsche nr)$/;
/** Whether the outcome of a call is that the number was somebody else's. */
export const isWrongNumberCode = (text: string): boolean => text.length <= 12 && WRONG_NUMBER.test(plainWords(text));

/** Nobody has looked a number up. */
const NO_STATUS = /^(?:no|sans|kein|sin|nessuno|geen|unknown) ?(?:status|statut|estado|stato)$|^(?:status|statut) (?:unknown|inconnu)$/;

/** Whether a text of a column of outcomes or statuses is one of these. @param header of its column */
export const isOrdinaryOutcome = (header: string, text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = plainWords(text);
  if (channelsOfNumberStatus(header) && NO_STATUS.test(words)) return true;
  if (isDecidedOf(header, text) || ORDINARY.test(words) || TURNED.test(words)) return true;
  if (OF_GENESYS.test(words)) return !REFUSES.test(words);
  const asked = outcomeAskedBy(header);
  if (REJECTED.test(words)) return asked !== undefined && !NAMES_CALL.test(plainWords(header));
  return asked === 'call' && (OF_CALL.test(words) || isWrongNumberCode(text));
};
