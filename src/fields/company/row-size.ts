import { memoise } from '../text/memoise.js';
import { COMPANY_SIZES, isGroupCategory, sizeBit, sizesOfBand, sizesOfHeadcount } from './company-size.js';

/** What the cells of one row say of the size of a company, in bits of `sizeBit`. */
export interface RowSize {
  /** What counts: the size of the group where one is told, else its own. 0: unknown. */
  readonly sizes: number;
  /** By its own staff. */
  readonly own: number;
  readonly ofGroup: boolean;
  /** Two cells that cannot both be true: nothing is known then. */
  readonly isContradictory: boolean;
}

/** Reads sizes cell by cell, row after row, and remembers what texts say. */
export class RowSizeReader {
  readonly #band = memoise(sizesOfBand);
  readonly #isGroup = memoise(isGroupCategory);
  readonly #people = memoise(sizesOfHeadcount);
  #own = 0;
  #group = 0;
  #isContradictory = false;

  /** A band of INSEE, a category or words. */
  band(text: string): void {
    if (this.#isGroup(text)) this.#group |= this.#band(text);
    else this.#narrow(this.#band(text));
  }

  /** A number of people; a word in its place ("PME", "GE") says what it says elsewhere. */
  headcount(text: string): void {
    const people = this.#people(text);
    // "12" is twelve people here, and a code of INSEE where bands are.
    if (people !== 0) this.#narrow(people);
    else this.band(text);
  }

  /** What the cells of the row came to; the next are those of the next row. */
  take(): RowSize {
    const ofGroup = this.#group !== 0;
    const isContradictory = !ofGroup && this.#isContradictory;
    const row = { sizes: isContradictory ? 0 : this.#group || this.#own, own: this.#own, ofGroup, isContradictory };
    this.#own = 0;
    this.#group = 0;
    this.#isContradictory = false;
    return row;
  }

  #narrow(sizes: number): void {
    if (sizes === 0) return;
    if (this.#own !== 0 && (this.#own & sizes) === 0) this.#isContradictory = true;
    this.#own = this.#own === 0 || this.#isContradictory ? this.#own | sizes : this.#own & sizes;
  }
}

/** The name of one size or of two that are neighbours (`micro-or-pme`, which INSEE's PME covers); '' for none and for more. */
export const sizeName = (sizes: number): string => {
  const names = COMPANY_SIZES.filter((size) => (sizes & sizeBit(size)) !== 0);
  const places = names.map((name) => COMPANY_SIZES.indexOf(name));
  const isNear = names.length === 1 || (names.length === 2 && (places[1] as number) - (places[0] as number) === 1);
  return isNear ? names.join('-or-') : '';
};

/** Every name that `sizeName` gives. */
export const SIZE_NAMES: readonly string[] = COMPANY_SIZES.flatMap((size, i) => {
  const next = COMPANY_SIZES[i + 1];
  return next === undefined ? [size] : [size, `${size}-or-${next}`];
});
