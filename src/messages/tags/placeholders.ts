import { FILLER, PLACEHOLDER_WORDS } from './placeholders-data.js';
import type { RawTag } from './raw-tag.js';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `[Prénom]`, `{Nom de l’entreprise}`: a word to be filled in by hand, not by a tool. `[sic]` and `[Acme]` are not. */
export const isPlaceholder = ({ syntax, inner }: RawTag): boolean => {
  // What stands after a bar takes the place of a blank: `{name|dear customer}` is a field of a tool.
  const [name = ''] = inner.split('|');
  if (syntax !== 'bracket' && !(syntax === 'single-brace' && /\s/.test(name))) return false;
  return folded(name)
    .split(/[^a-z]+/)
    .some((word) => PLACEHOLDER_WORDS.has(word));
};

/** Filler between the tags of a text: lorem ipsum, XXX. */
export const fillers = (text: string): RawTag[] =>
  [...text.matchAll(FILLER)]
    // `XxX` and `xxx` are words of people; shouted ones are gaps.
    .filter(([found]) => !/^x/i.test(found) || found === found.toUpperCase())
    .map((match) => ({ start: match.index, end: match.index + match[0].length, syntax: 'bracket', text: match[0], inner: match[0] }));
