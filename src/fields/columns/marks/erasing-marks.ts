import { phrases, without } from '../objects/phrases.js';

/**
 * Headers of marks by which somebody is to be erased, and of requests under the law of data: "À purger", "To be deleted (SAR)", "Zur Löschung vorgemerkt".
 * Every word of such a header is known here: "Produit à supprimer" erases a product.
 * @module
 */

/** Erasing, in verbs that are all that a header need say. */
const ERASE = String.raw`
  delete|deleted|erase|erased|erasure|anonymi[sz]e|anonymi[sz]ed|forget|forgotten|supprimer|supprimee?s?|effacer|effacee?s?|anonymiser|anonymisee?s?|purger|purgee?s?|oublier|purge|purged|purgar|purgad[oa]s?|
  loschen|geloscht|anonymisieren|anonymisiert|borrar|borrad[oa]s?|anonimizar|anonimizad[oa]s?|suprimir|suprimid[oa]s?|cancellare|anonimizzare|anonimizzat[oaie]|depennare|purgare|verwijderen|verwijderd|wissen|gewist|anonimiseren|geanonimiseerd|
  apagar|apagad[oa]s?`;
/** The same, of what other things undergo as often: only beside who asks for it, or that it is to come. */
const ERASE_MAYBE = String.raw`
  deletion|remove|removed|removal|wipe|wiped|anonymi[sz]ation|destroy|destroyed|destruction|suppression|effacement|detruire|retirer|radier|radiation|enlever|loschung|anonymisierung|entfernen|entfernt|
  eliminar|eliminad[oa]s?|eliminacion|borrado|supresion|anonimizacion|quitar|cancelacion|eliminare|eliminat[oaie]|cancellazione|cancellat[oaie]|rimuovere|rimoss[oaie]|rimozione|anonimizzazione|verwijdering|anonimisering|schrappen|remover|excluir|eliminacao`;
/** That it is to be done, or was asked for. */
const TO_COME = String.raw`
  to be|to|a|au|pour|faire|doit etre|zu|zur|zum|muss|soll|werden|bitte|da|para|por|hay que|debe|pendientes?(?: de)?|te|moet|worden|pending|marked(?: for)?|flag(?:ged)?(?: for)?|scheduled(?: for)?|due(?: for)?|queued?(?: for)?|candidate for|awaiting|
  on request|request(?:ed)?|demandee?s?|en cours|in progress|en curso|in corso|beantragt|gewunscht|verlangt|vorgemerkt|markiert|vormerkung|richiest[oa]|solicitad[oa]|aangevraagd|gevraagd|segnat[oa] (?:per|da)|marcad[oa] (?:para|como)|a faire|please|svp|por favor|must be|should be|a ser`;
/** What is erased of somebody, under which law, and what else stands around it. */
const AROUND = String.raw`
  sar|sars|dsar|dsr|gdpr|rgpd|dsgvo|ds gvo|avg|lopd|lopdgdd|lgpd|ccpa|cnil|art|article|17|rtbf|contacts?|fiches?|clients?|personnes?|persons?|people|records?|entry|profile?s?|data|datas|donnees|daten|datensatz|datensatze|kontakte?|kunden?|dati|contatt[oi]|anagrafica|datos|fichas?|
  registros? (?:de )?contacto|contactos?|gegevens|klant|dados|all|toutes?|alle|todos?|tutti|database|fichier|base|crm|flag|ind|top|date|le|on|am|el|il|op|the|de|du|des|d|la|les|l|del|dei|di|is|est|ist|and|or|et|ou|oui non|y n|yes no|x`;
const ERASES = phrases(ERASE, 'g');
const MAY_ERASE = phrases(ERASE_MAYBE, 'g');
const COMES = phrases(TO_COME, 'g');
const ALL_AROUND = phrases(AROUND, 'g');
const LAW = /(?<![^ ])(?:dsars?|gdpr|rgpd|dsgvo|avg|lopd|lopdgdd|lgpd|ccpa|cnil|rtbf|sar)(?![^ ])/;

/** What a header need not say more than, since nothing else is done so. */
const BARE =
  /^(?:anonymi[sz](?:e|er|ieren)|anonimi[sz](?:ar|eren)|anonimizzare|borrar|purgar|purger|purgare|verwijderen|wissen|loschen|supprimer|effacer|erase|forget|depennare|cancellare)$/;
/** Of whom something is removed. */
const OF_SOMEBODY =
  /(?<![^ ])(?:contacts?|fiches?|clients?|personnes?|persons?|people|records?|donnees|daten|datensatz|kontakte?|kunden?|dati|contatt[oi]|anagrafica|datos|fichas?|contactos?|gegevens|klant|dados)(?![^ ])/;

/** The right to be forgotten by its name, in Dutch and where the tables of refusals have it not. */
const RIGHT =
  /^(?:(?:avg|verzoek|recht) )*(?:recht op (?:vergetelheid|verwijdering|gegevenswissing)|vergeetverzoek|(?:verwijder|wis)verzoek)$/;

/** The flag of an ERP, by the word of its screens or the name of its field (SAP). "Deletion block" keeps from it, and a flag of a product erases that. */
const FLAG =
  /^(?:(?:central|zentr|zentrales?|centrale|globale?|general|allg|allgemeine?s?|sap|kunden|debitoren?|customer|client|cliente|kunde) )*(?:loevm|xdele|losch ?(?:vormerk(?:ung)?|flag|merkmal|vermerk|markierung|indikator)|deletion (?:flag|indicator|mark|marker)|(?:indicateur|temoin|marqueur|marque|drapeau|code|flag|top|ind) (?:de )?(?:suppression|effacement)|(?:indicador|marca|marcador|flag) (?:de )?(?:borrado|supresion|eliminacion|eliminacao)|(?:indicatore|contrassegno|segno|flag) (?:di )?(?:cancellazione|eliminazione)|verwijder(?:ings)? ?(?:markering|kenmerk|indicator|vlag))(?: (?:central|centrale|globale?|general|sap|kunde|client|cliente|customer))*$/;

/** Whether folded words of a header mark somebody to be erased, and nothing else. */
export const marksForErasure = (words: string): boolean => {
  if (RIGHT.test(words) || FLAG.test(words)) return true;
  const beside = without(words, ERASES);
  const isErased = beside !== words;
  const rest = without(beside, MAY_ERASE);
  if (!isErased && rest === beside) return false;
  const around = without(rest, COMES);
  if (without(around, ALL_AROUND) !== '') return false;
  // "Removal" alone is one of furniture, and "Deleted" alone is known to the tables.
  if (isErased) return rest !== '' || BARE.test(words);
  return around !== rest || LAW.test(rest) || OF_SOMEBODY.test(rest);
};

const STATE = '(?:received|recue?s?|date|dt|on|le|am|status|statut|type|open|pending|ref|no|y n|yes no|flag|logged|opened)';
/** A request of a data subject in the letters of English offices. Elsewhere they are a currency, or a rate of absorption. */
const REQUEST = new RegExp(
  `^(?:(?:date|flag|has|open|gdpr) )?(?:sars?|subject access(?: requests?)?|data subject access(?: requests?)?)(?: ${STATE})*$`,
);
/** Whether folded words of a header may name a request of a data subject, where its cells are flags or days. */
export const mayAskForData = (words: string): boolean => REQUEST.test(words);
