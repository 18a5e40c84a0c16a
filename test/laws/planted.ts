/** A generator of its own, so that what is planted is the same on every machine. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Cells that must not get out, and the tokens in them. */
export class Planted {
  readonly tokens: string[] = [];
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** Twelve letters that occur nowhere else. */
  word(): string {
    return this.#plant(Array.from({ length: 12 }, () => LETTERS[Math.floor(this.#next() * LETTERS.length)]).join(''));
  }

  digits(prefix = ''): string {
    return prefix + this.#plant(Array.from({ length: 9 }, () => Math.floor(this.#next() * 10)).join(''));
  }

  #plant(token: string): string {
    this.tokens.push(token);
    return token;
  }

  /**
   * Everything planted of which a text holds that many characters in a row. Digits stand in hashes too; six letters without a vowel stand
   * nowhere but in what is encrypted or a key, where ten are asked for.
   */
  found(text: string, run = 8): readonly string[] {
    const parts = new Map(
      this.tokens.flatMap((token) => {
        const size = /\d/.test(token) ? Math.max(8, Math.min(run, token.length)) : run;
        return Array.from({ length: token.length - size + 1 }, (_, at) => [token.slice(at, at + size), token] as const);
      }),
    );
    const bare = text.toLowerCase();
    const seen = new Set<string>();
    const sizes = [...new Set([...parts.keys()].map(({ length }) => length))];
    // Only runs of such letters, or of digits, hold a part of a token.
    const runs = bare.matchAll(new RegExp(`[${LETTERS}]{${Math.min(...sizes)},}|[0-9]{${Math.min(...sizes)},}`, 'g'));
    for (const [held] of runs) {
      for (const size of sizes) {
        for (let at = 0; at + size <= held.length; at++) {
          const token = parts.get(held.slice(at, at + size));
          if (token !== undefined) seen.add(token);
        }
      }
    }
    return [...seen];
  }
}
