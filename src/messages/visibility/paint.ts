import type { Style } from '../css/cascade.js';
import type { Page, PageElement, PageStep } from '../html/page.js';
import { type Look, lookOf, PAPER } from './look.js';
import { type Sight, sightOfLetters, sightOfPicture } from './sight.js';

/** A picture this small is a pixel, not a picture. */
const LEAST_SIDE = 3;

const side = (value: string | undefined): number | undefined => {
  const found = /^\s*(\d{1,5}(?:\.\d{1,4})?)(px)?\s*(%?)/.exec(value ?? '');
  return found && found[3] === '' ? Number(found[1]) : undefined;
};

/** The width and the height that a picture is given, in pixels. */
export const sidesOf = ({ attributes }: PageElement, style?: Style): { readonly width?: number; readonly height?: number } => {
  const width = side(style?.get('width') ?? attributes.get('width'));
  const height = side(style?.get('height') ?? attributes.get('height'));
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
};

const PICTURES = new Set(['img', 'mj-image', 'input', 'area']);

const sightOfElement = (element: PageElement, style: Style, look: Look): Sight => {
  const { width, height } = sidesOf(element, style);
  if ((width !== undefined && width < LEAST_SIDE) || (height !== undefined && height < LEAST_SIDE)) return 'size';
  const { attributes } = element;
  if (element.tag !== 'area' && !attributes.has('src') && (attributes.get('alt') ?? '') === '') return 'empty';
  return sightOfPicture(look);
};

/**
 * What is seen of a page: for each of its steps, whether the text or the picture at it shows. Steps that show nothing by themselves
 * (a tag that closes) have what the text there would have.
 */
export const paint = ({ steps }: Page, styleOf: (element: PageElement) => Style): Sight[] => {
  const looks: Look[] = [PAPER];
  const last = (): Look => looks.at(-1) as Look;
  const sightAt = (step: PageStep): Sight => {
    if (step.at === 'open') {
      const style = styleOf(step.element);
      const look = lookOf(step.element, style, last());
      looks.push(look);
      return PICTURES.has(step.element.tag) ? sightOfElement(step.element, style, look) : sightOfLetters(look);
    }
    if (step.at === 'hide') looks.push({ ...last(), hidden: step.by });
    if (step.at === 'close' || step.at === 'show') looks.pop();
    return sightOfLetters(last());
  };
  return steps.map(sightAt);
};
