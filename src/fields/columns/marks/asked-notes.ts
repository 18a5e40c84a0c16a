import { foldHeader } from '../../text/fold-header.js';

/**
 * Headers under which people write what was said, by whichever way: "Call notes", "CR appel", "Résultat phoning". They ask for no leave, and their cells are
 * read as notes are, for refusals, deaths and minors.
 * @module
 */

const NOTES =
  /\b(?:notes?|notas?|notiz(?:en)?|notities?|appunti|commentaires?|comments?|comentarios?|commenti|kommentare?|remarques?|remarks?|observations?|observaciones|osservazioni|bemerkung(?:en)?|opmerking(?:en)?|comptes? ?rendus?|cptes? ?(?:rendus?|rdus?)|cr|obs|rem|rmq|debrief(?:ing)?s?|feedbacks?|ruckmeldung(?:en)?|riscontr[oi]|summary|summaries|resumes?|minutes|historique|history|verlauf|suivis?|verslag(?:en)?|gesprachsnotiz(?:en)?)\b/;
/** Turns of somebody who calls or writes, in a sheet by hand: "Relance 1", "1er appel", "Appel 2", "Résultat phoning". */
const TURN =
  /^(?:(?:\d(?: ?(?:er|ere|re|e|eme|nd|nde|st|rd|th))?|first|second|third) )?(?:(?:resultats?|retours?|issue|bilan|result|outcome|ergebnis|esito|resultado)s? )?(?:(?:de |du |d |des |of )?(?:relances?|phonings?|appels?|calls?|follow ?ups?|nachfass\w*|anrufe?|llamadas?|chiamate?|telefonat[ae]))(?: (?:mails?|e ?mails?|tel|\d|sortants?|outbound))?$/;
const BARE_WAY = /^(?:appels?|calls?|anrufe?|llamadas?|chiamate?|telefonat[ae])$/;
/** What asks for a leave or a refusal all the same. */
const OF_LEAVE =
  /oppos|refus|rifiut|rechaz|stop|sperr|ban|bloc|barr|inscri|abon|opt|unsub|consen|einwillig|zustimm|toestem|accord|accept|autori|permi|allow|interdi|\b(?:ne|pas|plus|do not|don t|not|no|non|nicht|kein\w*|niet|geen)\b|rgpd|gdpr|dsgvo|legal|preferen|souhait|wunsch|wish|joignable|reachable/;

/**
 * Whether a header asks what was said, and for no leave.
 * @param leans whereto a doubt leans whether it asks for one: notes of a way ("Email notes") may seem to ask for an opinion of being written to
 */
export const asksForNotes = (header: string, leans: string | undefined): boolean => {
  const words = foldHeader(header);
  const asks = TURN.test(words) ? !BARE_WAY.test(words) : (leans === 'allow' || leans === 'topic') && NOTES.test(words);
  return asks && !OF_LEAVE.test(words);
};
