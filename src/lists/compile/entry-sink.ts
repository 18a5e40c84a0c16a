import { hash } from 'node:crypto';
import { type Fingerprint, fingerprintDigest, newDigestFingerprint } from '../../fields/bytes/fingerprint.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import type { WrittenRecipe } from '../index/file-layout.js';
import type { IndexCompiler } from '../index/index-compiler.js';
import type { EntryKey } from '../read/entry-keys.js';

/** How the digests that a list holds were made. */
export interface DigestOrigin {
  /** Undefined when nobody says of what they are. */
  readonly identifier: Identifier | undefined;
  readonly recipe: WrittenRecipe;
}

/** Keys of digests: those of 64 hexadecimal digits, and all others. */
type DigestKey = 'sha256' | 'digest';
const isDigest = (key: string): key is DigestKey => key === 'sha256' || key === 'digest';

/**
 * Entries in clear are hashed: a compiled list holds nothing that could be read. Addresses stand under their canonical spelling,
 * which those of contacts are then asked about; as written too, which finds the malformed ones.
 */
const CLEAR: Readonly<Record<Exclude<EntryKey, DigestKey>, readonly [Identifier, string]>> = {
  email: ['email', 'canonical'],
  canonical: ['email', 'canonical'],
  phone: ['phone', 'e164'],
  domain: ['domain', 'domain'],
  siren: ['siren', 'siren'],
  siret: ['siret', 'siret'],
  post: ['post', 'postal'],
  loose: ['post', 'postal-loose'],
};

const hashed = (key: keyof typeof CLEAR): DigestOrigin => {
  const [identifier, normaliser] = CLEAR[key];
  return { identifier, recipe: { algorithm: 'sha256', normaliser } };
};

/** What takes the entries of a list into the parts of a compiled one. */
export interface EntrySink {
  /** Numbers of hexadecimal digits of the digests so far. */
  readonly widths: ReadonlySet<number>;
  /** @param text an entry in clear, or a digest in hexadecimal */
  addText(key: EntryKey, text: string): void;
  /** @param print the first 96 bits of a digest of 64 hexadecimal digits */
  addDigest(print: Fingerprint): void;
}

/** @param digestsOf asked when the first digest of a width comes: the header was read then */
export const makeEntrySink = (compiler: IndexCompiler, digestsOf: (width: number) => DigestOrigin): EntrySink => {
  type Part = ReturnType<IndexCompiler['part']>;
  const print = newDigestFingerprint();
  const clear = new Map<EntryKey, Part>();
  const digests = new Map<number, Part>();
  const known = <K>(parts: Map<K, Part>, key: K, of: () => DigestOrigin): Part => {
    const open = parts.get(key);
    if (open) return open;
    const { identifier, recipe } = of();
    const part = compiler.part(identifier, recipe);
    parts.set(key, part);
    return part;
  };
  const digest = (width: number, one: Fingerprint): void => known(digests, width, () => digestsOf(width)).add(one);
  return {
    get widths() {
      return new Set(digests.keys());
    },
    addText(key, text) {
      fingerprintDigest(isDigest(key) ? text : hash('sha256', text, 'hex'), print);
      if (isDigest(key)) digest(text.length, print);
      else known(clear, key, () => hashed(key)).add(print);
    },
    addDigest: (one) => digest(64, one),
  };
};
