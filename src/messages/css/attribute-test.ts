import { type CssNode, plainText } from '../html/parsers.js';
import type { Test } from './selector.js';

/** The name of a node, whatever it is made of. */
export const nameOf = (node: CssNode): string => (typeof node.name === 'string' ? node.name : (nameOfNode(node.name) ?? ''));
const nameOfNode = (node: CssNode | undefined): string | undefined => (typeof node?.name === 'string' ? node.name : undefined);

/** `[href^="mailto:" i]`. */
export const attributeTest = (node: CssNode): Test => {
  const name = nameOf(node).toLowerCase();
  const { value } = node;
  const wanted = typeof value === 'object' && value !== null ? (value.type === 'Identifier' ? nameOf(value) : plainText(value.value)) : '';
  const fold = (text: string): string => (node.flags === 'i' ? text.toLowerCase() : text);
  const sought = fold(wanted);
  return ({ attributes }) => {
    const has = attributes.get(name);
    if (has === undefined) return false;
    const text = fold(has);
    switch (node.matcher) {
      case null:
      case undefined:
        return true;
      case '=':
        return text === sought;
      case '~=':
        return sought !== '' && text.split(/\s+/).includes(sought);
      case '|=':
        return text === sought || text.startsWith(`${sought}-`);
      case '^=':
        return sought !== '' && text.startsWith(sought);
      case '$=':
        return sought !== '' && text.endsWith(sought);
      case '*=':
        return sought !== '' && text.includes(sought);
      default:
        return undefined;
    }
  };
};
