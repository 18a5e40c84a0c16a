import { hash } from 'node:crypto';
import { digestPrint, newDigestPrint, type Print } from '../../fields/fingerprint.js';
import type { Identifier } from '../../model/list.js';
import type { Key } from '../entries.js';
import type { IndexCompiler } from './compile.js';
import type { WrittenRecipe } from './layout.js';

/** How the digests that a list holds were made. */
export interface Digests {
  readonly identifier: Identifier;
  readonly recipe: WrittenRecipe;
}

/** Entries in clear are hashed: a compiled list holds nothing that could be read. */
const CLEAR: Readonly<Record<Exclude<Key, 'sha256'>, readonly [Identifier, string]>> = {
  email: ['email', 'lower'],
  canonical: ['email', 'canonical'],
  phone: ['phone', 'e164'],
  domain: ['domain', 'domain'],
  siren: ['siren', 'siren'],
};

const hashed = (key: keyof typeof CLEAR): Digests => {
  const [identifier, normaliser] = CLEAR[key];
  return { identifier, recipe: { algorithm: 'sha256', normaliser } };
};

/** What takes the entries of a list into the parts of a compiled one. */
export interface Taker {
  text(key: Key, text: string): void;
  /** @param print the first 96 bits of a digest that the list holds */
  digest(print: Print): void;
}

/** @param digestsOf asked once, when the first digest comes: the header was read then */
export const makeTaker = (compiler: IndexCompiler, digestsOf: () => Digests): Taker => {
  const print = newDigestPrint();
  const parts = new Map<Key, ReturnType<IndexCompiler['part']>>();
  const partOf = (key: Key): ReturnType<IndexCompiler['part']> => {
    const open = parts.get(key);
    if (open) return open;
    const { identifier, recipe } = key === 'sha256' ? digestsOf() : hashed(key);
    const part = compiler.part(identifier, recipe);
    parts.set(key, part);
    return part;
  };
  return {
    text(key, text) {
      digestPrint(key === 'sha256' ? text : hash('sha256', text, 'hex'), print);
      partOf(key).add(print);
    },
    digest: (one) => partOf('sha256').add(one),
  };
};
