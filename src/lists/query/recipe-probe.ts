/**
 * Finds out how the hashes of a list were made, by trying what is made of contacts that should be on it. A match is proof:
 * by chance there is none.
 * @module
 */
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch } from '../../model/contact/list-match.js';
import { type Identifier, NORMALISER_IDS } from '../../model/contact/suppression-list.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { DIGEST_WIDTHS, type HashRecipe, hashFunctionId } from '../hashing/hash-recipe.js';
import { NORMALISERS } from '../hashing/normalisers.js';
import type { DigestProfile } from '../read/digest-profile.js';
import { NO_INFO } from './canary.js';
import { makeListMatcher } from './list-matcher.js';

/** Every way in which digests of that width may have been made of identities. @param key of an HMAC, in hexadecimal */
export const candidateRecipes = (width: number, key?: string): readonly HashRecipe[] => {
  const algorithms = (Object.keys(DIGEST_WIDTHS) as (keyof typeof DIGEST_WIDTHS)[]).filter(
    (algorithm) => DIGEST_WIDTHS[algorithm] === width && (algorithm !== 'hmac-sha256' || key !== undefined),
  );
  const ids = NORMALISER_IDS.filter((id) => id !== 'postal-loose');
  const plain = algorithms.flatMap((algorithm) =>
    ids.map((normaliser): HashRecipe => ({ algorithm, normaliser, ...(algorithm === 'hmac-sha256' && key !== undefined && { key }) })),
  );
  // Spain puts the number of the channel before the identity.
  const spanish = algorithms.includes('sha256')
    ? SPAIN.map(([normaliser, before]): HashRecipe => ({ algorithm: 'sha256', normaliser, before }))
    : [];
  return [...plain.filter(({ normaliser }) => !normaliser.startsWith('es-')), ...spanish];
};

const SPAIN = [
  ['es-email', '02'],
  ['es-phone', '04'],
  ['es-sms', '03'],
  ['es-post', '01'],
] as const;

/** One way, and how many contacts it finds on the list. */
export interface RecipeTrial {
  readonly recipe: HashRecipe;
  readonly identifier: Identifier;
  /** Contacts that have such an identity. */
  readonly asked: number;
  readonly found: number;
}

/** What probing came to: every way that could be tried, and those that are needed to find all that any of them finds. */
export interface ProbeResult {
  readonly tried: readonly RecipeTrial[];
  readonly right: readonly HashRecipe[];
  /** What its columns say that it holds too, and of which no way finds anybody. */
  readonly unexplained: readonly Identifier[];
  /** What else a list may hold that does not say what its hashes are of. */
  readonly unsaid: readonly Identifier[];
}

/** What hashes that nothing names may be of. */
const REACHING = ['email', 'phone'] as const;

const has = (contact: Contact, identifier: Identifier): boolean => {
  if (identifier === 'email' || identifier === 'domain') return contact.emails.length > 0;
  if (identifier === 'phone') return contact.phones.length > 0;
  return contact.text(identifier === 'post' ? 'address' : identifier) !== '';
};

/** Tries every candidate on contacts, one after the other. */
export class RecipeProbe {
  readonly #ways: readonly {
    recipe: HashRecipe;
    identifier: Identifier;
    asked: number;
    ask: (addContact: Contact) => boolean;
    rows: Set<number>;
  }[];
  readonly #hashedAs: readonly Identifier[];
  #row = 0;

  constructor({ table, hint, hashedAs }: DigestProfile, candidates: readonly HashRecipe[]) {
    this.#hashedAs = hint === undefined ? hashedAs : [hint];
    this.#ways = candidates.map((recipe) => {
      const { identifier } = NORMALISERS[recipe.normaliser];
      const list: LoadedList = { info: NO_INFO, parts: [{ identifier, recipe, table }] };
      const lists = makeListMatcher([list]);
      // A plain spelling also finds other names of the same mailbox, of which some other spelling is the proof.
      const isProof = ({ form }: ListMatch): boolean => form === 'exact' || recipe.normaliser !== 'lower';
      return {
        recipe,
        identifier,
        asked: 0,
        ask: (contact) => lists.matches(contact, 'opposition').some(isProof),
        rows: new Set<number>(),
      };
    });
  }

  contact(contact: Contact): void {
    this.#row++;
    for (const way of this.#ways) {
      if (!has(contact, way.identifier)) continue;
      way.asked++;
      if (way.ask(contact)) way.rows.add(this.#row);
    }
  }

  result(): ProbeResult {
    const tried = this.#ways
      .filter(({ asked }) => asked > 0)
      .map(({ recipe, identifier, asked, rows }) => ({ recipe, identifier, asked, found: rows.size }));
    const right: HashRecipe[] = [];
    // Whoever is found by their address may be on the list by their number as well, which was hashed in a way of its own.
    const covered = new Set<string>();
    for (const { recipe, identifier, rows } of this.#ways.toSorted((a, b) => b.rows.size - a.rows.size)) {
      // One list was made by one program: with one algorithm and one salt.
      const other = right[0] !== undefined && hashFunctionId(right[0]) !== hashFunctionId(recipe);
      if (other || [...rows].every((row) => covered.has(`${identifier} ${row}`))) continue;
      right.push(recipe);
      for (const row of rows) covered.add(`${identifier} ${row}`);
    }
    const explained = right.map(({ normaliser }) => NORMALISERS[normaliser].identifier);
    const isOpen = (identifier: Identifier): boolean => right.length > 0 && !explained.includes(identifier);
    const isSaid = this.#hashedAs.length > 0;
    return { tried, right, unexplained: this.#hashedAs.filter(isOpen), unsaid: isSaid ? [] : REACHING.filter(isOpen) };
  }
}
