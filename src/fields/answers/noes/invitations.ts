import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * What somebody answered to one invitation: who declines does not come, and refuses no mail.
 * @module
 */

const WHAT =
  '(?:rsvps?|invitations?|invitees?|invites?|einladungs?|invitacion(?:es)?|invitad[oa]s?|invit[oi]|invitat[oi]|convites?|convidad[oa]s?|uitnodigings?|genodigden?|attendances?|attendees?|teilnahme|zusage|participations?|asistencia|partecipazione|participacao|deelname)';
const STATE =
  '(?:status|statut|etat|state|estado|stato|responses?|reply|answer|reponse|antwort|ruckmeldung|respuesta|risposta|resposta|antwoord)';
const SMALL = '(?:(?:a|al|all|alla|d|da|de|del|della|dell|der|die|do|l|la|of|op|par|to|the|van|zu|zur|aux?) )*';
const ANSWER = prefiltered(`^rsvps?$|^(?:[a-z\\d]+ ){0,3}?(?:${WHAT} ?${STATE}|${STATE} ${SMALL}${WHAT})$`);
/** Signing up to a list by an invitation is no going anywhere, and a yes to being invited is none to coming. */
const OF_MAILINGS =
  /\b(?:news ?letters?|\w*newsletter|opt ?in|opt ?out|doi|consent\w*|marketing|mailings?|subscri\w*|abonn\w*|unsub\w*|accept\w*|souhait\w*|recevoir|receive|want\w*)\b/;

/** Whether a header asks what somebody answered to an invitation: "Invitee Status", "Réponse à l’invitation". */
export const asksAnswerToInvitation = (header: string): boolean => {
  const words = foldHeader(header);
  return ANSWER.test(words) && !OF_MAILINGS.test(words);
};
