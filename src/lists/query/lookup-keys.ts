import { type Fingerprint, fingerprint, fingerprintDigest, newFingerprint } from '../../fields/bytes/fingerprint.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { digestOf, type HashRecipe, hashFunctionId } from '../hashing/hash-recipe.js';

/** The key of a text. The pair is reused: ask at once. */
export type KeyOfText = (text: string) => Fingerprint;

/** Remembers the last text: rows are held against several lists, and are asked about by several rules. */
const remembered = (compute: (text: string, into: Fingerprint) => void): KeyOfText => {
  const print = newFingerprint();
  let last: string | undefined;
  return (text) => {
    if (text !== last) {
      compute(text, print);
      last = text;
    }
    return print;
  };
};

/** Texts of one contact that are hashed alike: an address or two as written and canonically, a number with and without its plus. */
const SOME = 8;

/** Compiled lists hold 96 bits of each digest; tables look at the first 64. */
const DIGEST_WORDS = 3;

/** The same for what costs more: remembers the last few texts. */
const rememberedSome = (compute: (text: string, into: Fingerprint) => void): KeyOfText => {
  const prints = Array.from({ length: SOME }, () => new Uint32Array(DIGEST_WORDS));
  const texts: (string | undefined)[] = Array.from({ length: SOME });
  let next = 0;
  return (text) => {
    const known = texts.indexOf(text);
    if (known >= 0) return prints[known] as Fingerprint;
    const print = prints[next] as Fingerprint;
    texts[next] = undefined;
    compute(text, print);
    texts[next] = text;
    next = (next + 1) % SOME;
    return print;
  };
};

/** A value that may know its own fingerprint. */
interface Printed {
  printInto?(into: Uint32Array): void;
}

/** The same for a value, by its identity; a value that was read from bytes needs no text for it. */
const rememberedValue = <V extends Printed>(textOf: (value: V) => string): ((value: V) => Fingerprint) => {
  const print = newFingerprint();
  let last: V | undefined;
  return (value) => {
    if (value !== last) {
      if (value.printInto) value.printInto(print);
      else fingerprint(textOf(value), print);
      last = value;
    }
    return print;
  };
};

/** One memory for each thing that is asked about a contact. */
export const makeLookupKeys = () => {
  const digests = new Map<string, KeyOfText>();
  return {
    lower: rememberedValue<EmailValue>(({ lower }) => lower),
    canonical: remembered(fingerprint),
    phone: rememberedValue<PhoneValue>(({ e164 }) => e164),
    siren: remembered(fingerprint),
    /** Of normalised texts in clear. */
    text: remembered(fingerprint),
    /** Of normalised texts as a recipe hashes them: all lists that are hashed alike share one memory. */
    digest(recipe: HashRecipe): KeyOfText {
      const kitchen = hashFunctionId(recipe);
      const known = digests.get(kitchen) ?? rememberedSome((text, into) => fingerprintDigest(digestOf(recipe, text), into));
      digests.set(kitchen, known);
      return known;
    },
  };
};
export type LookupKeys = ReturnType<typeof makeLookupKeys>;
