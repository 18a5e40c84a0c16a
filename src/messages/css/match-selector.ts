import type { PageElement } from '../html/page.js';
import { all, type Budget, type Compound, type Selector } from './selector.js';

/** Whether a selector fits an element; undefined where that cannot be told. */
export const matches = ({ compounds }: Selector, element: PageElement, budget: Budget, from = 0): boolean | undefined => {
  const { tests, combinator } = compounds[from] as Compound;
  budget.steps -= 1;
  if (budget.steps < 0) return undefined;
  const here = all(tests, element);
  if (here === false || from === compounds.length - 1) return here;
  const and = (there: boolean | undefined): boolean | undefined => (there === true ? here : there);
  const next = combinator === '+' || combinator === '~' ? element.before : element.parent;
  if (combinator === '>' || combinator === '+') return next ? and(matches({ compounds } as Selector, next, budget, from + 1)) : false;
  if (combinator !== ' ' && combinator !== '~') return undefined;
  let answer: boolean | undefined = false;
  for (let other = next; other; other = combinator === '~' ? other.before : other.parent) {
    const there = matches({ compounds } as Selector, other, budget, from + 1);
    if (there === true) return here;
    if (there === undefined) answer = undefined;
  }
  return answer;
};
