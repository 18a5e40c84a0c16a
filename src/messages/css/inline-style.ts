import { type CssNode, type Parsers, plainText } from '../html/parsers.js';
import { type Declaration, readDeclaration } from './declarations.js';

/** The declarations of a parsed list or block. */
export const declarationsOf = (list: CssNode | null | undefined): Declaration[] => {
  const found: Declaration[] = [];
  for (const node of list?.children ?? []) {
    if (node.type !== 'Declaration' || node.property === undefined) continue;
    const value = typeof node.value === 'object' && node.value !== null ? plainText(node.value.value) : '';
    found.push(...readDeclaration(node.property, value, node.important === true));
  }
  return found;
};

/** Nothing in it that may hold a `;` or a `:` of its own. */
const PLAIN = /^[^"'()\\/{}]*$/;
const MOST = 20_000;

/** Reads the style attribute of elements; the same text is read once. */
export const makeInlineReader = (parsers: Parsers): ((style: string) => readonly Declaration[]) => {
  const known = new Map<string, readonly Declaration[]>();
  const read = (style: string): readonly Declaration[] => {
    if (!PLAIN.test(style)) return declarationsOf(parsers.css(style.slice(0, MOST), 'declarationList'));
    return style.split(';').flatMap((pair) => {
      const colon = pair.indexOf(':');
      if (colon < 0) return [];
      const value = pair.slice(colon + 1);
      const important = /!\s*important\s*$/i.test(value);
      return readDeclaration(pair.slice(0, colon), important ? value.slice(0, value.lastIndexOf('!')) : value, important);
    });
  };
  return (style) => {
    let found = known.get(style);
    if (!found) {
      found = read(style);
      if (known.size < 5000) known.set(style, found);
    }
    return found;
  };
};
