import { hash } from 'node:crypto';
import { digestPrint, fingerprint, newPrint, type Print } from '../fields/fingerprint.js';
import type { EmailValue, PhoneValue } from '../model/value.js';

/** The key of a text. The pair is reused: ask at once. */
export type KeyOf = (text: string) => Print;

/** Remembers the last text: rows are held against several lists, and are asked about by several rules. */
const remembered = (compute: (text: string, into: Print) => void): KeyOf => {
  const print = newPrint();
  let last: string | undefined;
  return (text) => {
    if (text !== last) {
      compute(text, print);
      last = text;
    }
    return print;
  };
};

/** A value that may know its own fingerprint. */
interface Printed {
  printInto?(into: Uint32Array): void;
}

/** The same for a value, by its identity; a value that was read from bytes needs no text for it. */
const rememberedValue = <V extends Printed>(textOf: (value: V) => string): ((value: V) => Print) => {
  const print = newPrint();
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

const hashInto = (text: string, into: Print): void => digestPrint(hash('sha256', text, 'hex'), into);

/** One memory for each thing that is asked about a contact. */
export const makeKeys = () => ({
  lower: rememberedValue<EmailValue>(({ lower }) => lower),
  canonical: remembered((text, into) => fingerprint(text, into)),
  phone: rememberedValue<PhoneValue>(({ e164 }) => e164),
  siren: remembered((text, into) => fingerprint(text, into)),
  lowerHash: remembered(hashInto),
  canonicalHash: remembered(hashInto),
  phoneHash: remembered(hashInto),
  /** Of the number without its plus. */
  digitsHash: remembered((text, into) => hashInto(text.slice(1), into)),
});
export type Keys = ReturnType<typeof makeKeys>;
