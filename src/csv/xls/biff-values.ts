/**
 * Values of cells, as SpreadsheetML says them behind the style of a cell: `t="s"><v>3</v>`.
 * @module
 */
import { xmlEscaped } from '../xlsx/write-cells.js';

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** A number in four bytes: thirty bits of a whole one, or the first of a longer one; perhaps a hundred times too large (MS-XLS 2.5.218). */
export const shortNumber = (bytes: Buffer): number => {
  const bits = bytes.readInt32LE(0);
  const value =
    bits & 2
      ? bits >> 2
      : (() => {
          const whole = Buffer.alloc(8);
          whole.writeInt32LE(bits & ~3, 4);
          return whole.readDoubleLE(0);
        })();
  return bits & 1 ? value / 100 : value;
};

export const ofNumber = (value: number): string => `><v>${value}</v>`;
export const ofText = (text: string): string => `t="str"><v>${xmlEscaped(text)}</v>`;
export const ofYes = (yes: number): string => `t="b"><v>${yes === 0 ? 0 : 1}</v>`;
export const ofError = (code: number): string => `t="e"><v>${ERRORS[code] ?? '#N/A'}</v>`;
/** A formula whose value nobody wrote down. */
export const UNCALCULATED = '><f/>';

/** What a formula came to: of a text, that nobody calculated it, until the text comes; undefined for one that is empty, as its cell is. */
export const formulaValue = (value: Buffer): string | undefined => {
  if (value.readUInt16LE(6) !== 0xffff) return `><f/><v>${value.readDoubleLE(0)}</v>`;
  const [kind, said] = [value[0] as number, value[2] as number];
  if (kind === 1) return ofYes(said);
  if (kind === 2) return ofError(said);
  return kind === 0 ? UNCALCULATED : undefined;
};
