/**
 * What must stand in a text before an expression can match it, read from the expression: "one of these words". What is not understood requires
 * nothing, so that the expression is always tried. It is what RE2 calls a prefilter (Cox, "Regular Expression Matching with a Trigram Index").
 * @module
 */

/** What a part of an expression matches: exactly these texts, or anything that holds one of `holds`; neither: anything. */
interface Part {
  readonly exact?: readonly string[];
  readonly holds?: readonly string[];
}

const ANYTHING: Part = {};
const NOTHING_WIDE: Part = { exact: [''] };
/** More spellings than these are not told apart. */
const MOST_EXACT = 24;
/** Shorter ones stand in nearly every text. */
const SHORTEST = 3;

const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length));

/** The better of two lists of which one must be met: the longer its shortest entry, then the fewer. */
const better = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined => {
  if (!one || !other) return one ?? other;
  const by = shortest(one) - shortest(other) || other.length - one.length;
  return by >= 0 ? one : other;
};
const holdsOf = ({ exact, holds }: Part): readonly string[] | undefined => better(holds, exact);

/** Both, one behind the other. */
const behind = (before: Part, next: Part): Part => {
  if (before.exact && next.exact && before.exact.length * next.exact.length <= MOST_EXACT) {
    const exact = [...new Set(before.exact.flatMap((start) => (next.exact as readonly string[]).map((end) => start + end)))];
    return { exact };
  }
  const holds = better(holdsOf(before), holdsOf(next));
  return holds && shortest(holds) > 0 ? { holds } : ANYTHING;
};

/** Parts one behind the other, by their runs of exact texts: each run that ends may be what must be held. */
const inOrder = (parts: readonly Part[]): Part => {
  let held: readonly string[] | undefined;
  let run: Part = NOTHING_WIDE;
  for (const part of parts) {
    const joined = behind(run, part);
    if (joined.exact) {
      run = joined;
      continue;
    }
    held = better(better(held, run.exact), holdsOf(part));
    run = part.exact ? part : NOTHING_WIDE;
  }
  if (held === undefined) return run;
  const holds = better(held, run.exact) as readonly string[];
  return shortest(holds) > 0 ? { holds } : ANYTHING;
};

/** One of them. */
const oneOf = (parts: readonly Part[]): Part => {
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact as readonly string[]))] : undefined;
  if (exact && exact.length <= MOST_EXACT) return { exact };
  const holds = parts.map(holdsOf);
  return holds.every((one) => one !== undefined && shortest(one) > 0) ? { holds: [...new Set(holds.flatMap((one) => one ?? []))] } : ANYTHING;
};

/** @param least how often at least */
const repeated = (part: Part, least: number, most: number): Part => {
  if (most === 1 && least === 1) return part;
  if (most === 1) return oneOf([part, NOTHING_WIDE]);
  const holds = holdsOf(part);
  return least > 0 && holds && shortest(holds) > 0 ? { holds } : ANYTHING;
};

const QUANTIFIER = /(?:\*|\+|\?|\{(\d+)(,?)(\d*)\})\??/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|[dDwWsSbB]|[^\w])/y;
const AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?(?::|<\w+>))?/y;
/** Letters of a class that are told apart: `[oa]`. */
const FEW_LETTERS = /^[a-z]{1,6}$/;

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
    return repeated(part, Number(least), comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most));
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
    if (letters !== undefined) return FEW_LETTERS.test(letters) ? { exact: [...letters] } : ANYTHING;
    const [escape] = this.#take(ESCAPE) ?? [];
    if (escape !== undefined) return /^\\[bB]/.test(escape) ? NOTHING_WIDE : /^\\\W$/.test(escape) ? { exact: [escape.slice(1)] } : ANYTHING;
    const char = this.#source[this.#at++] as string;
    if (char === '^' || char === '$') return NOTHING_WIDE;
    if ('\\[]{}()*+?'.includes(char)) throw new SyntaxError(`not read: ${char}`);
    return char === '.' ? ANYTHING : { exact: [char] };
  }
}

/** What holds another of them is no news. */
const withoutLonger = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));

/**
 * Texts of three letters and more, one of which stands in whatever the expression matches; nothing where there are none, or where it is written in
 * a way that is not read here.
 */
export const requiredLiterals = ({ source, flags }: RegExp): readonly string[] | undefined => {
  if (/[ivm]/.test(flags)) return undefined;
  try {
    const holds = holdsOf(new Reading(source).whole());
    return holds && shortest(holds) >= SHORTEST ? withoutLonger(holds) : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
};
