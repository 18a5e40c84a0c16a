import { isLongClass, PART } from './source-parts.js';

/**
 * An expression written so that V8 compiles it in a part of the time; it matches what it matched.
 * Two things are dear. A group that may come up to three times, or must come once, is compiled as many times over, and a long one in such a one nine
 * times; where it holds a capture, V8 keeps to a loop. And `\p{L}` without regard to case has all 140,000 letters looked up for what they are in the
 * other case; what is no letter has hardly any.
 * @module
 */

/** The letters `\p{L}` without regard to case. Only the iota has another case that is no letter: U+0345, below other letters. */
const LETTER = String.raw`[^\P{L}]|\u03b9`;
const LETTER_OR_NUMBER = String.raw`[^\P{L}]|[\u03b9\p{N}]`;
/** Behind and before words; elsewhere two classes instead of one would make loops slower. */
const LIGHT_CLASSES: Readonly<Record<string, string>> = { '\\p{L}': LETTER, '[\\p{L}\\p{N}]': LETTER_OR_NUMBER };
const LOOK = /^\(\?<?!$/;
/** What `\p` is followed by: parts of its own. */
const OF_LETTERS = '{L}';

/** What has V8 write a group down more than once: `+`, `{2}`, `{1,5}`, `{0,3}`; */
const UNROLLED = /^(?:\+|\{(?:[1-3]\b|0,[23]\}))/;
/** worth a capture from this length on, in characters. */
const LONG = 40;
/** Whoever asks for its captures is not given others. */
const KEEPS = /\\(?:[1-9]|k<)|\((?!\?)|\(\?<\w/;

interface Group {
  readonly at: number;
  readonly from: number;
  readonly isPlain: boolean;
}

/** @returns the same expression; `adds` where it captures what nobody asked for */
export const lightSource = (source: string, flags: string): { readonly source: string; readonly adds: boolean } => {
  const parts = Array.from(source.matchAll(PART), ([part]) => part);
  if (parts.some(isLongClass)) return { source, adds: false };
  const mayAdd = !KEEPS.test(source) && !flags.includes('d');
  const hasClasses = flags.includes('i') && flags.includes('u');
  const written = [...parts];
  const open: Group[] = [];
  let [length, adds] = [0, false];
  for (const [at, part] of parts.entries()) {
    length += part.length;
    if (part.startsWith('(')) {
      open.push({ at, from: length, isPlain: part === '(?:' });
      if (hasClasses && LOOK.test(part)) lighten(parts, written, at);
    } else if (part === ')') {
      const group = open.pop();
      if (!group?.isPlain || !mayAdd || length - group.from < LONG || !UNROLLED.test(source.slice(length, length + 5))) continue;
      written[group.at] = '(';
      adds = true;
    }
  }
  return { source: written.join(''), adds };
};

/** Of an assertion that is nothing but a class. */
const lighten = (parts: readonly string[], written: string[], at: number): void => {
  const isSpelt = parts[at + 1] === '\\p' && parts.slice(at + 2, at + 5).join('') === OF_LETTERS;
  const end = isSpelt ? at + 5 : at + 2;
  const light = LIGHT_CLASSES[parts.slice(at + 1, end).join('')];
  if (light === undefined || parts[end] !== ')') return;
  written[at + 1] = light;
  for (let i = at + 2; i < end; i++) written[i] = '';
};
