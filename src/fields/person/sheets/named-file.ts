import type { HeldPersons } from '../../../model/contact/suppression-list.js';
import { type FileTitles, isOptOutSheetName, wordsOfFileName } from '../../opposition/opt-out-file.js';
import { beyondNaming } from '../../opposition/title-text.js';
import { TOOLS } from '../../opposition/title-words-data.js';
import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { listedOnSheet } from './listed-sheet.js';

/**
 * Files that list people who refuse nothing, and are not to be contacted all the same, by their names: the dead, minors, addresses that bounced, those
 * who complained, and those who never confirmed what they signed up for.
 * @module
 */

const SIGN_UP =
  'double|opt ?ins?|doi|inscriptions?|inscrite?s?|abonnements?|abonnee?s?|contacts?|contactos|contatti|kontakte|subscribers?|signups?|sign ups?|mailpoet|suscripcion(?:es)?|suscriptores|iscrizioni|iscritti|anmeldungen|abonnenten|aanmeldingen|inschrijvingen';
const UNCONFIRMED =
  'unconfirmed|non confirmee?s?|pas confirmee?s?|not confirmed|unbestatigte?n?|nicht bestatigte?n?|sin confirmar|no confirmad[oa]s?|non confermat[oaie]|da confermare|niet bevestigde?|onbevestigde?|nao confirmad[oa]s?|(?:en attente|pending|awaiting|waiting|pendientes?|in attesa|warten|wachtend) (?:de |di |auf |op |for )?(?:la |leur )?(?:confirm\\w+|conferma|bestatigung|bevestiging)';
/** Which is said of orders and of deals, too. */
const WAITING = 'en attente|pending|awaiting|waiting|a confirmer|pendientes?|in attesa|ausstehend|in afwachting|por confirmar';
const NEVER_CONFIRMED = prefiltered(
  `^(?:(?:${SIGN_UP}) )*(?:${UNCONFIRMED})(?: (?:${SIGN_UP}))*$|^(?:(?:${SIGN_UP}) )+(?:${WAITING})$|^(?:${WAITING}) (?:(?:de |di )?(?:${SIGN_UP})(?: |$))+$`,
);

/** Who complained of a mail: as a sheet they are refusals, and the name of a file may mean another complaint. */
const COMPLAINTS =
  /^(?:spam )?(?:plaintes?|plaignante?s|klagers|complaints?|complainers?|beschwerden?|quejas?|reclami|klachten|queixas|klagomal|skargi)(?: (?:spam|\d+))*$/;

/** A surname as well. */
const NAME = /^morte?$/;

/** Whom a few words list who are not to be contacted, though they may have refused nothing; undefined for all others. */
export const personsOfTitle = (text: string): Exclude<HeldPersons, 'doubts'> | 'unconfirmed' | 'complaints' | undefined => {
  const words = foldHeader(text);
  if (words === '' || text.length > 80 || NAME.test(words)) return undefined;
  if (NEVER_CONFIRMED.test(words.replace(/ \d+$/, ''))) return 'unconfirmed';
  if (COMPLAINTS.test(words)) return 'complaints';
  const holds = listedOnSheet(text);
  return holds === 'refusals' || holds === 'doubts' ? undefined : holds;
};

/** As dialers and providers call the export of a status: "refus", "liste_refus", "Refus_novembre", "numeros stop", "export_stop_36111". */
const EXPORT_OF_REFUSALS = prefiltered(
  /^(?:refus|stops?|rechazos|oposicion(?:es)?|revoc(?:he|as|aciones)|revoghe|weigering(?:en)?|verweigerungen|odmowa|(?:demandes?|requetes?) (?:rgpd|cnil)|(?:gdpr|dsgvo|rgpd|avg) (?:requests?|anfragen|solicitudes|richieste|verzoeken)|dsars?|dns list|gone ?aways?|interdits?(?: (?:de|du) (?:club|salle|magasin))?|bann(?:is|ed)(?: (?:members?|customers?|users?))?|clients? (?:faches?|mecontents?)|angry customers?)(?: (?:tel|appels?|clients?))*$/,
);
/** Where shops of that name are meant. */
const STOPS_ELSEWHERE = /\bstop shops?\b/;
const NAME_OF_TOOL = prefiltered(`(?<![a-z])(?:${TOOLS})(?![a-z])`, 'g');

const isExportOfRefusals = (words: string): boolean =>
  !STOPS_ELSEWHERE.test(words) &&
  (EXPORT_OF_REFUSALS.test(words) || EXPORT_OF_REFUSALS.test(beyondNaming(words.replace(NAME_OF_TOOL, ' ').replace(/ +/g, ' ').trim())));

const mayListRefusals = (name: string): boolean => {
  const words = foldHeader(name);
  if (isExportOfRefusals(words)) return true;
  const holds = listedOnSheet(name);
  // Words that are a refusal anywhere have their say elsewhere (`whatNamesRefusals`); others are what a file about refusals is called, too.
  return (holds === 'refusals' || holds === 'doubts') && !isOptOutSheetName(name);
};

/**
 * Whom a file lists by its name, by that of the sheet which is read, or in a title above the header, where they are not to be contacted and may have refused
 * nothing. What would be a list of refusals beside the contacts, or may be one ("NPA", "refus", "KO"), is no less one where it is all that is read.
 */
export const othersOfFile = ({ fileName, sheets, titles = [] }: FileTitles): HeldPersons | undefined => {
  const names = [wordsOfFileName(fileName), sheets?.read ?? ''];
  const persons = [...names, ...titles].flatMap((text) => personsOfTitle(text) ?? [])[0];
  if (persons === undefined) return names.some(mayListRefusals) ? 'doubts' : undefined;
  return persons === 'unconfirmed' || persons === 'complaints' ? 'doubts' : persons;
};

/** Whether a file lists such people. */
export const isFileOfOthers = (titles: FileTitles): boolean => othersOfFile(titles) !== undefined;
