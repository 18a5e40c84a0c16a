import { phrases, without } from '../objects/phrases.js';

/**
 * Headers of marks by which somebody wants no agents, brokers, recruiters or sellers, or to be left alone: "Vendor says no agents", "SVP agences
 * s'abstenir", "Makler unerwünscht", "Geen makelaars". In the files of those who sell flats and jobs they stand beside each address.
 * @module
 */

const PLURAL = String.raw`
  (?:(?:estate|letting|real estate|recruitment|recruiting|staffing|employment|insurance|travel) )?(?:agents|agencies)|realtors|recruiters|head ?hunters|brokers|hawkers|canvassers|sales ?people|sales ?persons|sales ?men|sales ?reps|reps|middlemen|intermediaries|
  cold ?callers|telemarketers|solicitors at the door|agences(?: immobilieres?)?|intermediaires|courtiers|demarcheurs|commerciaux|recruteurs|cabinets(?: de recrutement)?|chasseurs de tetes|vrp|mandataires|marchands de biens|
  makler|maklern|immobilienmakler|makler(?:anfragen|anrufe|kontakte?|angebote)|vermittler|personalvermittler|personaldienstleister|vertreter|agenturen|recruiter|headhunter|zwischenhandler|
  agencias|inmobiliarias|agencias inmobiliarias|intermediarios|comerciales|vendedores|corredores|reclutadores|agentes|agenzie(?: immobiliari)?|immobiliari|intermediari|venditori|rappresentanti|call ?cent(?:er|re)s?|procacciatori|
  makelaars|verkopers|bemiddelaars|tussenpersonen|vertegenwoordigers|recruitmentbureaus|mediadores|imobiliarias|angariadores`;
/** One alone: behind "no" in French, Spanish and Italian it would be its number. */
const ONE =
  'agence(?: immobiliere)?|agency|agent|intermediaire|courtier|demarcheur|commercial|cabinet(?: de recrutement)?|agencia|inmobiliaria|agenzia(?: immobiliare)?|intermediario|agentur|makelaar';
/** A no before several. Without an agency something is sold, and without several nothing. */
const NO = 'no|non|not|pas de|pas d|plus de|plus d|aucune?|keine?n?|kein|sin|senza|nessuna?|ningun[oa]?|geen|nao|sem|sans|ohne|zonder';
const NO_ONE = 'pas de|pas d|plus d|aucune?|kein|keine|nessuna?|ningun[oa]?|geen|do not want an?|doesn t want an?|does not want an?';
const WANTS_NO = String.raw`
  refuse|refusent|refuse les|refuse toute|ne veut pas|ne veut plus|ne souhaite pas|ne souhaite plus|veut pas|no quiere|no desea|non vuole|non desidera|will keine|mochte keine|wunscht keine|wil geen|wenst geen|nao quer|wants no|want no|
  doesn t want|does not want|do not want|won t have|hates`;
const ABSTAIN = String.raw`
  s abstenir|abstenir|abstenez vous|abstenerse|abstenganse|absteneos|astenersi|si astengano|astenetevi|need not (?:apply|call)|not (?:wanted|welcome)|unerwunscht|nicht erwunscht|zwecklos|no gracias|non graditi?e?|niet (?:gewenst|welkom)|pas bienvenus?|non bienvenus?|
  verboten|vietat[ie]|prohibid[oa]s|interdits?|interdites?|ongewenst|dispensarse|de refused|refusees?`;
/** Who says so, and how politely. */
const AROUND = String.raw`
  vendor|owner|seller|landlord|client|customer|vendeur|proprietaire|bailleur|proprio|eigentumer|verkaufer|inhaber|propietario|propietaria|dueno|vendedor|proprietario|proprietaria|eigenaar|verkoper|private sale|private|privat|particulier|particuliers|particular|particolari?|
  says?|said|dit|sagt|dice|ha detto|zegt|strictly|please|pls|svp|s il vous plait|merci|bitte|por favor|per favore|si prega|a ?u ?b|alstublieft|thank you|thanks|flag|ind|top|only|nur|solo|uniquement|et|and|und|y|e|en|or|ou|oder|o|les|des|de|d|la|le|the|any|x|oui non|y n|yes no`;

const NO_SEVERAL = phrases(`(?:${NO}) (?:${PLURAL.trim()})`, 'g');
const NONE_OF_THEM = phrases(`(?:${NO_ONE}) (?:${ONE})`, 'g');
const UNWANTED = phrases(`(?:${WANTS_NO}) (?:(?:d|de|des|les|l|any|the|las|los|le|i|gli) )?(?:${PLURAL}|${ONE})`, 'g');
const ANY_OF_THEM = phrases(`${PLURAL}|${ONE}`, 'g');
const ABSTAINS = phrases(ABSTAIN, 'g');
const ALL_AROUND = phrases(AROUND, 'g');

/** Whether folded words of a header mark somebody who wants nobody of those who sell, and say nothing else. */
export const marksNoAgents = (words: string): boolean => {
  const rest = without(words, UNWANTED, NO_SEVERAL, NONE_OF_THEM);
  if (rest !== words && without(rest, ALL_AROUND) === '') return true;
  const alone = without(words, ANY_OF_THEM);
  const abstained = without(alone, ABSTAINS);
  return alone !== words && abstained !== alone && without(abstained, ALL_AROUND) === '';
};
