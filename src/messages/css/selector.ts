import type { PageElement } from '../html/page.js';

/** Whether a part of a selector fits; undefined where only a browser, or a hand on the mouse, could say. */
export type Test = (element: PageElement) => boolean | undefined;
export interface Compound {
  /** How it hangs on the compound to its left: ' ', '>', '+', '~'; '' for the leftmost. */
  readonly combinator: string;
  readonly tests: readonly Test[];
}

export interface Selector {
  /** From right to left. */
  readonly compounds: readonly Compound[];
  /** Ids, then classes, then tags, as one number. */
  readonly specificity: number;
  /** What an element must have to fit: `#id`, `.class` or a tag; '' where anything may. */
  readonly key: string;
}

/** Steps that matching may take in one page; a page that takes more is made to. */
export interface Budget {
  steps: number;
}

/** Whether all parts fit. */
export const all = (tests: readonly Test[], element: PageElement): boolean | undefined => {
  let answer: boolean | undefined = true;
  for (const test of tests) {
    const fits = test(element);
    if (fits === false) return false;
    if (fits === undefined) answer = undefined;
  }
  return answer;
};
