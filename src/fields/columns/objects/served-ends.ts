import { phrases } from './phrases.js';

/**
 * Headers that ask a yes for what serves a training, an account or the data themselves, and name nothing that is sent: "Accepte d'être contacté par le
 * formateur", "Optin compte", "Consent to share". On folded words.
 * @module
 */

const SMALL_WORDS = `(?:(?:le|la|les|l|un|une|d|de|du|des|mon|ma|mes|son|sa|ses|votre|vos|notre|nos|leur|the|a|an|my|your|our|their|his|her|of|dem|den|der|die|das|des|meine[mnrs]?|ihre[mnrs]?|unsere[mnrs]?|eine[mnrs]?|el|los|las|un[ao]?|mi|su|nuestr[oa]|il|lo|i|gli|mio|mia|suo|sua|nostr[oa]|di|del|della|dell|het|een|mijn|uw|zijn|haar|onze|o|os|as|meu|minha|seu|sua|do|da) ){0,3}`;
/** Who looks after somebody and sells them nothing, and what they have to be reached for. */
const WHO_SERVES = `formateurs?|formatrices?|enseignante?s?|professeurs?|profs?|tuteurs?|tutrices?|maitres? (?:de stage|d apprentissage)|moniteurs?|monitrices?|animateurs?|animatrices?|educat(?:eur|rice)s?|infirmi(?:er|ere)s?|medecins?(?: traitants?)?|soignants?|secretariat|(?:trainer|teacher|instructor|tutor|coach|mentor|doctor|nurse|lecturer)s?|(?:trainer|dozent|lehrer|ausbilder|betreuer|arzt)(?:in|s|en)?|(?:formador|profesor|instructor|tutor|monitor)(?:a|es|as)?|medico|enfermer[oa]|formatore|formatori|formatrice|docent[ei]|insegnant[ei]|istruttor[ei]|infermier[ea]|opleiders?|leraren|leraar|begeleiders?|huisarts|formador(?:a|es)?|professor(?:a|es)?`;
const WHAT_SERVES = `suivi ${SMALL_WORDS}(?:formations?|stages?|dossiers?|commandes?|inscriptions?|demandes?|parcours|candidatures?|apprentissages?|adhesions?|scolarite|cours)|(?:enquetes?|sondages?|questionnaires?|evaluations?)(?: ${SMALL_WORDS}(?:satisfaction|formations?|stages?|insertion(?: professionnelle)?|qualite))?|satisfaction|essais?(?: (?:routier|vehicule|auto|gratuit))?|test drives?|probefahrt(?:en)?|prueba de conduccion|giro di prova|proefrit(?:ten)?|(?:training|course|order|application|registration|case) (?:follow ?ups?|monitoring|updates?)|surveys?|questionnaires?|umfragen?|befragung(?:en)?|(?:nach)?betreuung|seguimiento ${SMALL_WORDS}(?:formacion|curso|pedido|expediente|matricula|solicitud)|encuestas?(?: de satisfaccion)?|sondaggi?o?|questionari[oi]?|inqueritos?`;
const REACHED = phrases(
  String.raw`(?:re ?)?contact\w*|(?:re ?)?appel\w*|rappel\w*|joint|sollicit\w*|contacted|called|reached|kontakt\w*|angerufen|angeschrieben|contatt\w*|ricontatt\w*|chiamat\w*|llamad\w*|gecontacteerd|gebeld|benaderd|contat\w*`,
);
/** By whom, or what for. */
const SERVED = phrases(
  `(?:par|by|por|pel[oa]s?|dall?|dalla|dallo|dai|von|vom|durch|door|pour|for|para|per|fur|zu|zum|zur|voor|about|regarding|concernant|uber|over) ${SMALL_WORDS}(?:${WHO_SERVES}|${WHAT_SERVES})`,
  'g',
);
/** Somebody or something else beside it, which may be a seller. */
const AND_MORE = phrases(`et|ou|and|or|und|oder|y|e|en|of|also|aussi|auch`);

