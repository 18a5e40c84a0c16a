import { type CssNode, plainText } from '../html/parsers.js';
import { readLength } from './lengths.js';

type Answer = boolean | undefined;
const and = (a: Answer, b: Answer): Answer => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true);
const not = (a: Answer): Answer => (a === undefined ? undefined : !a);

const nameOf = (node: CssNode): string => (typeof node.name === 'string' ? node.name.toLowerCase() : '');
const textOf = (node: CssNode): string => {
  const { value } = node;
  if (typeof value !== 'object' || value === null) return plainText(value);
  return value.type === 'Dimension' ? `${plainText(value.value)}${value.unit ?? ''}` : plainText(value.value) || plainText(value.name);
};

/** A reader of mail on a screen of so many pixels, in the light, who moves nothing. */
const featureAt = (node: CssNode, width: number): Answer => {
  const name = nameOf(node);
  const text = textOf(node).toLowerCase();
  if (/^(?:min|max)-(?:device-)?width$/.test(name)) {
    const length = readLength(text, { em: 16, whole: width });
    return typeof length !== 'number' ? undefined : name.startsWith('min') ? width >= length : width <= length;
  }
  if (name === 'prefers-color-scheme') return text !== 'dark';
  if (name === 'prefers-reduced-motion') return text !== 'reduce';
  if (name === 'width' || name === 'device-width') return text === '' ? true : undefined;
  return undefined;
};

/** `(width <= 600px)`. */
const rangeAt = (node: CssNode, width: number): Answer => {
  const sides = [node.left, node.middle, node.right].filter((side): side is CssNode => side !== null && side !== undefined);
  const sign = node.leftComparison ?? '';
  if (sides.length !== 2 || !sides.some((side) => nameOf(side) === 'width')) return undefined;
  const [first, second] = sides.map((side) =>
    nameOf(side) === 'width' ? width : readLength(`${plainText(side.value)}${side.unit ?? ''}`, { em: 16, whole: width }),
  );
  if (typeof first !== 'number' || typeof second !== 'number') return undefined;
  return sign.startsWith('<')
    ? first < second || (sign === '<=' && first === second)
    : first > second || (sign === '>=' && first === second);
};

const conditionAt = (node: CssNode, width: number): Answer => {
  if (node.type === 'Feature') return featureAt(node, width);
  if (node.type === 'FeatureRange') return rangeAt(node, width);
  if (node.type !== 'Condition') return undefined;
  let answer: Answer = true;
  let negated = false;
  for (const part of node.children ?? []) {
    const word = part.type === 'Identifier' ? nameOf(part) : '';
    if (word === 'not') negated = true;
    else if (word === 'or') return undefined;
    else if (word !== 'and') {
      const one = conditionAt(part, width);
      answer = and(answer, negated ? not(one) : one);
      negated = false;
    }
  }
  return answer;
};

const queryAt = (query: CssNode, width: number): Answer => {
  if (query.type !== 'MediaQuery') return undefined;
  const type = (query.mediaType ?? 'all').toLowerCase();
  const shown = type === 'all' || type === 'screen';
  const whole = and(shown, query.condition ? conditionAt(query.condition, width) : true);
  return query.modifier === 'not' ? not(whole) : whole;
};

/** Whether a list of media queries holds on a screen of so many pixels; undefined where it asks for what is not known here. */
export const mediaAt = (list: CssNode, width: number): Answer => {
  const lists = list.type === 'AtrulePrelude' ? [...(list.children ?? [])] : [list];
  let answer: Answer = false;
  for (const one of lists) {
    if (one.type !== 'MediaQueryList') return undefined;
    for (const query of one.children ?? []) {
      const holds = queryAt(query, width);
      if (holds === true) return true;
      if (holds === undefined) answer = undefined;
    }
  }
  return answer;
};
