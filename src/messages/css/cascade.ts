import type { PageElement } from '../html/page.js';
import { readColour } from './colours.js';
import { type Declaration, readDeclaration } from './declarations.js';
import { matches } from './match-selector.js';
import { mediaAt } from './media.js';
import type { Budget } from './selector.js';
import type { StyleRule, StyleSheets } from './style-sheets.js';

/** The declared value of each property that is read. */
export type Style = ReadonlyMap<string, string>;

/** On which screen a page is looked at, and whether rules count of which nobody knows whether they fit. */
export interface Eye {
  readonly width: number;
  readonly doubtful: boolean;
}

const pixels = (value: string): string => (/^\d+$/.test(value.trim()) ? `${value.trim()}px` : value);
/** Attributes that style as declarations do, and give way to any (HTML, 15.3: presentational hints). */
const HINTS: Readonly<Record<string, string>> = {
  bgcolor: 'background-color',
  'background-color': 'background-color',
  'container-background-color': 'background-color',
  background: 'background-image',
  color: 'color',
  'font-size': 'font-size',
  width: 'width',
  height: 'height',
};

const hintsOf = ({ tag, attributes }: PageElement): Declaration[] => {
  const found: Declaration[] = [];
  for (const [name, value] of attributes) {
    const property = HINTS[name];
    if (property === undefined || (name === 'text' && tag !== 'body')) continue;
    if (property.endsWith('color')) {
      // Legacy colours may lack their `#`.
      const bare = readColour(value) === undefined && readColour(value, true) !== undefined;
      found.push(...readDeclaration(property, bare ? `#${value.trim()}` : value, false));
    } else if (property === 'background-image') found.push({ property, value: 'image', important: false });
    else found.push(...readDeclaration(property, pixels(value), false));
  }
  if (tag === 'body' && attributes.has('text')) found.push(...readDeclaration('color', attributes.get('text') as string, false));
  if (attributes.has('hidden')) found.push({ property: 'display', value: 'none', important: false });
  return found;
};

/** What could not be told of a page. */
export interface Doubt {
  /** Rules of which nobody knows whether they fit. */
  unsure: boolean;
  /** It takes more steps than any page that somebody wrote: its sheets count no more. */
  gaveUp: boolean;
}

/** Makes the reader of what each element is declared to look like: attributes, style sheets by weight and order, its own style, `!important`. */
export const makeCascade = (
  { byKey }: StyleSheets,
  inline: (style: string) => readonly Declaration[],
  { width, doubtful }: Eye,
  budget: Budget,
  doubt: Doubt,
): ((element: PageElement) => Style) => {
  const holds = new Map<StyleRule, boolean | undefined>();
  const isOn = (rule: StyleRule): boolean | undefined => {
    if (!holds.has(rule)) {
      const answers = rule.media.map((list) => mediaAt(list, width));
      holds.set(rule, answers.includes(false) ? false : answers.includes(undefined) || rule.unsure ? undefined : true);
    }
    return holds.get(rule);
  };
  const fits = (rule: StyleRule, element: PageElement): boolean => {
    const on = isOn(rule);
    if (on === false) return false;
    const fit = matches(rule.selector, element, budget);
    if (fit === false) return false;
    if (fit === true && on === true) return true;
    doubt.unsure = true;
    return doubtful;
  };

  return (element) => {
    const id = element.attributes.get('id');
    const keys = ['', element.tag, ...[...element.classes].map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])];
    const near = budget.steps < 0 ? [] : keys.flatMap((key) => byKey.get(key) ?? []);
    if (near.length === 0 && element.attributes.size === 0) return PLAIN;
    // Looking at a rule and applying it are steps as well.
    budget.steps -= near.length;
    const rules = budget.steps < 0 ? [] : near.filter((rule) => fits(rule, element));
    if (budget.steps < 0) doubt.gaveUp = true;
    rules.sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
    return styleOf([hintsOf(element), ...rules.map(({ declarations }) => declarations), inline(element.attributes.get('style') ?? '')]);
  };
};

const PLAIN: Style = new Map();

/** Declarations from the weakest to the strongest, as one style: `!important` gives way to `!important` only. */
const styleOf = (layers: readonly (readonly Declaration[])[]): Style => {
  const style = new Map<string, string>();
  const important = new Set<string>();
  for (const declarations of layers)
    for (const one of declarations) {
      if (important.has(one.property) && !one.important) continue;
      style.set(one.property, one.value);
      if (one.important) important.add(one.property);
    }
  return style;
};
