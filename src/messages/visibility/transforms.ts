import type { HiddenBy } from '../../model/document/message-parts.js';
import type { Style } from '../css/cascade.js';
import { readLength } from '../css/lengths.js';

const CALL = /([a-z0-9]{1,20})\(([^()]{0,200})\)/g;
/** Smaller than this nobody reads, and further than this nobody looks. */
const LEAST_SCALE = 0.05;
const FAR = 500;

const turned = (text: string): boolean => {
  const number = Number.parseFloat(text);
  const degrees = text.endsWith('turn')
    ? number * 360
    : text.endsWith('grad')
      ? number * 0.9
      : text.endsWith('rad')
        ? (number * 180) / Math.PI
        : number;
  return Math.abs(Math.cos((degrees * Math.PI) / 180)) < LEAST_SCALE;
};

const byCall = (name: string, parts: readonly string[], em: number): HiddenBy | 'unsure' | undefined => {
  const numbers = parts.map((part) => Number.parseFloat(part) * (part.endsWith('%') && name.startsWith('scale') ? 0.01 : 1));
  const [first = 1, second = first] = numbers;
  const small = (...scales: number[]): HiddenBy | undefined => (scales.some((scale) => Math.abs(scale) < LEAST_SCALE) ? 'size' : undefined);
  switch (name) {
    case 'scale':
    case 'scale3d':
      return small(first, second);
    case 'scalex':
    case 'scaley':
      return small(first);
    case 'rotatex':
    case 'rotatey':
      return turned(parts[0] ?? '') ? 'size' : undefined;
    case 'translate':
    case 'translatex':
    case 'translatey':
    case 'translate3d': {
      const lengths = parts.slice(0, 2).map((part) => readLength(part, { em, whole: 200 }));
      if (lengths.some((length) => typeof length === 'number' && (length <= -FAR || length >= 10 * FAR))) return 'off-screen';
      // Away by its own size: where to depends on where it was.
      return parts.some((part) => /^-\d{3,}%$/.test(part)) ? 'unsure' : undefined;
    }
    case 'matrix':
      return Math.abs(first * (numbers[3] ?? 1) - (numbers[1] ?? 0) * (numbers[2] ?? 0)) < LEAST_SCALE ** 2 ? 'size' : undefined;
    case 'rotate':
    case 'rotatez':
      // On its side a wide box leaves the page.
      return turned(parts[0] ?? '') ? 'unsure' : undefined;
    case 'skew':
    case 'skewx':
    case 'skewy':
    case 'translatez':
    case 'perspective':
      return undefined;
    default:
      return 'unsure';
  }
};

/** What a transformation makes of a box: nothing to see, nothing on the page, or something only a browser works out. */
export const hiddenByTransform = (style: Style, em: number): HiddenBy | 'unsure' | undefined => {
  const scale = style.get('scale');
  const transform = style.get('transform') ?? 'none';
  const text = scale === undefined || scale === 'none' ? transform : `${transform} scale(${scale.split(/\s+/).join(',')})`;
  if (text.includes('var(') || text.includes('calc(')) return 'unsure';
  let unsure = false;
  for (const [, name, inside] of text.matchAll(CALL)) {
    const verdict = byCall(
      name as string,
      (inside as string).split(/[,\s]+/).filter((part) => part !== ''),
      em,
    );
    if (verdict === 'unsure') unsure = true;
    else if (verdict !== undefined) return verdict;
  }
  return unsure ? 'unsure' : undefined;
};
