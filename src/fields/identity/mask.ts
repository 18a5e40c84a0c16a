/**
 * What may be shown of a value: enough to recognise it for who has the file, too little for who has not.
 * @module
 */
import type { FieldKind } from '../../model/contact/field.js';

const DOTS = '•••';
/** Taken in turn when a value is itself made of dots. */
const PLAIN = [DOTS, '***', '###'];
/** Never more than this many characters of a value in a row. */
const MAX_RUN = 3;

/** The first character when it is a letter or a digit: no control, no mark, no half of a pair gets out. */
const initial = (text: string): string => /^[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';

const maskText = (text: string): string => (text.length <= MAX_RUN ? DOTS : initial(text) + DOTS);

const maskEmail = (text: string): string => {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  // Two letters at most: `.com` would already be four characters of the value in a row.
  const ending = domain.length > MAX_RUN + 3 ? (/\.[a-z]{2}$/i.exec(domain)?.[0] ?? '') : '';
  return `${maskText(text.slice(0, at))}@${maskText(domain)}${ending}`;
};

const maskPhone = (text: string): string => {
  const digits = text.replace(/[^\d+]+/g, '');
  return digits.length < 8 ? DOTS : `${digits.slice(0, digits.startsWith('+') ? 3 : 2)}•••••••${digits.slice(-1)}`;
};

/** Whether a mask gives away the value: all of it, or four characters in a row. */
const tells = (masked: string, value: string): boolean => {
  if (masked.includes(value)) return true;
  for (let i = 0; i + MAX_RUN < masked.length; i++) {
    if (value.includes(masked.slice(i, i + MAX_RUN + 1))) return true;
  }
  return false;
};

const shape = (text: string, kind: FieldKind | undefined): string => {
  if (kind === 'sensitive') return DOTS;
  if (kind === 'phone' && !text.includes('@')) return maskPhone(text);
  return /[^@\s]@[^@\s]/.test(text) ? maskEmail(text) : maskText(text);
};

/**
 * A value with all but a few characters hidden: `j•••@a•••.fr`, `06•••••••8`, `D•••`; nothing at all of a sensitive one.
 * The result never holds four characters of the value in a row, nor the value, nor a control or direction character.
 * @param text the value of a cell
 * @param kind how its field is read; without it the value is taken for an address or a text
 */
export const mask = (text: string, kind?: FieldKind): string => {
  const value = text.trim();
  if (value === '') return '';
  return [shape(value, kind), ...PLAIN].find((masked) => !tells(masked, value)) ?? '';
};
