/** What a relative length is relative to. */
export interface Scale {
  /** Pixels of `1em` and of `100%`. */
  readonly em: number;
  readonly whole: number;
}

const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6, rem: 16 };
const PAGE = 700;

/**
 * A length in pixels.
 * @returns 'unknown' for what is computed (`calc`, `var`); undefined for what is no length (`auto`)
 */
export const readLength = (text: string, { em, whole }: Scale): number | 'unknown' | undefined => {
  const value = text.trim().toLowerCase();
  if (/^(?:calc|var|env|min|max|clamp|attr)\(/.test(value)) return 'unknown';
  const found = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))(px|pt|pc|in|cm|mm|q|em|rem|ex|ch|vw|vh|vmin|vmax|%)?$/.exec(value);
  if (!found) return undefined;
  const number = Number(found[1]);
  const unit = found[2];
  if (unit === undefined || number === 0) return number;
  if (unit === 'em') return number * em;
  if (unit === 'ex' || unit === 'ch') return (number * em) / 2;
  if (unit === '%') return (number * whole) / 100;
  return number * (UNITS[unit] ?? PAGE / 100);
};

const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** A size of letters in pixels. @param parent that of the element around */
export const readFontSize = (text: string, parent: number): number | 'unknown' | undefined => {
  const value = text.trim().toLowerCase();
  if (value === 'smaller') return parent / 1.2;
  if (value === 'larger') return parent * 1.2;
  if (value === 'inherit' || value === 'unset') return parent;
  if (value === 'initial') return 16;
  const length = SIZES[value] ?? readLength(value, { em: parent, whole: parent });
  return typeof length === 'number' && length < 0 ? undefined : length;
};
