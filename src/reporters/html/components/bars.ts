import type { Markup } from './markup.js';
import { markup } from './markup.js';

/** A part of a bar: what paints it, and how many. */
interface BarPart {
  readonly paint: string;
  readonly n: number;
}

/** Percent with two decimals: the same text on every machine. */
const share = (n: number, total: number): string => `${Math.round((n / total) * 10_000) / 100}%`;

/**
 * A bar of parts of a whole. It repeats what the cells beside it say in figures, so that a screen reader passes it by.
 * Every paint has a texture of its own: no part is told by colour alone.
 * @param from where it begins: `end` for the left half of a pyramid
 */
export const stackedBar = (parts: readonly BarPart[], total: number, from: 'start' | 'end' = 'start'): Markup => {
  const whole = Math.max(total, 1);
  const sum = parts.reduce((all, { n }) => all + n, 0);
  let at = from === 'start' ? 0 : whole - sum;
  const rects = parts
    .filter(({ n }) => n > 0)
    .map(({ paint, n }) => {
      const x = at;
      at += n;
      return markup`<rect class="${paint}"${x === 0 ? undefined : markup` x="${share(x, whole)}"`} width="${share(n, whole)}"/>`;
    });
  return markup`<svg class="bar" aria-hidden="true">${rects}</svg>`;
};

/** The square that stands beside a word, painted as in the bars. */
export const colourSwatch = (paint: string): Markup =>
  markup`<svg class="swatch" aria-hidden="true"><rect class="${paint}" width="100%"/></svg>`;

/** One texture: a tile of a few shapes over the colour of the paint. */
const tile = (name: string, size: number, shapes: Markup): Markup =>
  markup`<pattern id="p-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">
    <rect class="f-${name}" width="${size}" height="${size}"/>${shapes}</pattern>`;

/** The textures, once per document. */
export const barTextures = (): Markup => markup`<svg class="textures" width="0" height="0" aria-hidden="true"><defs>
  ${tile('needs-consent', 6, markup`<path class="l" d="M-1 7L7 -1"/>`)}
  ${tile('opposed', 5, markup`<path class="l" d="M0 0L5 5M5 0L0 5"/>`)}
  ${tile('expired', 5, markup`<path class="l" d="M0 2.5H5"/>`)}
  ${tile('unscreened', 5, markup`<path class="l" d="M2.5 0V5"/>`)}
  ${tile('unknown', 5, markup`<circle class="d" cx="2.5" cy="2.5" r="1"/>`)}
  ${tile('emails', 4, markup`<path class="l" d="M0 2H4"/>`)}
  ${tile('texts', 5, markup`<circle class="d" cx="2.5" cy="2.5" r="1"/>`)}
  ${tile('lost', 6, markup`<path class="l" d="M0 0L6 6"/>`)}
</defs></svg>\n`;
