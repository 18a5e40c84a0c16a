import { plainWords } from '../text/plain-words.js';

/** On what else than a consent somebody is contacted: Zoho writes it under "Data Processing Basis". */
const OTHER_BASIS =
  /^(?:legitimate interests?|contract|contractual|legal obligation|vital interests?|public (?:interests?|task)|interets? legitimes?|contrat|obligation legale|interets? vita(?:l|ux)|mission d interet public|berechtigtes interesse|vertrag|rechtliche verpflichtung|interes(?:es)? legitimos?|contrato|obligacion legal|interess[ei] legittim[oi]|legittim[oi] interess[ei]|contratto|obbligo legale)$/;

/** Whether a cell names another basis than a consent. */
export const isOtherBasis = (text: string): boolean => OTHER_BASIS.test(plainWords(text));
