/**
 * What a program keeps of a contact, in a cell: `{"email":"…","unsubscribed":false}` is read as the labels and values that it is, and what is empty
 * says nothing.
 * @module
 */

const LOOKS_JSON = /^\s*[{[][\s\S]*[}\]]\s*$/;
/** Longer ones are records, and no notes. */
const LONGEST = 20_000;
const MOST_DEPTH = 6;

const isNothing = (value: unknown): boolean => value === null || value === '';
const labelOf = (key: string): string => key.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/[_-]+/g, ' ');

const pairsOf = (value: unknown, label: string, depth: number): readonly string[] => {
  if (isNothing(value) || depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => pairsOf(one, label, depth + 1));
  if (typeof value === 'object') return Object.entries(value as object).flatMap(([key, one]) => pairsOf(one, labelOf(key), depth + 1));
  if (typeof value === 'string') return [label === '' ? value : `${label}: ${value}`];
  return [value === true ? `${label.toUpperCase()}: yes` : `${label}: ${String(value)}`];
};

/** A text as people write it: of an object or a list of a program its labels and values, one a line; any other as it is. */
export const spelledJson = (text: string): string => {
  if (text.length > LONGEST || !LOOKS_JSON.test(text)) return text;
  try {
    return pairsOf(JSON.parse(text), '', 0).join('\n');
  } catch {
    return text;
  }
};
