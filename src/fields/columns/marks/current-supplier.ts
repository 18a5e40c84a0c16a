import type { Text } from '../../../model/base/text.js';
import type { FieldName } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Files of leads name the insurer, the energy supplier or the operator that somebody has today. A contract beside it is one with them, and frees no call
 * of ours: L223-1 of the code de la consommation excuses calls about a running contract of whoever calls.
 * @module
 */

const SUPPLIER =
  '(?:assureurs?|assurances?|mutuelles?|complementaire(?: sante)?|fournisseurs?|operateurs?|fai|banques?|courtiers?|prestataires?|concurrents?|energeticien|syndic|agence|caisse|organisme)';
const PROVIDER =
  '(?:providers?|suppliers?|insurers?|insurance(?: (?:company|provider))?|banks?|brokers?|operators?|carriers?|vendors?|isp|utility|lender|contractor|agency)';
const ANBIETER =
  '(?:\\w*versicherer|\\w*versicherung|\\w*anbieter|\\w*lieferant|\\w*versorger|\\w*makler|hausbank|bank|krankenkasse|netzbetreiber|dienstleister)';
const PROVEEDOR =
  '(?:compania|aseguradora|operador|operadora|proveedor|comercializadora|banco|mutua|corredor|seguro|companhia|fornecedor|seguradora|fornitore|gestore|operatore|compagnia|assicurazione|assicuratore|banca|broker)';
const LEVERANCIER = '(?:\\w*verzekeraar|\\w*verzekering|\\w*leverancier|\\w*aanbieder|provider|bank|makelaar)';
/** Whom somebody is a customer of today. */
const TODAYS_SUPPLIER = new RegExp(
  [
    `(?:nom (?:de l |du |de la )?)?${SUPPLIER}(?: (?:de |d |du )?(?:auto|sante|habitation|energie|electricite|gaz|internet|mobile|telecom|principale?))? (?:actuel(?:le)?s?|en place|existante?|du (?:prospect|lead|foyer|client))`,
    `(?:current|existing|incumbent|present|todays?) (?:\\w+ )?${PROVIDER}(?: name)?`,
    `(?:aktuell|jetzig|bisherig|derzeitig|heutig)e[rns]? (?:\\w+ )?${ANBIETER}`,
    `${PROVEEDOR} (?:\\w+ )?(?:actual|atual|attuale|in essere)|(?:actual|atual|attuale) (?:\\w+ )?${PROVEEDOR}`,
    `huidige (?:\\w+ )?${LEVERANCIER}`,
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
);
/** Of a contract, and not of the customer that somebody is of ours. */
const OF_CONTRACT =
  /contrat|contract|contrato|contratto|\bpolice\b|\bpolicy\b|poliza|polizza|apolice|\bpolis\b|vertrag|\babo\b|abonn?ement|subscription|engagement|echeance/;
const OF_OURS = /\b(?:clients?|customer|kund\w*|klant\w*|cliente|nous|notre|nos|our|us|uns\w*|onze|nuestr[oa]|nostr[oa]|noss[oa]|ons)\b/;
const TOLD_OF_CONTRACTS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['contractActive', 'relationStartAt', 'relationEndAt']);

const reasonOf = (header: string): Text => ({
  en: `beside “${header.trim()}” a contract is taken for that with somebody else`,
  fr: `à côté de « ${header.trim()} », un contrat est pris pour celui d’un autre`,
});

/** The columns of a file, with those of the contracts of other suppliers as none, but for what the configuration says. */
export const withoutOthersContracts = <
  V extends { readonly by: string; readonly field?: FieldName | undefined },
  C extends { readonly header: string; readonly verdict: V },
>(
  columns: readonly C[],
  asNothing: (reason: Text) => V,
): readonly C[] => {
  if (!columns.some(({ verdict }) => TOLD_OF_CONTRACTS.has(verdict.field))) return columns;
  const supplier = columns.find(({ header }) => TODAYS_SUPPLIER.test(foldHeader(header)));
  if (supplier === undefined) return columns;
  const isTheirs = ({ header, verdict }: C): boolean => {
    const words = foldHeader(header);
    return verdict.by !== 'config' && TOLD_OF_CONTRACTS.has(verdict.field) && OF_CONTRACT.test(words) && !OF_OURS.test(words);
  };
  return columns.map((one) => (isTheirs(one) ? { ...one, verdict: asNothing(reasonOf(supplier.header)) } : one));
};
