/**
 * Columns that tell since when somebody on a list refuses though no word in their headers says so.
 * @module
 */
import { foldHeader } from '../../fields/text/fold-header.js';

/** “Le” over a column of days is how a list that is kept by hand says since when. */
const DAY = /^(?:date|datum|fecha|data|le|day|jour|dia|giorno|dag)$/;

/** What a list of refusals is a list of: what arrived, and what was asked for or answered. */
const ARRIVAL =
  /^(?:reception|receipt|demandes?|requests?|reponses?|reply|answer|retour|sms|messages?|courrier|reclamation|plainte|complaint|recepcion|solicitud|respuesta|ricezione|richiesta|risposta|ontvangst|verzoek|antwort|eingang|anfrage)$/;
/** The same said of a moment: “Reçu le”, “received_at”, “Date de réception”, “Request date”. */
const ARRIVED =
  /^(?:(?:date|jour|heure|day|time) )?(?:recue?s?|demandee?s?|repondue?|received|requested|replied|eingegangen|erhalten|recibid[oa]|ricevut[oa]|ontvangen)(?: (?:le|on|at|am|el|il|op))?(?: (?:utc|gmt|date|time))?$/;
/** Words that name a moment, and those between them and what it is of. */
const MOMENT = /^(?:date|day|jour|heure|time|datum|fecha|data|ora|uhrzeit|datetime)$/;
const BETWEEN = /^(?:et|and|de|du|des|d|la|le|l|of|the|del|della|di|van|het)$/;
/** When a line came by itself: an answer to a form, a line of a journal. */
const STAMPED =
  /^(?:horodat(?:age|eur)|time ?stamp|zeitstempel|tijdstempel|marca (?:de tiempo|temporal)|informazioni cronologiche|date ?time|date (?:et )?heure|datum (?:und )?uhrzeit|fecha y hora|data e ora)(?: (?:utc|gmt))?$/;
/** When a line was made: of a message when it came, of a contact another day. */
const CREATED = /^(?:creation ?date ?time|created(?: at)?|date created|cree le|date (?:de )?creation)$/;
const MESSAGE =
  /^(?:sms|message|messages|texte?|body|content|contenu|nachricht|mensaje|messaggio|bericht)(?: (?:recue?|received|sms|du sms|text))?$/;

/** Whether a header is nothing but the word for a day: on a list of refusals, that of the refusal. */
export const isBareDay = (header: string): boolean => DAY.test(foldHeader(header));

/** Whether words are a moment of something that arrived, and nothing else. */
const isArrival = (words: string): boolean => {
  if (ARRIVED.test(words) || /^(?:eingangs|ontvangst|antwort|anfrage)datum$/.test(words)) return true;
  const said = words.split(' ').filter((word) => !BETWEEN.test(word));
  const rest = said.filter((word) => !MOMENT.test(word));
  return rest.length === 1 && rest.length < said.length && ARRIVAL.test(rest[0] as string);
};

/** Where a list tells when each refusal came, for one that no header says to be of refusals; the columns of the surest kind. */
export const arrivalColumns = (header: readonly string[]): readonly number[] => {
  const said = header.map(foldHeader);
  const where = (test: (words: string) => boolean): readonly number[] => said.flatMap((words, column) => (test(words) ? [column] : []));
  const arrived = where(isArrival);
  if (arrived.length > 0) return arrived;
  const areMessages = said.some((words) => MESSAGE.test(words));
  return where((words) => STAMPED.test(words) || (areMessages && CREATED.test(words)));
};
