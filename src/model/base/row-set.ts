/** A bit for each row, in as many words as the last row needs. Plain data, for structuredClone. */
export interface RowSet {
  words: Uint32Array;
}

export const emptyRowSet = (): RowSet => ({ words: new Uint32Array(0) });

export const addRow = (bits: RowSet, row: number): void => {
  const at = row >>> 5;
  if (at >= bits.words.length) {
    const more = new Uint32Array(Math.max(64, 2 ** Math.ceil(Math.log2(at + 1))));
    more.set(bits.words);
    bits.words = more;
  }
  bits.words[at] = (bits.words[at] as number) | (1 << (row & 31));
};

export const hasRow = ({ words }: RowSet, row: number): boolean => (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/** Rows that either has. Reuses the longer. */
export const mergeRowSets = (a: RowSet, b: RowSet): RowSet => {
  if (a.words.length < b.words.length) return mergeRowSets(b, a);
  for (let i = 0; i < b.words.length; i++) a.words[i] = (a.words[i] as number) | (b.words[i] as number);
  return a;
};
