import { hash } from 'node:crypto';
import { digestPrint, fingerprint, newPrint, type Print } from './fingerprint.js';

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

const hashInto = (text: string, into: Print): void => digestPrint(hash('sha256', text, 'hex'), into);

/** One memory for each thing that is asked about a contact. */
export const makeKeys = () => ({
  lower: remembered((text, into) => fingerprint(text, into)),
  canonical: remembered((text, into) => fingerprint(text, into)),
  phone: remembered((text, into) => fingerprint(text, into)),
  siren: remembered((text, into) => fingerprint(text, into)),
  lowerHash: remembered(hashInto),
  canonicalHash: remembered(hashInto),
  phoneHash: remembered(hashInto),
  /** Of the number without its plus. */
  digitsHash: remembered((text, into) => hashInto(text.slice(1), into)),
});
export type Keys = ReturnType<typeof makeKeys>;
