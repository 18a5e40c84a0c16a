import type { HeldPersons } from '../../../model/contact/suppression-list.js';
import { isDeadAddressFileName, isOptOutSheetName, isSheetOfTheLaw } from '../../opposition/opt-out-file.js';
import { beyondNaming } from '../../opposition/title-text.js';
import { PICKED_UP } from '../../opposition/title-words-data.js';
import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { personsOnSheet } from './named-sheet.js';

/**
 * What the sheets beside the contacts of a workbook list, by their names.
 * @module
 */

const setOfForms = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** What call centres call those whom they call no more, alone or with other codes: "NPA", "NPA 2026", "NPAI+NPA". In Switzerland a column of postcodes is called so too. */
const NEVER_AGAIN = /^(?:(?:npai|ko) )*(?:npa|retraits?)(?: (?:npai|npa|ko|retraits?|stop))*$/;
/** Codes that are a refusal in one house and not in the next ("BL" is a black list, and a delivery note), and a postal address that is wrong. */
const DOUBTFUL = /^(?:npai|ko|bl)(?: (?:npai|ko|bl|internes?|tel|appels?))*$/;
/** Those who may have asked to be forgotten, or took back no more than a purchase, or are barred for a debt. */
const MAY_HAVE_LEFT = prefiltered(
  /^(?:wis ?verzoeken|(?:verwijder|vergeet) ?verzoeken|gewiste?n?|plaignante?s|klagers|klachten|retract(?:ations?|e|ee|es|ees)|anonymi[sz](?:e|ee|es|ees|ed|ations?)|anonymisiert(?:e|en)?|anonimizad[oa]s?|anonimizzat[oaie]|geanonimiseerd(?:e|en)?|radi(?:e|ee|es|ees|ations?)|bloqu(?:e|ee|es|ees)|blocages?|blocked|bloquead[oa]s?|bloccat[oaie]|geblokkeerd(?:e|en)?|blockiert(?:e|en)?)$/,
);
const BOUNCES = setOfForms(
  'bounce bounces bounced rebond rebonds rebote rebotes rebotado rebotados rebotada rebotadas rimbalzo rimbalzi rimbalzato rimbalzati rimbalzata rimbalzate',
  'rucklaufer unzustellbar unzustellbare undeliverable undeliverables undelivered devuelto devueltos devueltas inesistenti inexistentes inexistants invalid invalide invalides',
  'ongeldig ongeldige onbestelbaar onbestelbare devolvido devolvidos devolvidas invalido invalidos invalidas ungultig ungultige',
);
const BESIDE_BOUNCES = setOfForms(
  'hard durs dur duros permanent permanente permanenti permanentes permanents fuertes bounce errors erreurs correo correos direcciones indirizzi adressen mailadressen enderecos emails email mails mail',
);

const listsBounces = (words: string): boolean => {
  const all = words.split(' ');
  return all.some((word) => BOUNCES.has(word)) && all.every((word) => BOUNCES.has(word) || BESIDE_BOUNCES.has(word));
};

/** Companies, as sheets of those that are not to be contacted are called: "Firmen gesperrt", "Blocked accounts", "Empresas excluidas". */
const COMPANIES = prefiltered(
  /(?:^| )(?:firmen|unternehmen|betriebe|konten|compan(?:y|ies)|accounts?|business(?:es)?|organi[sz]ations|domains?|societes|entreprises|comptes|etablissements|domaines|aziende|imprese|societa|ditte|empresas|cuentas|sociedades|dominios|bedrijven|firmy|contas)(?= |$)/g,
);
/** Beside them, and of nobody alone: who is kept out of a mailing. */
const KEPT_OUT = prefiltered(
  /^(?:blockierte?|blocked|blocks?|banned|barred|restricted|excluded|off limits|exclusions?|bloque(?:s|es)|exclu(?:s|es)|interdit(?:s|es)|interdites|a exclure|a bloquer|bloccat[ei]|vietat[ei]|bloquead[ao]s|vetad[ao]s|geblokkeerde?|uitgesloten|zablokowane|wykluczone|bloqueadas|excluidas|tabu)$/,
);

/** Whom a sheet of companies of that name lists. */
const listedCompanies = (words: string): 'refusals' | 'doubts' | undefined => {
  const said = words.replace(COMPANIES, ' ').replace(/ +/g, ' ').trim();
  if (said === '' || said === words) return undefined;
  if (isOptOutSheetName(said)) return 'refusals';
  return KEPT_OUT.test(said) || MAY_HAVE_LEFT.test(said) ? 'doubts' : undefined;
};

/** Whom a sheet of that name lists: refusals, or people who are not to be contacted, or not at once, for another reason; undefined for every other one. */
export const listedOnSheet = (name: string): 'refusals' | HeldPersons | undefined => {
  const persons = personsOnSheet(name);
  if (persons) return persons;
  const written = foldHeader(name).replace(/\bn p a\b/, 'npa');
  const words = beyondNaming(written);
  if (NEVER_AGAIN.test(words) && !PICKED_UP.test(written)) return 'refusals';
  if (DOUBTFUL.test(words) || MAY_HAVE_LEFT.test(words) || isSheetOfTheLaw(name)) return 'doubts';
  if (listsBounces(words)) return 'bounces';
  if (isOptOutSheetName(name)) return 'refusals';
  return isDeadAddressFileName(name) ? 'bounces' : listedCompanies(foldHeader(name));
};
