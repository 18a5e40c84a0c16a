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

/**
 * The first character when it is a letter of the Latin alphabet or a digit, without accents: a letter that few names of a file begin with would
 * point at somebody, and no control, no mark, no half of a pair gets out.
 */
const initial = (text: string): string => /^[A-Za-z0-9]/.exec(text.slice(0, 2).normalize('NFKD'))?.[0] ?? '';

const maskText = (text: string): string => (text.length <= MAX_RUN ? DOTS : initial(text) + DOTS);

/** One letter, and one ending: two letters and any ending left fewer than five of a million people for one in a hundred (`npm run prove:masks`). */
const maskEmail = (text: string): string => {
  const at = text.lastIndexOf('@');
  return `${maskText(text.slice(0, at))}@${DOTS}${/[^@]{4}\.fr$/i.test(text) ? '.fr' : ''}`;
};

/** The beginning that most numbers of a file share, no other. */
const maskPhone = (text: string): string => {
  const digits = text.replace(/[^\d+]+/g, '');
  return digits.length < 8 ? DOTS : `${/^(?:\+33|0[1-79])/.exec(digits)?.[0] ?? ''}•••••••${digits.slice(-1)}`;
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
 * A value with all but a few characters hidden: `j•••@•••.fr`, `06•••••••8`, `D•••`; nothing at all of a sensitive one.
 * The result never holds four characters of the value in a row, nor the value, nor a control or direction character.
 * @param text the value of a cell
 * @param kind how its field is read; without it the value is taken for an address or a text
 */
export const mask = (text: string, kind?: FieldKind): string => {
  const value = text.trim();
  if (value === '') return '';
  return [shape(value, kind), ...PLAIN].find((masked) => !tells(masked, value)) ?? '';
};
