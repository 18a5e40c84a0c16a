import { lazy } from '../../../model/base/lazy.js';
import { alternativesOf } from './alternatives.js';
import { lightSource } from './light-source.js';
import { needsOf } from './needs.js';
import { Prefilter } from './prefilter.js';

const prefilter = new Prefilter();

interface Alternative {
  readonly says: RegExp;
  /** Whether it captures what the expression does not. */
  readonly adds: boolean;
}

/** What is known of an expression, for itself and for the copies that the language makes of it (`matchAll`, `split`). */
class Phrases {
  readonly source: string;
  /** Its place in the prefilter; absent: it may match any text. */
  readonly place: number | undefined;
  /** The same of each of its alternatives. */
  readonly places: readonly (number | undefined)[];
  #sources: readonly string[] | undefined;
  /** By flags its alternatives, each compiled when it is first tried. */
  readonly #compiled = new Map<string, Alternative[]>();

  constructor(source: string) {
    this.source = source;
    const whole = prefilter.add('');
    this.places = needsOf(source).map((needs) => (needs === '' ? undefined : prefilter.add(needs, whole)));
    this.place = this.places.includes(undefined) ? undefined : whole;
  }

  alternative(at: number, flags: string): Alternative {
    const compiled = this.#compiled.get(flags) ?? [];
    this.#compiled.set(flags, compiled);
    this.#sources ??= alternativesOf(this.source);
    if (compiled[at]) return compiled[at];
    const { source, adds } = lightSource(this.#sources[at] as string, flags);
    compiled[at] = { says: new RegExp(source, flags), adds };
    return compiled[at];
  }
}
const mayMatch = (place: number | undefined, text: string): boolean => place === undefined || prefilter.mayMatch(place, text);

/** An expression of which only those alternatives are tried that a text holds the letters of. */
class Prefiltered extends RegExp {
  readonly #source: string;
  readonly #phrases: () => Phrases;
  /** Whether it goes on where it last matched. */
  readonly #moves = this.global || this.sticky;
  /** The language puts them together anew for whoever asks. */
  readonly #flags = this.flags;

  /** To the language it is an empty expression: even to parse a long list takes a tenth of a millisecond. */
  constructor(says: RegExp | string, flags?: string) {
    super('', flags ?? (typeof says === 'string' ? '' : says.flags));
    const source = typeof says === 'string' ? says : says.source;
    this.#source = source;
    this.#phrases = says instanceof Prefiltered ? says.#phrases : lazy(() => new Phrases(source));
  }

  override get source(): string {
    return this.#source;
  }

  override exec(text: string): RegExpExecArray | null {
    const phrases = this.#phrases();
    const { place, places } = phrases;
    const from = this.lastIndex;
    if (this.#moves) this.lastIndex = 0;
    if (!mayMatch(place, text)) return null;
    let first: RegExpExecArray | null = null;
    for (let at = 0; at < places.length; at++) {
      if (!mayMatch(places[at], text)) continue;
      const { says, adds } = phrases.alternative(at, this.#flags);
      says.lastIndex = from;
      const found = says.exec(text);
      if (!found || (first && first.index <= found.index)) continue;
      first = found;
      if (adds) first.length = 1;
      if (this.#moves) this.lastIndex = says.lastIndex;
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
