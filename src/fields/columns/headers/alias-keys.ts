import { foldHeader } from '../../text/fold-header.js';
import { aliasPhrases } from './alias-phrases.js';
import type { HeaderHint } from './header-hint.js';
import { bag, isFree, loose, tight } from './phrase-keys.js';

/**
 * Two thousand phrases, folded. The build keeps what this gives instead of the phrases (scripts/package/built-tables.mjs): no process
 * folds them again.
 * @module
 */

/** What a meaning is looked up by, `|` between keys: the whole phrase, its loose words, and those in any order. */
export interface AliasKeys {
  /** Nothing where several phrases with different meanings have the keys. */
  readonly hint: HeaderHint | undefined;
  readonly exact: string;
  readonly loose: string;
  readonly bags: string;
}

const same = (a: HeaderHint, b: HeaderHint): boolean =>
  a.is === b.is &&
  (a.is !== 'field' || b.is !== 'field' || a.field === b.field) &&
  (a.is !== 'choice' || b.is !== 'choice' || a.choice === b.choice);

type Table = Map<string, HeaderHint | undefined>;

/** Two meanings of one key leave it without any. */
const learn = (table: Table, key: string, hint: HeaderHint): void => {
  if (!table.has(key)) return void table.set(key, hint);
  const known = table.get(key);
  if (known !== undefined && !same(known, hint)) table.set(key, undefined);
};

const TABLES = ['exact', 'loose', 'bags'] as const;

/** Every meaning with its keys. Plain data: it goes through JSON as it is. */
export const aliasKeys = (): readonly AliasKeys[] => {
  const made = { exact: new Map(), loose: new Map(), bags: new Map() } satisfies Record<string, Table>;
  for (const [phrase, hint] of aliasPhrases()) {
    const words = foldHeader(phrase).split(' ');
    if (!made.exact.has(tight(words))) made.exact.set(tight(words), hint);
    learn(made.loose, loose(words), hint);
    if (isFree(words)) learn(made.bags, bag(words), hint);
  }
  const meanings = new Map<string, { hint: HeaderHint | undefined } & Record<(typeof TABLES)[number], string[]>>();
  for (const name of TABLES)
    for (const [key, hint] of made[name] as Table) {
      const id = JSON.stringify(hint) ?? '';
      const meaning = meanings.get(id) ?? { hint, exact: [], loose: [], bags: [] };
      meaning[name].push(key);
      meanings.set(id, meaning);
    }
  return [...meanings.values()].map(({ hint, ...keys }) => ({
    hint,
    exact: keys.exact.join('|'),
    loose: keys.loose.join('|'),
    bags: keys.bags.join('|'),
  }));
};
