/**
 * Whether a source says that the person gave their address at our own sale.
 * @module
 */
import { plainWords } from './plain-words.js';
import { remember } from './remember.js';

/** Somebody else collected these data: whoever is in them is not our client by them. */
const BOUGHT =
  /\b(?:(?:fichiers?|bases?|listes?|donnees|contacts?|leads?|data|lists?|files?) (?:de )?(?:\w+ )?(?:achete\w*|loue\w*|rachete\w*|bought|purchased|rented|acquis\w*)|(?:achat|location|rachat|purchase|rental) (?:de |d |of )?(?:\w+ )?(?:fichiers?|bases?|listes?|leads?|donnees|contacts?|lists?|files?|data)|(?:bought|purchased|rented) (?:lists?|files?|data|leads?)|courtiers?|brokers?|data providers?|fournisseurs? de (?:donnees|fichiers|contacts)|co ?registration|coregs?|partenaires?|partners?|echange de fichiers?|scraping|scrape\w*|aspir\w*|kaspr|lusha|apollo(?: io)?|zoominfo|dropcontact|hunter(?: io)?|cognism|kompass|linkedin|sales navigator|annuaires?|director(?:y|ies)|pages jaunes|sirene|insee)\b/;
const SALE =
  /\b(?:ventes?(?: directes?| en ligne| privees?)?|commandes?|bons? de commande|factur\w*|boutiques?|magasins?|caisses?|e ?shop|e ?commerce|site (?:marchand|e ?commerce|de vente)|achats?(?: en ligne| site| boutique| magasin)?|tickets? de caisse|carte de fidelite|fidelite|devis signe|contrats?|abonnements?|souscriptions?|reservations?|clients?|clientele|orders?|sales?|shops?|stores?|checkout|invoices?|purchases?|customers?|contracts?|subscriptions?|bookings?|loyalty|shopify|prestashop|woocommerce|magento|erp|kauf|verkauf|bestellung\w*|pedidos?|compras?|acquisti?|ordini?)\b/;

export type Origin = 'sale' | 'bought' | 'unclear';

/** What a text of sources says; a bought file stays bought, whatever else stands beside it. */
export const originOf = remember((text: string): Origin => {
  const words = plainWords(text.slice(0, 300));
  return BOUGHT.test(words) ? 'bought' : SALE.test(words) ? 'sale' : 'unclear';
});
