/**
 * Headers of boxes by which somebody asks to be told of what is sold, or to be put on a list of ours: "Keep me informed about products and services",
 * "Tenetemi aggiornato", "Add me to your list". Every word of them is known: who is kept informed of an order, or put on a list of guests, asks for no offer.
 * @module
 */

const PLEASE = '(?:(?:yes|oui|si|ja|sim|please|merci de|veuillez|bitte|por favor|per favore|graag|i|je|ich|ik|vorrei|quiero|voglio|me) )*';
const KEEP_ME =
  '(?:keep (?:me|us)|tenez (?:moi|nous)|tenir|(?:mantengan?|manten|mantened|mantener)(?:me|nos)|(?:tenete|tieni|tenga|tener|mantenete)(?:mi|ci)|halten? (?:sie )?(?:mich|uns)|houd?t? (?:mij|me|ons)|(?:mantenham?|mantenha|mantem) (?:me|nos))';
const WANT =
  '(?:want|wants|would like|d like|like|wish|souhaite|veux|voudrais|aimerais|mochten?|will|wil|wens|deseo|quiero|quisiera|desidero|voglio|quero|desejo) (?:to )?(?:be |etre |ser |estar |essere )?';
const TOLD =
  '(?:informed|informee?s?|informad[oa]s?|informat[oaie]|informiert|geinformeerd|told|posted|updated|up to date|in the loop|au courant|al dia|al corriente|al tanto|actualizad[oa]s?|aggiornat[oaie]|auf dem laufenden|op de hoogte|atualizad[oa]s?|hear|hear from you|heard)';
/** What is sold or announced, and the small words around it. */
const OF_WHAT = `(?: (?:about|of|on|with|from|and|or|any|all|more|the|your|our|you|us|new|latest|other|future|similar|related|de|des|du|d|la|les|l|sur|vos|nos|et|ou|nouveaux|nouvelles|tous|toutes|sobre|acerca|sus|nuestros|nuestras|los|las|y|o|su|sui|sugli|sulle|dei|delle|vostr[ioe]|nostr[ioe]|e|i|gli|le|uber|ihre|unsere|neue|und|oder|werden|over|van|uw|jullie|onze|nieuwe|en|os|as|seus|nossos|houden|products?|services?|solutions?|produits?|servi[cz]i(?:os?)?|servicos?|soluciones|soluzioni|productos?|prodotti|produkte|dienst\\w*|producten|produtos|ranges?|gammes?|marques?|brands?))*`;
const ASKS_TO_BE_TOLD = new RegExp(`^${PLEASE}(?:${KEEP_ME}|${WANT}) ?${TOLD}${OF_WHAT}$`);

const ADD_ME =
  '(?:(?:add|put|include|keep) (?:me|us)|(?:ajoutez|inscrivez|mettez|gardez) (?:moi|nous)|(?:anadan?|incluyan?|agreguen|inscriban|apunten|pongan)me|(?:aggiungete|inserite|mettete|aggiungi|inserisci)mi|(?:nehmen|nehmt|setzen|setzt) (?:sie )?(?:mich|uns)|(?:voeg|zet) (?:mij|me|ons)|(?:adicionem?|incluam?|coloquem) me)';
const TO_LIST =
  '(?: (?:to|on|onto|in|a|au|aux|sur|dans|en|al|alla|alle|nella|auf|op|toe|aan|la|the|your|our|votre|vos|notre|nos|su|sus|nuestra|vostra|nostra|vostre|ihren?|ihrer|euren?|unseren?|unserer|uw|jullie|onze|sua|vossa|contact|contacts|e ?mail|de|di|contatti|contactos|diffusion|distribution))* (?:lists?|listes?|listas?|liste|lijst|verteiler|data ?base|base|fichier|datenbank)(?: auf| toe)?';
const ASKS_FOR_A_LIST = new RegExp(`^${PLEASE}${ADD_ME}${TO_LIST}$`);

/** What the folded words of such a header ask: to be `told`, to be put on a `list`; undefined where they ask neither. */
export const asksToBeTold = (words: string): 'told' | 'list' | undefined => {
  if (ASKS_TO_BE_TOLD.test(words)) return 'told';
  return ASKS_FOR_A_LIST.test(words) ? 'list' : undefined;
};
