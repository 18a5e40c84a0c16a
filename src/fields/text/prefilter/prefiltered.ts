import { alternativesOf } from './alternatives.js';
import { needsOf } from './needs.js';
import { Prefilter } from './prefilter.js';

const prefilter = new Prefilter();

/** An expression as the prefilter knows it. */
interface Known {
  /** Its place; absent: it may match any text. */
  readonly place: number | undefined;
  /** The same of each of its alternatives. */
  readonly places: readonly (number | undefined)[];
}

const knownBy = (expression: RegExp): Known => {
  const whole = prefilter.add('');
  const places = needsOf(expression).map((needs) => (needs === '' ? undefined : prefilter.add(needs, whole)));
  return { place: places.includes(undefined) ? undefined : whole, places };
};
const mayMatch = (place: number | undefined, text: string): boolean => place === undefined || prefilter.mayMatch(place, text);

/** An expression of which only those alternatives are tried that a text holds the letters of. */
class Prefiltered extends RegExp {
  readonly #source: string;
  /** Whether it goes on where it last matched. */
  readonly #moves = this.global || this.sticky;
  #known: Known | undefined;
  #sources: readonly string[] | undefined;
  /** Its alternatives, each compiled when it is first tried. */
  readonly #alternatives: RegExp[] = [];

  /** To the language it is an empty expression: even to parse a long list takes a tenth of a millisecond. */
  constructor(says: RegExp | string, flags?: string) {
    super('', flags ?? (typeof says === 'string' ? '' : says.flags));
    this.#source = typeof says === 'string' ? says : says.source;
  }

  override get source(): string {
    return this.#source;
  }

  #alternative(at: number): RegExp {
    this.#sources ??= alternativesOf(this.source);
    this.#alternatives[at] ??= new RegExp(this.#sources[at] as string, this.flags);
    return this.#alternatives[at];
  }

  override exec(text: string): RegExpExecArray | null {
    this.#known ??= knownBy(this);
    const { place, places } = this.#known;
    const from = this.lastIndex;
    if (this.#moves) this.lastIndex = 0;
    if (!mayMatch(place, text)) return null;
    let first: RegExpExecArray | null = null;
    for (let at = 0; at < places.length; at++) {
      if (!mayMatch(places[at], text)) continue;
      const alternative = this.#alternative(at);
      alternative.lastIndex = from;
      const found = alternative.exec(text);
      if (!found || (first && first.index <= found.index)) continue;
      first = found;
      if (this.#moves) this.lastIndex = alternative.lastIndex;
    }
    return first;
  }
}

/**
 * The same expression, for long lists of phrases of which most texts hold none: it is what RE2 calls a prefilter. An alternative is neither tried nor
 * compiled before a text holds the letters of something that it matches; compiling a long list whole takes up to a third of a second.
 * @param says the expression, or its source @throws SyntaxError where it is none
 */
export const prefiltered = (says: RegExp | string, flags?: string): RegExp => new Prefiltered(says, flags);
