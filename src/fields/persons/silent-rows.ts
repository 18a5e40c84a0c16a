import { addRow, emptyRowSet, type RowSet } from '../../model/base/row-set.js';
import { entryWords, type KeyedRule, type PersonLayout, saidWord, spokeBit } from './person-layout.js';

/** Rows of which the log says that no rule found what it holds for the person. */
export interface SilentRows {
  /** @param entries so many words of them */
  look(entries: Uint32Array, length: number): void;
  rows(): RowSet;
}

/** @returns undefined where no rule finds such, or where nobody who stands in a file is sure to be in its log */
export const makeSilentRows = (layout: PersonLayout): SilentRows | undefined => {
  const width = entryWords(layout);
  const masksOf = (speaks: (rule: KeyedRule) => boolean): Uint32Array => {
    const masks = new Uint32Array(width);
    layout.rules.forEach((rule, r) => {
      const at = layout.identity + 1 + saidWord(r);
      if (speaks(rule)) masks[at] = (masks[at] as number) | spokeBit(r);
    });
    return masks;
  };
  // What a row says of others is in entries too, in which no rule speaks that speaks of everybody.
  const ofEverybody = masksOf(({ always }) => always);
  const found = masksOf(({ shared }) => shared === true);
  if (!found.some((mask) => mask !== 0) || !ofEverybody.some((mask) => mask !== 0)) return undefined;
  const [present, told] = [emptyRowSet(), emptyRowSet()];
  const speaks = (entries: Uint32Array, at: number, masks: Uint32Array): boolean => {
    for (let i = layout.identity + 1; i < width; i++) if (((entries[at + i] as number) & (masks[i] as number)) !== 0) return true;
    return false;
  };
  return {
    look(entries, length) {
      for (let at = 0; at < length; at += width) {
        const row = entries[at + layout.identity] as number;
        if (speaks(entries, at, ofEverybody)) addRow(present, row);
        if (speaks(entries, at, found)) addRow(told, row);
      }
    },
    rows() {
      const { words } = present;
      for (let i = 0; i < words.length; i++) words[i] = (words[i] as number) & ~(told.words[i] ?? 0);
      return present;
    },
  };
};
