import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { readRefusal } from '../../refusal/read-refusal.js';
import { mayHoldRefusal } from '../../refusal/sieves/refusal-sieves.js';
import type { UnreadCells } from '../unread-cells.js';
import { byWord } from './refusal-alone.js';

/**
 * What notes of another matter (an order, a delivery, a repair) say of somebody's data, of our lists or of being left alone: whoever asks there to be
 * erased asks it of us (GDPR 17). What they deny of the matter itself ("ne pas appeler, sonner") stays with it.
 * @module
 */

const LONGEST = 300;
const ABOUT_DATA = prefiltered(
  /\b(?:(?:ses|mes|leurs?|son|sa|mon|ma|les) (?:donnees|coordonnees|infos|informations|adresse (?:e ?)?mail|e ?mail|numero|compte client|fiche)|(?:my|his|her|their|personal|customer|client|all) (?:data|details|information|record|e ?mail|account details)|(?:(?:ihre|seine|meine|alle|seiner|ihrer|kunden|kontakt|personen|bitte|person\w*) ?)?daten|kundendaten|(?:mis|sus|todos|los|datos) datos|datos personales|(?:i|miei|suoi|dei|propri) dati|dati personali|(?:mijn|zijn|haar|alle|persoons|klant)? ?gegevens|(?:vos|nos|votre|notre|your|our|any|all|the|mailing|vuestras?|nuestras?|sus|vostre|unsere[mnr]?|jullie|uw|aus dem|de) (?:listes?|lists?|listas?|liste|fichiers?|base|database|verteiler|mailings?|bestand|crm|newsletters?)|mailing lists?|verteiler|(?:exige|demande|veut|reclame|souhaite|demands?|wants?|requests?|verlangt|fordert|chiede|vuole|pide|quiere|eist|wil) (?:la |sa |son |le |l |d |etre |die |il |to be )*(?:suppression|supprimee?|retrait|retiree?|effacement|effacee?|radiation|radiee?|deletion|deleted|removal|removed|loschung|streichung|cancellazione|eliminazione|baja|eliminacion|supresion|verwijdering) (?:du |de la |de l |de |des |dans |from |off |aus |der |dem |den |del |dal |dalla |dall |dai |uit )*(?:fichiers?|files?|listes?|lists?|listing|base|database|datei|kartei|liste|fichero|listas?|elenco|archivio|bestand|lijst)|(?:desinscri\w*|desabonn\w*|unsub\w*|opt(?:ed)? ?out|disiscri\w*|abgemeldet) (?:de tou\w*|des mails|from (?:all|everything|our|any)|da tutto|von allem)|de baja de todo|la paix|tranquille|en paz|in pace|in ruhe|met rust|alone|harcel\w*|harass\w*|droit a l oubli|(?:droit|right) (?:d |of |to )?(?:opposition|erasure|effacement|object))\b/,
);

/** Whether a note speaks of somebody's data, of our lists, or of being left alone. */
export const speaksOfData = (text: string): boolean => text.length <= LONGEST && ABOUT_DATA.test(plainWords(text));

/** The law and who watches over it: a mark of theirs beside a refusal ("Radiée RGPD") may be of the matter. */
const LAW = /\b(?:rgpd|gdpr|dsgvo|lopd|avg|dpo|privacy|cnil|datenschutz)\b/;
const isDoubtful = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const { channels, doubt } = readRefusal(text);
  return (doubt || channels.length > 0) && (speaksOfData(text) || LAW.test(plainWords(text)));
};
/** Such notes that somebody must read, in a column of another matter. */
export const doubtsOfData = (column: number, at: UnreadCells['at']): UnreadCells => byWord(column, at, isDoubtful, mayHoldRefusal);