/** Whether somebody lets themselves be reached by who serves them, or for that; `beside` where something else is named with it. */
export const reachedToServe = (words: string): 'alone' | 'beside' | undefined => {
  if (!REACHED.test(words)) return undefined;
  const rest = words.replace(SERVED, ' ; ');
  if (rest === words) return undefined;
  return AND_MORE.test(rest) ? 'beside' : 'alone';
};

/** How somebody is written to or called about what follows. */
const BY_A_WAY = `(?:sms|textos?|texts?|messages?|e ?mails?|mails?|courriels?|whatsapp|(?:r?appele?r?|appel)(?:e?s)?|called|calls?|telephon\\w*|telefon\\w*|tel|anrufe?n?|angerufen|llam\\w+|chiam\\w+|gebeld|bellen|correos?|contact\\w*|kontakt\\w*|contatt\\w*|sollicit\\w*|relanc\\w*|interrog\\w*|reminders?|erinnerung\\w*)`;
const SMALL_BETWEEN = `(?:(?:le|la|les|l|un|une|d|de|du|des|mon|ma|mes|son|sa|ses|leur|vos|a|au|pour|par|sur|the|an|my|your|of|for|about|on|fur|zu|zum|zur|uber|der|die|das|dem|den|el|los|las|del|para|por|il|i|di|della|dell|per|sul|van|voor|over|het|een) ){0,4}`;
/** What a yes may be for that sells nothing, whoever is written to for it or not: a review, a basket, a call that is kept. */
const NO_OFFERS = String.raw`zoom|webex|(?:events? |evenements? )?logisti(?:cs|que|k|ca)(?: (?:de |du |of |for )?(?:l )?(?:event|evenement|salon))?|events? (?:management|organi[sz]ation)|gestion (?:de |du )?(?:l )?(?:evenement|salon|inscription)|demandes? d avis|avis(?: clients?| produits?| verifies?)?|reviews?(?: requests?| invitations?)?|produktbewertung\w*|bewertung(?:en|sanfragen?)?|valoraciones|resenas|opiniones|recension[ei]|beoordeling(?:en)?|opinie|enquetes?(?: (?:de )?satisfaction)?|
    paniers?(?: abandonnes?)?|abandons? (?:de )?paniers?|(?:abandoned |forgotten )?(?:carts?|baskets?|checkouts?)(?: (?:recovery|abandonment))?|warenkorb\w*|carritos?(?: abandonados?)?|carrell[oi](?: abbandonat[oi])?|(?:verlaten )?winkel(?:wagen\w*|mand\w*)|
    (?:enregistr\w*|ecoutes?) ${SMALL_BETWEEN}(?:appels?|conversations?|entretiens?|echanges? telephoniques?)|calls? record\w*|record\w* ${SMALL_BETWEEN}calls?|(?:anruf|gesprachs|telefon|call) ?(?:aufzeichnung\w*|mitschnitt\w*|recording)|grabacion(?:es)? ${SMALL_BETWEEN}llamadas?|registrazion[ei] ${SMALL_BETWEEN}(?:chiamat[ae]|telefonat[ae])|(?:gespreks|bel)opnames?|opnames? ${SMALL_BETWEEN}gesprek\w*|
    (?:recueilli\w*|obtenue?s?|donnee?s?|collected|obtained|given) (?:en|au|lors|pendant|during|at|in) (?:(?:debut|cours|start|beginning|the|de|d|of|un|l|a) ){0,4}(?:appels?|calls?)`;
