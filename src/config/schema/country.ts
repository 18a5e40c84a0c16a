import { lazy } from '../../model/base/lazy.js';

const names = lazy(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
/** Codes that Unicode names although they are no country. */
const GROUPS = new Set(['ZZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB']);

/** Whether a text is the ISO 3166 alpha-2 code of a country or territory of today, in capitals (`UK` is not: it is `GB`). */
export const isCountry = (code: string): boolean => {
  if (!/^[A-Z]{2}$/.test(code) || GROUPS.has(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && names().of(code) !== undefined;
};
