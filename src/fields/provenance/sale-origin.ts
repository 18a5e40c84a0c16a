/**
 * Whether a source says that the person gave their address at our own sale.
 * @module
 */

import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { type Provenance, provenanceOf } from './provenance.js';

/** Whoever keeps these has collected the data, or handed them on: whoever is in them is not our client by them. */
const OTHERS =
  /\b(?:data providers?|fournisseurs? de (?:donnees|fichiers|contacts)|coregs?|partenaires?|partners?|echange de fichiers?|scrape\w*|aspir\w*|annuaires?|director(?:y|ies)|pages jaunes|sirene|insee)\b/;
const NOT_OURS: ReadonlySet<Provenance> = new Set(['bought', 'scraped', 'network', 'elsewhere']);
const SALE = prefiltered(
  /\b(?:ventes?(?: directes?| en ligne| privees?)?|commandes?|bons? de commande|factur\w*|boutiques?|magasins?|caisses?|e ?shop|e ?commerce|site (?:marchand|e ?commerce|de vente)|achats?(?: en ligne| site| boutique| magasin)?|tickets? de caisse|carte de fidelite|fidelite|devis signe|contrats?|abonnements?|souscriptions?|reservations?|clients?|clientele|orders?|sales?|shops?|stores?|checkout|invoices?|purchases?|customers?|contracts?|subscriptions?|bookings?|loyalty|shopify|prestashop|woocommerce|magento|erp|kauf|verkauf|bestellung\w*|pedidos?|compras?|acquisti?|ordini?)\b/,
);

/** Alone, and of somebody who is said to be a client, it is what they bought, not the file. */
const THEIR_PURCHASE = /^(?:achats?|purchases?)$/;

export type SaleOrigin = 'sale' | 'bought' | 'unclear';

/** What a text of sources says; a bought file stays bought, whatever else stands beside it. */
export const saleOriginOf = memoise((text: string): SaleOrigin => {
  const words = plainWords(text.slice(0, 300));
  if (THEIR_PURCHASE.test(words)) return 'sale';
  if (NOT_OURS.has(provenanceOf(text)) || OTHERS.test(words)) return 'bought';
  return SALE.test(words) ? 'sale' : 'unclear';
});
