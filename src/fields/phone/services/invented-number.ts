import type { PhoneValue } from '../../../model/contact/values.js';

/**
 * Numbers that whoever wants to see a price types in a form: 06 00 00 00 00, 06 12 34 56 78, 01 23 45 67 89. Somebody may have them, who asked for nothing.
 * @module
 */

const FRANCE = 33;
const FIRST_DIGIT = 100_000_000;
const EIGHT_ONES = 11_111_111;
/** The eight last digits that are typed behind any two. */
const EASY = [0, 12_345_678, 23_456_789, 10_203_040, 11_223_344, 98_765_432];
/** Behind those of a mobile eight of the same are no more than that; a company may have its landline so. */
const MOBILES: readonly number[] = [6, 7];

/** All that are easy to type, without their zero. */
const INVENTED: ReadonlySet<number> = new Set([
  ...[1, 2, 3, 4, 5, 6, 7, 9].flatMap((first) => [
    // 01 01 01 01 01
    first * 101_010_101,
    ...EASY.map((rest) => first * FIRST_DIGIT + rest),
  ]),
  ...MOBILES.flatMap((first) => Array.from({ length: 9 }, (_, i) => first * FIRST_DIGIT + (i + 1) * EIGHT_ONES)),
  102_030_405,
  987_654_321,
]);

/** Of other countries, where a number is as long as it likes. */
const ENDS_EASILY = /(?:(\d)\1{7}|12345678|23456789)$/;

/** Whether a number that can be dialled is one that people invent. */
export const isInventedNumber = (value: PhoneValue): boolean => {
  if (!value.valid) return false;
  const { national, callingCode } = value;
  return national === undefined ? ENDS_EASILY.test(value.e164) : callingCode === FRANCE && INVENTED.has(national);
};
