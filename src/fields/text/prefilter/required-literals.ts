import { charOfClass } from './letter-classes.js';
import { ANYTHING, holdsOf, inOrder, NOTHING_WIDE, oneOf, type Part, repeated, shortest } from './literal-parts.js';

/**
 * What must stand in a text before an expression can match it, read from the expression: "one of these words", by the classes of their letters. What is
 * not understood requires nothing, so that the expression is always tried (Cox, "Regular Expression Matching with a Trigram Index").
 * @module
 */

/** Shorter ones stand in nearly every text. */
const SHORTEST = 3;

const QUANTIFIER = /(?:\*|\+|\?|\{(\d+)(?:(,)(\d*))?\})\??/y;
/** Longer classes are not read: what is bounded stays linear. */
const CLASS = /\[((?:\\.|[^\]\\]){0,200})\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|[dDwWsSbB]|[^\w])/y;
const AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?(?::|<\w+>))?/y;
/** Characters of a class that are told apart: `[oa]`, `['’]`; no range, no escape, none left out. */
const FEW_CHARACTERS = /^(?!\^)[^\\-]{1,6}$/;
/** Halves of a character above U+FFFF, which is counted as a whole. */
const HALF = /[\ud800-\udfff]/;
const ofClasses = (chars: string): readonly string[] => [...new Set([...chars].map(charOfClass))];

/** Reads an expression from its source. */
class Reading {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Part {
    const part = this.#branches();
    if (this.#at < this.#source.length) throw new SyntaxError(`not read: ${this.#source.slice(this.#at)}`);
    return part;
  }

  #take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    if (found) this.#at = what.lastIndex;
    return found ?? undefined;
  }

  #branches(): Part {
    const parts = [this.#branch()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#branch());
    }
    return oneOf(parts);
  }

  #branch(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      parts.push(this.#counted(this.#atom()));
    return inOrder(parts);
  }

  #counted(part: Part): Part {
    const [sign, least, comma, most] = this.#take(QUANTIFIER) ?? [];
    if (sign === undefined) return part;
    if (least === undefined) return repeated(part, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY);
    return repeated(part, Number(least), comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most));
  }

  #group(): Part {
    const part = this.#branches();
    if (this.#source[this.#at++] !== ')') throw new SyntaxError('a group without its end');
    return part;
  }

  #atom(): Part {
    if (this.#take(AROUND)) {
      this.#group();
      return NOTHING_WIDE;
    }
    if (this.#take(GROUP)) return this.#group();
    const [, letters] = this.#take(CLASS) ?? [];
    if (letters !== undefined) return FEW_CHARACTERS.test(letters) ? { exact: ofClasses(letters) } : ANYTHING;
    const [sign] = this.#take(ESCAPE) ?? [];
    if (sign !== undefined)
      return /^\\[bB]/.test(sign) ? NOTHING_WIDE : /^\\\W$/.test(sign) ? { exact: [charOfClass(sign.slice(1))] } : ANYTHING;
    const char = this.#source[this.#at++] as string;
    if (char === '^' || char === '$') return NOTHING_WIDE;
    if ('\\[]{}()*+?'.includes(char)) throw new SyntaxError(`not read: ${char}`);
    return char === '.' ? ANYTHING : { exact: [charOfClass(char)] };
  }
}

/** What holds another of them is no news. */
const withoutLonger = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));

/**
 * Texts of three characters and more, one of which stands in whatever an expression matches, with or without regard to case: `e` for `É`, `-` for a
 * sign. Nothing where there are none, or where it is written in a way that is not read here.
 */
export const requiredLiterals = (source: string): readonly string[] | undefined => {
  if (HALF.test(source)) return undefined;
  try {
    const holds = holdsOf(new Reading(source).whole());
    return holds && shortest(holds) >= SHORTEST ? withoutLonger(holds) : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
};
