import type { Text } from '../../../model/base/text.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * PrestaShop keeps two boxes of a customer: `newsletter` for the shop, and `optin` for the offers of its partners. Its back office says so in the header,
 * its database does not.
 * @module
 */

/** Columns that its database has beside them, and no other file. */
const OF_ITS_DATABASE = new Set([
  'newsletter date add',
  'ip registration newsletter',
  'id gender',
  'id default group',
  'id shop group',
  'last passwd gen',
]);

const OF_PARTNERS: Text = {
  en: 'in a PrestaShop database “optin” is the box for offers of partners',
  fr: 'dans une base PrestaShop « optin » est la case des offres de partenaires',
};

/** What the box for partners is: a no there is none to us. */
const BOX = { confidence: 0, by: 'none', reason: OF_PARTNERS, elsewhere: true } as const;

/** The columns of a file, with the box for partners as one where it is that of such a database, and nobody says what it is. */
export const withPartnerBox = <V extends { readonly by: string }, C extends { readonly header: string; readonly verdict: V | typeof BOX }>(
  columns: readonly C[],
): readonly C[] => {
  const words = columns.map(({ header }) => foldHeader(header));
  if (!words.includes('newsletter') || !words.some((header) => OF_ITS_DATABASE.has(header))) return columns;
  return columns.map((one, at) => (words[at] === 'optin' && one.verdict.by !== 'config' ? { ...one, verdict: BOX } : one));
};
