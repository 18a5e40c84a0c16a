/** Kinds of cells, by what their `t` says (ECMA-376, 18.18.11). */
const TYPES = {
  s: 'shared',
  str: 'text',
  inlineStr: 'inline',
  b: 'boolean',
  e: 'error',
  n: 'number',
  d: 'date',
} as const;

export type CellType = (typeof TYPES)[keyof typeof TYPES];

/** The kind of a cell; of one that is not known the text counts. */
export const cellType = (said: string): CellType => (Object.hasOwn(TYPES, said) ? TYPES[said as keyof typeof TYPES] : 'text');
