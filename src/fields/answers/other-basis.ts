import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/** On what else than a consent somebody is contacted: Zoho writes it under "Data Processing Basis", HubSpot with of whom. */
const OTHER_BASIS = prefiltered(
  /^(?:legitimate interests?|contract|contractual|(?:performance of a|execution d un|ejecucion de un|esecuzione di un) contra(?:ct|t|to|tto)|erfullung eines vertrags|legal obligation|vital interests?|public (?:interests?|task)|interets? legitimes?|contrat|obligation legale|interets? vita(?:l|ux)|mission d interet public|berechtigtes interesse|vertrag|rechtliche verpflichtung|interes(?:es)? legitimos?|contrato|obligacion legal|interess[ei] legittim[oi]|legittim[oi] interess[ei]|contratto|obbligo legale|gerechtvaardigd belang)(?: (?:prospects?|leads?|prospectos?|interessent(?:en)?|kunden?|bestandskunden?|existing|customers?|clients?|clientes?|clienti|actuels?|existants?|existentes?|esistent[ei]|potencial(?:es)?|potenzial[ei]|potentiels?|other|autres?|otros?|altro|sonstiges?|poten[tz]ielle[rn]?|vorhandene[rn]?|bestehende[rn]?|contacts?|contactos?|contatt[oi]|kontakte?))*$/,
);

/** Whether a cell names another basis than a consent. */
export const isOtherBasis = (text: string): boolean => OTHER_BASIS.test(plainWords(text));
