import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { type BatchTest, makeBatchTest } from '../table/batch-test.js';
import { bucketOf } from './list-matcher.js';

/** Questions about many fingerprints at once, of addresses in lower case and of numbers in E.164. */
export interface IdentifierTests {
  readonly emails: readonly BatchTest[];
  readonly phones: readonly BatchTest[];
}

/**
 * What the lists that answer for a kind can be asked without a contact. Whoever gets no yes is on none of them by an address whose mailbox
 * has one spelling, nor by a number.
 * @returns undefined where some of them hold anything else than addresses and numbers in clear
 */
export const identifierTests = (loaded: readonly LoadedList[], kind: ListKind): IdentifierTests | undefined => {
  const parts = loaded.filter(({ info }) => bucketOf(info.kind) === bucketOf(kind)).flatMap((list) => list.parts);
  const [emails, phones]: [BatchTest[], BatchTest[]] = [[], []];
  for (const { recipe, table, assumed } of parts) {
    // French numbers are on a list of another country by their digits.
    if (assumed !== undefined && !isFrenchCountry(assumed)) return undefined;
    const test = makeBatchTest(table);
    if (!test) continue;
    if (recipe.algorithm !== 'none') return undefined;
    if (recipe.normaliser === 'lower' || recipe.normaliser === 'canonical') emails.push(test);
    else if (recipe.normaliser === 'e164') phones.push(test);
    else return undefined;
  }
  return { emails, phones };
};
