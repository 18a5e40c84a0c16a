import type { Page } from '../html/page.js';
import { type CssNode, type Parsers, plainText } from '../html/parsers.js';
import { compile } from './compile-selector.js';
import type { Declaration } from './declarations.js';
import { declarationsOf } from './inline-style.js';
import type { Selector } from './selector.js';

/** A rule of a style sheet for one of its selectors. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Queries that must all hold. */
  readonly media: readonly CssNode[];
  /** In an at-rule of which it is not known whether it holds (`@supports`, `@container`). */
  readonly unsure: boolean;
  readonly order: number;
}

export interface StyleSheets {
  /** By what an element must have for them to fit: `#id`, `.class`, a tag, or '' for any. */
  readonly byKey: ReadonlyMap<string, readonly StyleRule[]>;
  /** Some of them ask for the width of the screen, or for something else about it. */
  readonly hasMedia: boolean;
  /** Part of them could not be read, and might hide or show anything. */
  readonly isPartial: boolean;
}

/** More characters of style than any mail has. */
const MOST = 120_000;

/** The rules of all style sheets of a page that say something of what shows. */
export const readStyleSheets = (page: Page, parsers: Parsers): StyleSheets => {
  const byKey = new Map<string, StyleRule[]>();
  let isPartial = false;
  let hasMedia = false;
  let order = 0;
  let left = MOST;

  const rule = (node: CssNode, media: readonly CssNode[], unsure: boolean): void => {
    const declarations = declarationsOf(node.block);
    hasMedia ||= media.length > 0;
    if (declarations.length === 0) return;
    // A selector that cannot be read has no parts.
    for (const one of node.prelude?.children ?? []) {
      const selector = compile(one);
      const made: StyleRule = { selector, declarations, media, unsure, order };
      order += 1;
      const those = byKey.get(selector.key);
      if (those) those.push(made);
      else byKey.set(selector.key, [made]);
    }
  };
  const rules = (block: CssNode | null | undefined, media: readonly CssNode[], unsure: boolean, depth: number): void => {
    for (const node of block?.children ?? []) {
      if (node.type === 'Rule') rule(node, media, unsure);
      if (node.type !== 'Atrule' || depth > 8) continue;
      const name = plainText(node.name).toLowerCase();
      if (name === 'media') rules(node.block, node.prelude ? [...media, node.prelude] : media, unsure, depth + 1);
      else if (name === 'supports' || name === 'layer' || name === 'container' || name === 'scope')
        rules(node.block, media, true, depth + 1);
      else if (name === 'import') isPartial = true;
    }
  };

  for (const { css, media } of page.styles) {
    if (css.length > left) isPartial = true;
    else
      try {
        left -= css.length;
        rules(parsers.css(css, 'stylesheet'), media === undefined ? [] : [parsers.css(media.slice(0, 500), 'mediaQueryList')], false, 0);
      } catch {
        // Nested deeper than a parser follows.
        isPartial = true;
      }
  }
  return { byKey, isPartial, hasMedia };
};
