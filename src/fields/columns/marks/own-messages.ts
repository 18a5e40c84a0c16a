import { phrases } from '../objects/phrases.js';

/**
 * Headers that ask for a yes to one kind of our own messages, by the name of what is sold, shown or played: "Opt-in billetterie", "Optin club". The same
 * words are those of other matters in all other headers.
 * @module
 */

const OPT_IN = String.raw`
  (?:(?:email|mail|newsletter|nl) )?(?:opt ?in|optin|opted in)|consentements?|consents?|einwilligung(?:en)?|toestemming(?:en)?|consenso|consensi|consentimientos?|consentimento`;
const KINDS = String.raw`
  billetteries?|billets?|tickets?|ticketing|box ?office|spielplan|vorverkauf|karten|taquilla|entradas?|biglietteria|bigliett[oi]|bilheteira|bilhetes|kassa|kaartverkoop|
  concerts?|konzerte?|conciertos?|concert[oi]|concerten|theatres?|theaters?|teatros?|teatri|opera|oper|danse|ballet|spectacles?|shows?|spettacol[oi]|espectaculos?|voorstellingen|auffuhrungen|cinema|kino|cine|bioscoop|films?|festivals?|festivales|
  musees?|museums?|museo|musei|expos?|exhibitions?|ausstellung(?:en)?|exposicion(?:es)?|mostr[ae]|tentoonstelling(?:en)?|clubs?|jeux concours|jeu concours|concours|competitions?|contests?|prize draws?|giveaways?|gewinnspiele?|sorteos?|concursos?|concors[oi]|wedstrijden|winacties|
  wine club|vins?|wines?|weine?|vinos?|vini|wijn(?:en)?|caves?|auctions?|encheres|ventes aux encheres|auktion(?:en)?|subastas?|aste|veilingen|ateliers?|workshops?|talleres?|laboratori[oi]?|cours|courses|kurse|cursos?|corsi|cursussen|formations?|stages|
  sports?|matchs?|matches|partidos|partite|wedstrijd|livres?|books?|bucher|libros?|libri|boeken|voyages?|travel|reisen|viajes?|viaggi|reizen|immobilier|saisons?|seasons?|spielzeit|temporadas?|stagione|seizoen`;
const SMALL = '(?:de|du|des|d|la|le|les|l|of|the|for|pour|fur|para|per|voor|a|al|alla|aux|au|our|nos|notre|zum|zur|aan|sur|date)';

const OF_ONE_KIND = phrases(`^(?:(?:${OPT_IN.trim()}) (?:${SMALL} )*(?:${KINDS.trim()})|(?:${KINDS.trim()}) (?:${OPT_IN.trim()}))$`);
/** Whether folded words of a header ask for a yes to one kind of our own messages, and nothing else. */
export const asksForOwnMessages = (words: string): boolean => OF_ONE_KIND.test(words);
