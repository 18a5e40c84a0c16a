import { LumoError } from '../../errors.js';

/** +1, area code (its first digit is never 0 or 1), and seven digits of which the first is never 0 or 1 either. */
const NANP = /^\+1([2-9]\d\d)[2-9]\d{6}$/;

/** The area code of a North American number in E.164; '' for any other text. */
export const areaCodeOf = (e164: string): string => NANP.exec(e164)?.[1] ?? '';

/** The ten digits under which such a number stands on a list; '' for any other text. */
export const nanpDigits = (e164: string): string => (NANP.test(e164) ? e164.slice(2) : '');

/**
 * Whether a number belongs to an area code of which one has the file. A number that does not is `unscreened`, never clear,
 * and so is a North American number whose area code cannot be told.
 */
export const isSubscribed = (e164: string, areaCodes: ReadonlySet<string>): boolean => {
  const code = areaCodeOf(e164);
  return code !== '' && areaCodes.has(code);
};

/**
 * The area codes of an option, as somebody wrote them (`212, (646)`, `[212, 646]`).
 * @throws LumoError LUMO_LIST_AREA_CODES when one is none, or there is none
 */
export const readAreaCodes = (written: string | readonly (string | number)[]): ReadonlySet<string> => {
  const parts = typeof written === 'string' ? written.split(/[\s,;]+/) : written.map(String);
  const codes = parts.map((part) => part.trim().replace(/^\((.*)\)$/, '$1')).filter((part) => part !== '');
  if (codes.length > 0 && codes.every((code) => /^[2-9]\d\d$/.test(code))) return new Set(codes);
  throw new LumoError(
    'LUMO_LIST_AREA_CODES',
    {
      en: 'The area codes given for a North American list are not codes of three digits, the first from 2 to 9.',
      fr: 'Les indicatifs régionaux donnés pour une liste nord-américaine ne sont pas des codes de trois chiffres, le premier de 2 à 9.',
    },
    {
      en: 'Write those that you are subscribed to: areaCodes: ["212", "646"]. Numbers of other codes stay unscreened.',
      fr: 'Écrivez ceux auxquels vous êtes abonné : areaCodes: ["212", "646"]. Les numéros d’autres indicatifs restent non confrontés.',
    },
  );
};
