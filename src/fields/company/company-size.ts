/**
 * Sizes of companies by their staff (decree 2008-1354, article 3), as bits: a band or a category may cover several.
 * @module
 */
import { plainWords } from '../text/plain-words.js';

export const COMPANY_SIZES = ['micro', 'pme', 'eti', 'ge'] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

const MICRO = 1;
const PME = 2;
const ETI = 4;
const GE = 8;
/** First headcount beyond each size. */
const LIMITS = [10, 250, 5000] as const;

export const sizeBit = (size: CompanySize): number => 1 << COMPANY_SIZES.indexOf(size);

/** Sizes that a headcount between two numbers, both included, may be of. */
const between = (least: number, most: number): number => {
  let bits = 0;
  for (const [at, bit] of [MICRO, PME, ETI, GE].entries()) {
    if (least < (LIMITS[at] ?? Number.POSITIVE_INFINITY) && most >= (LIMITS[at - 1] ?? 0)) bits |= bit;
  }
  return bits;
};

/** INSEE's bands; a spreadsheet eats their zeros. NN is a unit without staff, or one of which nothing is known. */
const BANDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['00 0 01 1 02 2 03 3', MICRO],
    ['11 12 21 22 31', PME],
    ['32 41 42 51', ETI],
    ['52 53', GE],
  ].flatMap(([codes, bits]) =>
    String(codes)
      .split(' ')
      .map((code) => [code, bits] as const),
  ),
) as Readonly<Record<string, number>>;

/** Categories in words. INSEE's PME takes in the micro-enterprises: it has no category for them. */
const WORDS: Readonly<Record<string, number>> = {
  tpe: MICRO,
  micro: MICRO,
  microentreprise: MICRO,
  'micro entreprise': MICRO,
  'tres petite entreprise': MICRO,
  'tpe pme': MICRO | PME,
  pme: MICRO | PME,
  sme: MICRO | PME,
  smb: MICRO | PME,
  'petite et moyenne entreprise': MICRO | PME,
  'small business': MICRO | PME,
  eti: ETI,
  'entreprise de taille intermediaire': ETI,
  'mid market': ETI,
  'mid size': ETI,
  ge: GE,
  'grande entreprise': GE,
  'grand groupe': GE,
  enterprise: ETI | GE,
  'large enterprise': GE,
};

/** Numbers of people, and what stands before or behind them; thousands are closed up. */
const RANGE = /(?<!\d)(\d+)\s*(?:à|a|-|–|—|to|et|\/|\.\.)\s*(\d+)/i;
const AND_MORE = /(?:>=?|plus de|more than|over|\+)\s*(\d+)|(?<!\d)(\d+)\s*(?:\+|et plus|ou plus|and more|or more)/i;
const LESS = /(?:<=?|moins de|less than|under|jusqu.?à)\s*(\d+)/i;

/** The sizes that a number or a band of people covers; 0 when nothing can be read. */
export const sizesOfHeadcount = (text: string): number => {
  const closed = text.replace(/(?<=\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const range = RANGE.exec(closed);
  if (range) return between(Number(range[1]), Number(range[2]));
  const more = AND_MORE.exec(closed);
  if (more) return between(Number(more[1] ?? more[2]), Number.POSITIVE_INFINITY);
  const less = LESS.exec(closed);
  if (less) return between(0, Number(less[1]) - 1);
  const one = /^\D{0,12}(\d+)(?:[.,]0+)?\D*$/.exec(closed);
  return one ? between(Number(one[1]), Number(one[1])) : 0;
};

/** The sizes that a band, a category or words cover; 0 when nothing can be read (`NN`). */
export const sizesOfBand = (text: string): number =>
  (Object.hasOwn(BANDS, text) ? BANDS[text] : undefined) ?? WORDS[plainWords(text)] ?? sizesOfHeadcount(text);

/** INSEE's word for a unit of which no staff is known, as it came from the register. */
export const isUnknownBand = (text: string): boolean => text.trim().toUpperCase() === 'NN';

/** ETI and GE as a category speak of the whole group, which a small unit belongs to: they win over its own staff. */
export const isGroupCategory = (text: string): boolean => (WORDS[plainWords(text)] ?? 0) >= ETI;
