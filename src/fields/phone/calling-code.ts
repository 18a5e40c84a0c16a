/** The calling codes of one and of two digits; all others have three (ITU-T E.164). */
const CALLING_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** How a number in E.164 begins: `+44`; '' for what is no such number. */
export const callingCodeOf = (e164: string): string => CALLING_CODE.exec(e164)?.[0] ?? '';

/** How numbers of France and of its territories begin. */
const FRENCH_CODES = ['+33', '+262', '+508', '+590', '+594', '+596', '+681', '+687', '+689'] as const;

/** How the numbers of a list begin, of which some are read from their bytes and seen by nobody. */
export class CallingCodes {
  readonly #seen = new Set<string>();
  #count = 0;

  see(e164: string): void {
    this.#count++;
    this.#seen.add(callingCodeOf(e164));
  }

  /** @param numbers how many there are: those that were not seen are of the French plan */
  among(numbers: number): readonly string[] {
    const isFrench = numbers > this.#count || FRENCH_CODES.some((code) => this.#seen.has(code));
    return [...new Set([...this.#seen, ...(isFrench ? FRENCH_CODES : [])])].filter((code) => code !== '').sort();
  }
}
