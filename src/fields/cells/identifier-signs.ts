/**
 * What tells an address from a number before either is read, in whatever script it is written.
 * @module
 */
import { plainDigits } from '../text/invisible.js';

/** An at sign of any width. */
const AT = /[@\uff20\ufe6b]/;

/** Whether a text holds an at sign. */
export const holdsAtSign = (text: string): boolean => AT.test(text);

/** Whether five digits follow each other, but for what stands between digits of a number. */
export const holdsNumber = (text: string): boolean => /\d{5}/.test(plainDigits(text).replace(/[\s.()/-]/g, ''));
