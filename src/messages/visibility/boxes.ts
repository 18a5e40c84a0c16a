import type { HiddenBy } from '../../model/document/message-parts.js';
import type { Style } from '../css/cascade.js';
import { readLength } from '../css/lengths.js';
import type { PageElement } from '../html/page.js';
import { hiddenByTransform } from './transforms.js';

/** What hides an element and all in it; 'unsure' where a browser would have to be asked. */
export type Verdict = HiddenBy | 'unsure' | undefined;

/** Elements with a box of their own: what no height, no margin and no scale does to a word in a line. */
const BLOCKS = new Set(
  (
    'html body div p table img button h1 h2 h3 h4 h5 h6 ul ol li dl dt dd center blockquote hr pre form fieldset address article aside footer header main nav ' +
    'section figure figcaption details summary'
  ).split(' '),
);
const TABLE_PARTS: Readonly<Record<string, string>> = {
  td: 'table-cell',
  th: 'table-cell',
  tr: 'table-row',
  tbody: 'table-row-group',
  thead: 'table-row-group',
  tfoot: 'table-row-group',
  table: 'table',
};
/** Nothing of them shows (HTML, 15.3.1), unless a style says so. */
const NOT_SHOWN = new Set(['head', 'mj-head', 'mj-preview', 'datalist', 'noframes', 'noembed', 'param', 'rp', 'dialog']);

/** The display of an element: declared, or that of its tag. */
export const displayOf = (element: PageElement, style: Style): string => {
  const { tag, attributes } = element;
  const declared = style.get('display');
  if (declared !== undefined && !/^(?:inherit|initial|unset|revert)$/.test(declared)) return declared;
  if (NOT_SHOWN.has(tag) && !(tag === 'dialog' && attributes.has('open'))) return 'none';
  return TABLE_PARTS[tag] ?? (BLOCKS.has(tag) || tag.startsWith('mj-') ? 'block' : 'inline');
};

const MOST_PAGE = 700;
/** So far to the left or above, nothing of a sentence is left on the page; half as far, part of it may be. */
const FAR = 500;
const NEAR = 100;
/** Beyond the right and lower end of any mail. */
const BEYOND = 5000;

const LEAST_ZOOM = 0.1;

const isNear = (number: number): boolean => number <= 2;

const place = (text: string | undefined, em: number): number | undefined => {
  const length = text === undefined ? undefined : readLength(text, { em, whole: MOST_PAGE });
  return typeof length === 'number' ? length : undefined;
};
const away = (offset: number | undefined): Verdict =>
  offset === undefined ? undefined : offset <= -FAR || offset >= BEYOND ? 'off-screen' : offset <= -NEAR ? 'unsure' : undefined;

const offScreen = (style: Style, em: number, isInline: boolean): Verdict => {
  const position = style.get('position') ?? 'static';
  const verdicts: Verdict[] = [];
  if (position !== 'static') for (const side of ['left', 'top', 'right', 'bottom']) verdicts.push(away(place(style.get(side), em)));
  verdicts.push(away(place(style.get('margin-left'), em)));
  if (!isInline) verdicts.push(away(place(style.get('margin-top'), em)));
  return verdicts.includes('off-screen') ? 'off-screen' : verdicts.includes('unsure') ? 'unsure' : undefined;
};

/** NaN for what is no length, of which no comparison is true. */
const numbersOf = (text: string, em: number): number[] =>
  text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => place(word, em) ?? Number.NaN);

const clipped = (style: Style, em: number): Verdict => {
  const position = style.get('position');
  const rect = /^rect\(([^()]{0,100})\)$/.exec(style.get('clip') ?? '')?.[1];
  if (rect !== undefined && (position === 'absolute' || position === 'fixed')) {
    const [top, right, bottom, left] = numbersOf(rect, em) as [number, number, number, number];
    if (bottom - top <= 1 || right - left <= 1) return 'clipped';
  }
  const path = style.get('clip-path');
  if (path === undefined || path === 'none' || /^(?:inherit|initial|unset)$/.test(path)) return undefined;
  const inset = /^inset\(([^()]{1,100})\)/.exec(path)?.[1];
  if (inset !== undefined) {
    const sides = (inset.split('round')[0] as string).trim().split(/\s+/);
    const [top = 0, right = top, bottom = top, left = right] = sides.map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
    return top + bottom >= 100 || left + right >= 100 ? 'clipped' : undefined;
  }
  if (/^(?:circle|ellipse)\(\s*0(?:px|%|em)?[\s)]/.test(path)) return 'clipped';
  const points = /^polygon\(([^()]{1,500})\)/
    .exec(path)?.[1]
    ?.split(',')
    .map((point) => point.trim());
  return points && new Set(points).size <= 2 ? 'clipped' : 'unsure';
};

const tooSmall = (style: Style, em: number): Verdict => {
  const overflow = [style.get('overflow'), style.get('overflow-x'), style.get('overflow-y')].filter(
    (one) => one !== undefined && one !== 'visible',
  );
  if (overflow.length === 0) return undefined;
  const none = ['height', 'max-height', 'width', 'max-width'].some((name) => {
    const value = style.get(name);
    const length = value === undefined || (value.includes('%') && /[1-9]/.test(value)) ? undefined : place(value, em);
    return length !== undefined && isNear(length);
  });
  const lines = place(style.get('line-height'), em);
  const flat = /^0|^\.?\d+px$/.test(style.get('line-height') ?? '') && lines !== undefined && isNear(lines) && !style.has('height');
  if (!none && !flat) return undefined;
  // Content shows through the padding of a box that has no height.
  return ['padding', 'padding-top', 'padding-bottom'].some((name) => /[1-9]/.test(style.get(name) ?? '')) ? 'unsure' : 'size';
};

/** What hides a box and all in it, but for colours, letters and opacity, which are told further in. */
export const hiddenBox = (element: PageElement, style: Style, em: number): Verdict => {
  const display = displayOf(element, style);
  if (display === 'none') return 'display';
  if (display.includes('var(') || style.get('content-visibility') === 'hidden') return display.includes('var(') ? 'unsure' : 'display';
  // It has no box: what boxes do does not touch it.
  if (display === 'contents') return undefined;
  const isOut = /^(?:absolute|fixed)$/.test(style.get('position') ?? '') || /^(?:left|right)$/.test(style.get('float') ?? '');
  const isInline = display === 'inline' && !isOut;
  const verdicts: Verdict[] = [clipped(style, em), offScreen(style, em, isInline)];
  if (!isInline) verdicts.push(hiddenByTransform(style, em));
  // A cell grows to what it holds, whatever its height.
  if (!isInline && (!/^(?:inline-)?table/.test(display) || isOut)) verdicts.push(tooSmall(style, em));
  if (/opacity\(\s*0(?:\.0\d*)?%?\s*\)/.test(style.get('filter') ?? '')) verdicts.push('opacity');
  if (Number.parseFloat(style.get('zoom') ?? '1') < LEAST_ZOOM) verdicts.push('size');
  return verdicts.find((verdict) => verdict !== undefined && verdict !== 'unsure') ?? verdicts.find((verdict) => verdict === 'unsure');
};
