import type { PageElement } from '../html/page.js';
import { sidesOf } from '../visibility/paint.js';

interface Sides {
  readonly width?: number;
  readonly height?: number;
}

const DECLARED = /(?:^|[;\s])(max-)?(width|height)\s{0,5}:\s{0,5}(\d{1,5}(?:\.\d{1,4})?)(?:px)?\s{0,5}(?=;|!|$)/gi;
const URL_IN_STYLE = /url\(\s{0,5}["']?(https?:[^"')]{1,2000})/i;
/** A picture this small is none. */
const PIXEL = 2;

/** The sides of an image in pixels, by its own style before its attributes, and no more than its style lets them be. */
export const shownSides = (element: PageElement): Sides => {
  const sides: { width?: number; height?: number } = { ...sidesOf(element) };
  const most: { width?: number; height?: number } = {};
  for (const [, max, name = '', value = ''] of (element.attributes.get('style') ?? '').slice(0, 5000).matchAll(DECLARED))
    (max === undefined ? sides : most)[name.toLowerCase() as keyof Sides] = Number(value);
  for (const name of ['width', 'height'] as const)
    if (most[name] !== undefined) sides[name] = Math.min(most[name], sides[name] ?? most[name]);
  return sides;
};

/** The image of the web behind an element of a pixel; undefined where there is none, or the element is more than that. */
export const pixelBehind = (element: PageElement): string | undefined => {
  const style = element.attributes.get('style') ?? '';
  if (!/url\(/i.test(style)) return undefined;
  const { width = 99, height = 99 } = shownSides(element);
  return width <= PIXEL && height <= PIXEL ? URL_IN_STYLE.exec(style)?.[1]?.trim() : undefined;
};
