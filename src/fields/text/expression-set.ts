/** Expressions of which most match no text: those that cannot are not tried, and what is never tried is never compiled. */
export interface ExpressionSet<T> {
  /** Those whose expression matches, in their order. */
  thatMatch(text: string): readonly T[];
  /** Whether any matches. */
  some(text: string): boolean;
}

const CODE_BITS = 8;
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) | (text.charCodeAt(at + 1) << CODE_BITS) | (text.charCodeAt(at + 2) << (CODE_BITS * 2));

/** A text that must be met for one of the set, which has this place in it. */
interface Literal {
  readonly text: string;
  readonly place: number;
}

/**
 * @param literals for each, texts of three letters and more of which what it matches holds one (`requiredLiterals`); null: it is always tried
 */
export const makeExpressionSet = <T>(
  all: readonly T[],
  expressionOf: (one: T) => RegExp,
  literals: readonly (readonly string[] | null)[],
): ExpressionSet<T> => {
  const byStart = new Map<number, Literal[]>();
  literals.forEach((texts, place) => {
    for (const text of texts ?? []) {
      const key = keyAt(text, 0);
      const others = byStart.get(key);
      if (others) others.push({ text, place });
      else byStart.set(key, [{ text, place }]);
    }
  });
  /** The last text in which something was met that each of them needs. */
  const metIn = new Float64Array(all.length);
  let count = 0;
  const look = (text: string): void => {
    count++;
    for (let at = 0; at < text.length - 2; at++) {
      const found = byStart.get(keyAt(text, at));
      if (found === undefined) continue;
      for (const literal of found) if (text.startsWith(literal.text, at)) metIn[literal.place] = count;
    }
  };
  const matches = (one: T, place: number, text: string): boolean =>
    (literals[place] === null || metIn[place] === count) && expressionOf(one).test(text);
  return {
    thatMatch(text) {
      look(text);
      return all.filter((one, place) => matches(one, place, text));
    },
    some(text) {
      look(text);
      return all.some((one, place) => matches(one, place, text));
    },
  };
};
