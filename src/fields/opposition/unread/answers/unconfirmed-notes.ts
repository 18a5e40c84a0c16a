import { makeColumnReader } from '../../../cells/field-reader.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { mayHoldRefusal } from '../../refusal/sieves/refusal-sieves.js';
import type { UnreadCells } from '../unread-cells.js';

/**
 * Notes that somebody signed up and never confirmed it ("DOI offen", "lien de confirmation jamais cliqué"), or that nobody but the seller of an address says
 * that there is a consent: it is none until it is shown.
 * @module
 */

const LONGEST = 200;
const DOUBLE_OPT_IN =
  '(?:doi|d o i|double ?opt ?ins?|doppel\\w* ?opt ?in|do(?:ble|ppi[oa]) ?opt ?in|dubbele? ?opt ?in|duplo ?opt ?in|dupla confirmacao|confirmation d inscription|anmeldebestatigung)';
/** Of orders and appointments as well: only that nobody clicked is said of a subscription alone. */
const LINK =
  '(?:bestatigungs ?(?:e ?)?(?:mail|link)|(?:confirmation|opt ?in) (?:e ?mail|mail|link)|(?:e ?mail|mail|courriel|lien) (?:de confirmation|d inscription)|(?:correo|e ?mail|mail|enlace|link) de confirma(?:cion|cao)|(?:e ?mail|mail|link) di conferma|bevestigings ?(?:e ?)?(?:mail|link))';
const OPEN =
  '(?:offen|steht aus|ausstehend|fehlt|pending|open(?! (?:access|source))|missing|outstanding|waiting|awaiting|en (?:attente|cours)|manquante?|a confirmer|a valider|pendiente|in (?:attesa|sospeso|afwachting)|openstaand|ontbreekt|pendente|em falta|da confermare|por confirmar)';
const NOT_YET =
  '(?:(?:noch )?nicht|(?:noch )?nie(?:mals)?|not(?: yet)?|never|non|pas(?: encore)?|jamais|sans|sin|no(?: ha)?|nunca|mai|(?:nog )?niet|nooit|nao|ainda nao)';
const DONE =
  '(?:bestatigt|erfolgt|abgeschlossen|confirm\\w*|valid\\w*|complet\\w*|finished|done|conferma\\w*|bevestig\\w*|voltooid|fait|faite|recue?|received|erhalten|ricevut[oa])';
const CLICKED =
  '(?:(?:an)?geklickt|cliqu\\w*|clicked|(?:aan)?geklikt|cliccat[oa]|clicad[oa]|pulsad[oa]|hecho clic|ouverte?|opened|geoffnet)';
const IS = '(?: (?:ist|wurde|is|was|est|ete|a ete|n est|n a|n a ete|esta|fue|e|stato|werd|foi|auf|sur|le|het|the|il|lui|er|sie))*';
const UNCONFIRMED = prefiltered(
  `\\b${DOUBLE_OPT_IN}${IS} (?:${OPEN}|(?:${NOT_YET}) ${DONE}|unbestatigt|unconfirmed|onbevestigd)\\b|` +
    `\\b(?:${OPEN}|${NOT_YET} ${DONE}|unbestatigte[rsn]?|unconfirmed|onbevestigde) (?:du |le |the |des |il |la |el |de )?${DOUBLE_OPT_IN}\\b|` +
    `\\b${LINK}${IS} ${NOT_YET}(?: (?:ete|encore|noch|yet|been))* ${CLICKED}\\b|` +
    `\\b${NOT_YET} ${CLICKED} (?:auf |sur |on |su |en |op )?(?:den |le |the |il |el |la |de |l )?${LINK}\\b`,
);
const SOLD = prefiltered(
  /\b(?:einwilligung\w*|zustimmung|opt ?ins?|consents?|consentements?|accords?|consentimiento|consenso|toestemming|consentimento) (?:\w+ ){0,5}(?:behauptet|angeblich|claimed|alleged|allegedly|pretendue?|soi disant|allegue|supuest[oa]|dichiarat[oa] dal (?:venditore|fornitore)|beweerd|zogenaamd|alegad[oa])\b|\b(?:angebliche?|alleged|claimed|pretendue?|supuesto|presunto|zogenaamde|alegado) (?:einwilligung|zustimmung|opt ?in|consent|consentement|accord|consentimiento|consenso|toestemming|consentimento)\b/,
);

/** Whether a note says that a consent by email was never confirmed, or is no more than claimed. */
export const notesUnconfirmed = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = plainWords(text);
  return UNCONFIRMED.test(words) || SOLD.test(words);
};

/** Such notes of a column. */
export const unconfirmedNotes = (column: number, at: UnreadCells['at']): UnreadCells => {
  const read = makeColumnReader(column, notesUnconfirmed);
  return {
    at,
    channels: ['email'],
    sifted: { column, sieve: mayHoldRefusal },
    reason: (contact) => (read(contact) ? 'permission' : undefined),
  };
};
