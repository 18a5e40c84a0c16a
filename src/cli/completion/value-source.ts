import type { Lang } from '../../model/base/text.js';
import type { Paths, Suggestion } from './shells/shell.js';

/** Who asks: in which language, and for which command (`check`, `lists probe`). */
export interface Asking {
  readonly lang: Lang;
  readonly command: string;
}

/** What may be typed at one place: words of any beginning, names on the disk. */
export interface Offer {
  readonly words: readonly Suggestion[];
  readonly paths?: Paths;
  readonly afterEquals?: boolean;
  readonly open?: boolean;
}

/** What may stand for a value. @param piece what of it is typed */
export type ValueSource = (asking: Asking, piece: string) => Offer | Promise<Offer>;

/** Words of a closed list, or of one that is loaded when it is asked for. */
export const wordsFrom =
  (list: (asking: Asking) => readonly (string | Suggestion)[] | Promise<readonly (string | Suggestion)[]>): ValueSource =>
  async (asking) => ({ words: (await list(asking)).map((one) => (typeof one === 'string' ? { value: one } : one)) });
export const oneOf = (list: readonly string[]): ValueSource => wordsFrom(() => list);

/** Names on the disk. */
export const files: ValueSource = () => ({ words: [], paths: 'files' });
export const folders: ValueSource = () => ({ words: [], paths: 'folders' });
/** Whatever the user knows alone: a date, a name, a number. */
export const free: ValueSource = () => ({ words: [] });

/** Whether a word is what is typed, begun: letters of any case are the same, as far as completion goes. */
export const begins = (value: string, typed: string): boolean => value.toLowerCase().startsWith(typed.toLowerCase());

/** Words, and files where none of them begins with what is typed. */
export const orFiles =
  (source: ValueSource): ValueSource =>
  async (asking, piece) => {
    const offer = await source(asking, piece);
    return offer.paths || offer.words.some(({ value }) => begins(value, piece)) ? offer : files(asking, piece);
  };

/** Two values around a sign. The word goes on behind a left one, but where nothing has to follow it. */
export const pair =
  (left: ValueSource, sign: string, right: ValueSource, mayEnd = false): ValueSource =>
  async (asking, piece) => {
    const at = piece.lastIndexOf(sign);
    if (at < 0) {
      const offer = await left(asking, piece);
      if (mayEnd || offer.words.length === 0) return offer;
      return { ...offer, open: true, words: offer.words.map((word) => ({ ...word, value: `${word.value}${sign}` })) };
    }
    const before = piece.slice(0, at + 1);
    const { words, ...offer } = await right(asking, piece.slice(at + 1));
    return {
      ...offer,
      ...(offer.paths && sign === '=' && { afterEquals: true }),
      words: words.map((word) => ({ ...word, value: before + word.value })),
    };
  };

/** Several values between commas: the last is completed, and none is offered twice. */
export const listOf =
  (source: ValueSource): ValueSource =>
  async (asking, piece) => {
    const at = piece.lastIndexOf(',') + 1;
    const [before, last] = [piece.slice(0, at), piece.slice(at)];
    const taken = new Set(before.split(','));
    const { words, ...offer } = await source(asking, last);
    return {
      ...offer,
      words: words.filter(({ value }) => !taken.has(value)).map((word) => ({ ...word, value: before + word.value })),
    };
  };
