import type { HiddenBy } from '../../model/document/message-parts.js';
import type { Style } from '../css/cascade.js';
import { BLACK, type Colour, over, readColour, WHITE } from '../css/colours.js';
import { readFontSize, readLength } from '../css/lengths.js';
import type { PageElement } from '../html/page.js';
import { displayOf, hiddenBox } from './boxes.js';

/** What an element hands down to what is in it. */
export interface Look {
  readonly hidden?: HiddenBy;
  /** Something about it could not be decided. */
  readonly unsure: boolean;
  /** In `<details>` that are closed: open in one program, closed in the next, unknown to a third. Their summary shows. */
  readonly isFolded: boolean;
  readonly isVisible: boolean;
  readonly fontSize: number;
  readonly sizeUnsure: boolean;
  readonly ink: Colour | 'unknown';
  /** `-webkit-text-fill-color`, which goes before `color`. */
  readonly fill?: Colour | 'unknown';
  readonly ground: Colour;
  /** A picture or a colour that is worked out lies under it. */
  readonly groundUnsure: boolean;
  readonly opacity: number;
  /** As inherited, and as it counts in the block around. */
  readonly indent: number;
  readonly blockIndent: number;
  readonly isOneLine: boolean;
  /** Of links, where the page says so. */
  readonly link: Colour;
}

/** What a link has where nothing says otherwise. */
const LINK: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };

export const PAPER: Look = {
  unsure: false,
  isFolded: false,
  isVisible: true,
  fontSize: 16,
  sizeUnsure: false,
  ink: BLACK,
  ground: WHITE,
  groundUnsure: false,
  opacity: 1,
  indent: 0,
  blockIndent: 0,
  isOneLine: false,
  link: LINK,
};

/** What is fainter nobody sees. */
export const LEAST_OPACITY = 0.1;

const inkOf = (value: string | undefined, parent: Colour | 'unknown', own: Colour | 'unknown'): Colour | 'unknown' => {
  if (value === undefined) return own;
  if (value === 'inherit' || value === 'unset' || value === 'currentcolor') return parent;
  if (value === 'initial') return BLACK;
  return readColour(value) ?? own;
};

const opacityOf = (value: string | undefined): number => {
  const number = value === undefined ? 1 : Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  return Number.isNaN(number) ? 1 : Math.max(0, Math.min(1, number));
};

const groundOf = (style: Style, look: Look, ink: Colour | 'unknown'): Pick<Look, 'ground' | 'groundUnsure'> => {
  const value = style.get('background-color');
  const colour = value === 'inherit' ? undefined : value === 'currentcolor' ? ink : readColour(value ?? 'transparent');
  const hasImage = (style.get('background-image') ?? 'none') !== 'none';
  const isSolid = typeof colour === 'object' && colour.alpha > 0.95;
  return {
    ground: typeof colour === 'object' ? over(colour, look.ground) : look.ground,
    groundUnsure: hasImage || colour === 'unknown' || (look.groundUnsure && !isSolid),
  };
};

/** `<body link="#fff">`. */
const linkOf = ({ tag, attributes }: PageElement, parent: Colour): Colour => {
  const colour = tag === 'body' ? readColour(attributes.get('link') ?? '', true) : undefined;
  return typeof colour === 'object' ? colour : parent;
};

/** They look like something of their own, or may, without any style. */
const LOOKS = new Set(['body', 'details', 'summary']);

/** How an element looks, and all that it hands down. */
export const lookOf = (element: PageElement, style: Style, look: Look): Look => {
  const isLink = element.tag === 'a' && element.attributes.has('href');
  const display = displayOf(element, style);
  const isBlock = display !== 'inline' && display !== 'contents';
  // Most elements only hold others.
  if (style.size === 0 && !isLink && !LOOKS.has(element.tag) && display !== 'none')
    return isBlock && look.blockIndent !== look.indent ? { ...look, blockIndent: look.indent } : look;
  const size = style.get('font-size');
  const letters = size === undefined ? look.fontSize : (readFontSize(size, look.fontSize) ?? look.fontSize);
  const fontSize = letters === 'unknown' ? look.fontSize : letters;
  const box = look.hidden ?? hiddenBox(element, style, fontSize);
  const opacity = look.opacity * (display === 'contents' ? 1 : opacityOf(style.get('opacity')));
  const hidden = box !== undefined && box !== 'unsure' ? box : opacity < LEAST_OPACITY ? 'opacity' : undefined;
  const ink = inkOf(style.get('color'), look.ink, isLink ? look.link : look.ink);
  const filled = style.get('-webkit-text-fill-color');
  const fill = filled === undefined ? look.fill : inkOf(filled, look.fill ?? ink, ink);
  const visibility = style.get('visibility');
  const oneLine = style.get('white-space');
  const pushed = style.get('text-indent');
  const indented = pushed === undefined ? look.indent : readLength(pushed, { em: fontSize, whole: 700 });
  const indent = typeof indented === 'number' ? indented : look.indent;
  return {
    ...(hidden === undefined ? {} : { hidden }),
    unsure: look.unsure || box === 'unsure' || indented === 'unknown' || (visibility?.includes('var(') ?? false),
    isFolded: element.tag === 'details' ? look.isFolded || !element.attributes.has('open') : look.isFolded && element.tag !== 'summary',
    isVisible:
      visibility === undefined || visibility === 'inherit' || visibility === 'unset'
        ? look.isVisible
        : !/^(?:hidden|collapse)$/.test(visibility),
    fontSize,
    sizeUnsure: letters === 'unknown' || (look.sizeUnsure && size === undefined),
    ink,
    ...(fill === undefined ? {} : { fill }),
    ...groundOf(style, look, ink),
    opacity,
    indent,
    blockIndent: isBlock ? indent : look.blockIndent,
    isOneLine: oneLine === undefined ? look.isOneLine : /^(?:nowrap|pre)$/.test(oneLine),
    link: linkOf(element, look.link),
  };
};
