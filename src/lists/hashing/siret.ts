import { isSiret } from '../../fields/company/siren.js';

/** The fourteen digits of a SIRET, written with or without blanks; '' for anything else. One that lost leading zeros is padded when `pad`. */
export const readSiret = (text: string, pad = false): string => {
  const digits = text.replace(/[\s.\u200B\uFEFF-]+/g, '');
  const whole = pad && (digits.length === 12 || digits.length === 13) ? digits.padStart(14, '0') : digits;
  return whole.length === 14 && isSiret(whole) ? whole : '';
};
