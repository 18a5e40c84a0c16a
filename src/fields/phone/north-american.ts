/** +1, area code (its first digit is never 0 or 1), and seven digits of which the first is never 0 or 1 either. */
const NANP = /^\+1([2-9]\d\d)[2-9]\d{6}$/;

/** The area code of a North American number in E.164; '' for any other text. */
export const areaCodeOf = (e164: string): string => NANP.exec(e164)?.[1] ?? '';

/** The ten digits under which such a number stands on a list; '' for any other text. */
export const nanpDigits = (e164: string): string => (NANP.test(e164) ? e164.slice(2) : '');
