import { editDistance } from '../../model/base/closest-word.js';
import { ERROR_CODES } from '../../words/error-texts/error-sections.js';

const PREFIX = 'LUMO_';
const MOST_NEAR = 3;

/** A code as people type it: in any case, with hyphens, with or without its prefix. */
const folded = (text: string): string => {
  const upper = text.trim().toUpperCase().replaceAll('-', '_');
  return upper.startsWith(PREFIX) ? upper : PREFIX + upper;
};

/** The error code that is meant, if there is one. */
export const errorCodeOf = (text: string): string | undefined => ERROR_CODES.find((code) => code === folded(text));

/** The codes that were probably meant, nearest first: by a slip of the hand, else by the words that they share. */
export const nearestErrorCodes = (text: string): readonly string[] => {
  const typed = folded(text).slice(PREFIX.length);
  if (typed === '' || typed.length > 60) return [];
  const bare = ERROR_CODES.map((code) => ({ code, name: code.slice(PREFIX.length) }));
  const slips = bare
    .map(({ code, name }) => ({ code, steps: editDistance(typed, name) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  if (slips.length > 0) return slips.slice(0, MOST_NEAR).map(({ code }) => code);
  const words = new Set(typed.split('_').filter((word) => word.length > 3));
  const shared = ({ name }: { readonly name: string }): number => name.split('_').filter((word) => words.has(word)).length;
  return bare
    .filter((one) => shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST_NEAR)
    .map(({ code }) => code);
};