/** The same, of which a bare word may be of anything: only beside how somebody is told. */
const OF_AN_ORDER = String.raw`livraisons?|deliver(?:y|ies)|shipping|shipments?|expeditions?|lieferung\w*|lieferstatus|versand\w*|zustellung\w*|entregas?|pedidos?|consegn[ae]|spedizion[ei]|levering\w*|bezorging\w*|verzending\w*|orders?(?: (?:updates?|status|tracking))?|commandes?|bestellung\w*|bestelling\w*|colis|(?:parcel|package|delivery|shipment) tracking|
    (?:(?:suivis?|confirmations?|rappels?|reminders?|recordatorios?|conferm[ae]|promemoria|bevestiging|erinnerung) ${SMALL_BETWEEN})?(?:commandes?|livraisons?|colis|orders?|deliver(?:y|ies)|rdvs?|rendez vous|appointments?|termine?|citas?|appuntament[oi]|afspra(?:ak|ken)|reservations?)|
    s ?a ?v|service apres vente|after ?sales?|customer (?:service|care)|kundendienst|kundenservice|pos(?:t)? ?vent[ae]|atencion al cliente|assistenza|klantenservice|service client|garanties?|warranty|facturation|billing`;
/** Those ends, with the way by which somebody is told of them. */
export const TOLD_OF_AN_ORDER = phrases(
  `(?:${BY_A_WAY} ${SMALL_BETWEEN})?(?:${NO_OFFERS})(?: ${BY_A_WAY})?|${BY_A_WAY} ${SMALL_BETWEEN}(?:${OF_AN_ORDER})|(?:${OF_AN_ORDER}) ${BY_A_WAY}`,
  'g',
);

const CONSENTS = String.raw`opt ?ins?|optins?|consente?ment\w*|consent|consents|\w*einwilligung|zustimmung|consentimiento|consenso|consensi|toestemming|akkoord|autorisations?|accord|permission|autorizacion|autorizzazione`;
/** An account that is opened, or a place on the web where somebody finds what is theirs. */
const OF_AN_ACCOUNT =
  /^(?:opt ?ins?|optins?|consentement|consent|einwilligung|zustimmung|consentimiento|consenso|toestemming|akkoord) (?:(?:a|au|de|du|d|l|la|le|un|une|to|for|the|an|pour|zu|zum|zur|al|alla|para|per|voor) ){0,3}(?:(?:creation|ouverture|creating|opening|creacion|apertura|creazione|aanmaken|eroffnung) (?:(?:de|du|d|l|un|une|of|an|your|my|la|del|di|van|des) ){0,3})?(?:comptes?|accounts?|konto|kundenkonto|benutzerkonto|cuentas?|conto|portail|portal|espace|extranet|intranet|kundenportal|klantaccount|klantenaccount)(?: (?:client|clients|en ligne|online|personnel|membre|membres|adherent|adherents|cliente|web|user|customer))?$/;
/** Data that are exchanged with others who write to people: charities, as a rule. “optin_exchange” is known by its name (`aliases/not-fields.ts`). */
const EXCHANGED = phrases(
  `(?!opt ?in exchange$)(?:${CONSENTS}) (?:(?:a|au|aux|l|d|de|des|to|the|for|pour|zum|al|allo|alla|voor) ){0,3}(?:echanges?|exchanges?|swaps?|swapping|adressaustausch|austausch|datenaustausch|intercambios?|scambio|scambi|uitwisseling|trocas?)`,
);
const AGREED_BY_NAME = phrases(
  String.raw`${CONSENTS}|consen\w*|consien\w*|acconsent\w*|einwillig\w*|stimm\w*|einverstanden|accept\w*|acept\w*|accett\w*|autoris\w*|autoriz\w*|authori[sz]\w*|agree\w*|aceit\w*|permiso|permesso|gedoogt`,
);

/** What is passed by, and not on. */
const A_TEST = /\bpass(?:ed|ing)\b/g;

/** Whether a header asks for an account, and nothing that is sent. */
export const opensAnAccount = (words: string): boolean => OF_AN_ACCOUNT.test(words);

/** Whether a header asks by the name of a consent that data be given to somebody, whom it does not name. */
export const givesDataAway = (words: string, passesOn: RegExp): boolean =>
  EXCHANGED.test(words) || (AGREED_BY_NAME.test(words) && passesOn.test(words.replace(A_TEST, ' ')));
