import { figuresOfCode, hasCodeSign } from '../../geography/dialled-country.js';
import { foldHeader } from '../../text/fold-header.js';
import type { ValueReaders } from './value-readers.js';

/** Words for a country, under which a number is no country but its calling code. */
const COUNTRY = /(?:^| )(?:pays|country|pais|paese|land|kraj|cc|landcode)(?: |$)/;
/** Words that a calling code shares with much else: its values must bear it out. */
const SHARED =
  /(?:^| )(?:code|codigo|codice|kod|prefix|prefixe|prefiks|prefissi|pref|prfx|indic|ind|vorw|dial|dialling|dialing|calling)(?: |$)/;

/** Shares of the filled cells: under a word for a country, and elsewhere. */
const LEAST = { country: 0.5, other: 0.9 } as const;

/** What the rows say of a code without its sign: whether it makes the number beside it one, and whether that is another number at home. */
const countPairs = (codes: readonly string[], numbers: readonly string[], readPhone: ValueReaders['readPhone']) => {
  let [made, other] = [0, 0];
  for (const [row, text] of codes.entries()) {
    const code = figuresOfCode(text);
    const number = (numbers[row] ?? '').trim();
    if (code === '' || number === '' || /^(?:\+|00)/.test(number)) continue;
    const full = readPhone(`+${code} ${number.replace(/^0/, '')}`);
    const home = readPhone(number);
    if (full.valid) made++;
    if (home.valid && home.damage === 'none' && home.e164 !== full.e164) other++;
  }
  return { made, other };
};

/**
 * Whether the cells of a column are the calling codes of the numbers that stand in another (`34` beside `612345678`), under a header that says so
 * only by half, or not at all. A code with its sign says it itself; one without is borne out by the numbers.
 * @param isOpen nothing else tells what the column is
 */
export const areCallingCodes = (
  header: string,
  codes: readonly string[],
  numbers: readonly string[],
  isOpen: boolean,
  { readPhone }: Pick<ValueReaders, 'readPhone'>,
): boolean => {
  const words = foldHeader(header);
  const isCountry = COUNTRY.test(words);
  if (!isCountry && !isOpen) return false;
  const filled = codes.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => figuresOfCode(cell) !== '');
  if (known.length === 0 || known.length < filled.length * (isCountry ? LEAST.country : LEAST.other)) return false;
  if (known.every(hasCodeSign)) return true;
  if (!isCountry && !SHARED.test(words)) return false;
  const { made, other } = countPairs(codes, numbers, readPhone);
  // Countries are numbered otherwise too, by three figures (ISO 3166: 250).
  if (isCountry && known.every((cell) => figuresOfCode(cell).length < 3)) return true;
  return made * 2 >= known.length && other === 0;
};
