import type { Cell } from '../../model/contact/contact.js';
import type { Sieve } from '../../model/contact/values.js';

/** A visitor of cells whose finding depends on the text alone, in two halves. */
export interface TextVisitor<T = unknown> {
  (text: string, cell: Cell): void;
  /** Pure. What is found in a text; undefined for nothing, which the engine remembers of a text that it meets again. */
  readonly of: (text: string) => T | undefined;
  readonly say: (found: T, cell: Cell) => void;
  /** Holds back what nothing can be found in, before a text is made of it. */
  readonly sieve?: Sieve | undefined;
}

/** Makes one. What `of` gives must not change later. */
export const makeTextVisitor = <T>(
  of: (text: string) => T | undefined,
  say: (found: T, cell: Cell) => void,
  sieve?: Sieve,
): TextVisitor<T> => {
  const visit = (text: string, cell: Cell): void => {
    const found = of(text);
    if (found !== undefined) say(found, cell);
  };
  return Object.assign(visit, { of, say, sieve });
};

/** Whether a visitor is such a one. */
export const isTextVisitor = (visit: object): visit is TextVisitor => 'of' in visit && 'say' in visit;
