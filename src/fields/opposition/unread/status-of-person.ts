import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Headers that ask how somebody stands, whatever they are to whoever keeps the file: an applicant, a tenant, a patient. What a status of theirs says is said
 * of them, as that of an order, a lease or a policy is not.
 * @module
 */

const SOMEBODY =
  '(?:applicants?|candidates?|candidat(?:e?s)?|candidat[oa]s?|kandidat(?:en)?|kandidaat|bewerber(?:in)?|sollicitant|aspirante|postulant(?:e|es)?|tenants?|residents?|renters?|landlords?|buyers?|sellers?|patients?|pazient[ei]|pacientes?|patienten|patientes?|locataires?|bailleurs?|inquilin[oi]s?|inquilinos?|mieter|huurder|vermieter|verhuurder|students?|pupils?|eleves?|etudiant(?:e|es|s)?|alumn[oa]s?|student(?:e|i|essa)|schuler|leerling|passengers?|passagers?|insured|assure(?:e|es|s)?|policy ?holders?|employees?|salaries?|salariees?|participants?|teilnehmer|beneficiar(?:y|ies)|beneficiaires?|acheteurs?|vendeurs?|proprietaires?|owners?|parents?)';
const OF = '(?:(?:d|de|du|des|de l|de la|del|della|dell|di|of|the|der|des|van|van de|l|la|le) )*';
const STATUS = '(?:statut?s?|status|estatus|etat|estado|stato|situacion|zustand)';
const OF_SOMEBODY = prefiltered(
  `^(?:current |global |overall )?${SOMEBODY} ${STATUS}$|^${STATUS} ${OF}${SOMEBODY}$|^(?:bewerber|bewerbungs|kandidaten|mieter|patienten|schuler|teilnehmer|kandidaat|sollicitanten|huurders?)status$`,
);

/** Whether folded words of a header ask how somebody stands. */
export const asksStatusOfPerson = (words: string): boolean => OF_SOMEBODY.test(words);

/** Of whom it was decided, or who decided against what they had asked for: nobody who was not taken has refused anything. */
const DECIDED = prefiltered(
  /^(?:refusee?s?|rejetee?s?|ecartee?s?|annulee?s?|retiree?s?|desistee?s?|desistement|resiliee?s?|rejected|refused|declined|withdrawn|withdrew|cancelled|canceled|turned down|abgelehnt|absage|abgesagt|zuruckgezogen|storniert|rechazad[oa]s?|descartad[oa]s?|retirad[oa]s?|cancelad[oa]s?|anulad[oa]s?|rifiutat[oa]|respint[oa]|ritirat[oa]|annullat[oa]|scartat[oa]|afgewezen|ingetrokken|teruggetrokken|geannuleerd|blocked|bloquee?|gesperrt)(?: (?:by|par|von|por|da|door) (?:(?:the|le|la|il|el|de|der|dem|l) )?(?:client|customer|company|employer|landlord|agency|entreprise|bailleur|kunde|cliente|klant|us|nous))?$/,
);
/** Whether a status of somebody says in a word that they were not taken, or took back what they had asked for. */
export const isDecidedOf = (header: string, text: string): boolean =>
  text.length <= 40 && OF_SOMEBODY.test(foldHeader(header)) && DECIDED.test(plainWords(text));
