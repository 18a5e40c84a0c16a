import { readColour } from './colours.js';

/** A property and its value, both in lower case. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** All that hides, or colours. */
const READ = new Set(
  (
    'display visibility opacity font-size color -webkit-text-fill-color background-color background-image height max-height width max-width ' +
    'overflow overflow-x overflow-y position float left top right bottom margin-left margin-top text-indent transform scale clip clip-path ' +
    'line-height padding padding-top padding-bottom padding-left padding-right text-decoration content-visibility filter zoom white-space'
  ).split(' '),
);
const DISPLAYS =
  /^(?:none|inline|block|inline-block|contents|flex|inline-flex|grid|inline-grid|table|inline-table|table-(?:cell|row|row-group|header-group|footer-group|caption|column|column-group)|list-item|run-in|flow-root|inherit|initial|unset|revert|inline flow-root|block flow)$/;
const WIDE = /^(?:inherit|initial|unset|revert|currentcolor)$/;
const isApplied = (property: string, value: string): boolean => {
  if (property === 'display') return DISPLAYS.test(value) || value.includes('var(');
  if (property.endsWith('color')) return WIDE.test(value) || readColour(value) !== undefined;
  if (property === 'visibility') return /^(?:visible|hidden|collapse)$/.test(value) || WIDE.test(value) || value.includes('var(');
  return value !== '';
};

/** Words of a value; what stands in brackets is one with the word before it. */
const wordsOf = (value: string): readonly string[] => {
  const words: string[] = [];
  let depth = 0;
  let start = -1;
  const take = (end: number): void => {
    if (start >= 0) words.push(value.slice(start, end));
    start = -1;
  };
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth <= 0 && /[\s,]/.test(char)) take(i);
    else if (start < 0) start = i;
  }
  take(value.length);
  return words;
};

const ofBackground = (value: string): readonly (readonly [string, string])[] => {
  if (WIDE.test(value)) return [['background-color', value]];
  const colour = wordsOf(value.slice(0, 2000)).find((word) => readColour(word) !== undefined);
  return [
    ['background-color', colour ?? 'transparent'],
    ['background-image', /url\(|gradient\(|image-set\(/.test(value) ? 'image' : 'none'],
  ];
};

const ofFont = (value: string): readonly (readonly [string, string])[] => {
  const size =
    /(?:^|\s)((?:[\d.]+(?:px|pt|pc|in|cm|mm|em|rem|ex|ch|vw|%)?|xx-small|x-small|small|medium|large|x-large|xx-large|smaller|larger))(?:\s*\/\s*([\w.%]+))?\s+\S/.exec(
      value.replace(/(?:^|\s)\d00(?=\s)/g, ' '),
    );
  return size
    ? [
        ['font-size', size[1] as string],
        ['line-height', size[2] ?? 'normal'],
      ]
    : [];
};

/** A shorthand as the properties that are read; any other property as it is. */
const partsOf = (property: string, value: string): readonly (readonly [string, string])[] => {
  if (property === 'background') return ofBackground(value);
  if (property === 'font') return ofFont(value);
  if (property === 'margin' || property === 'inset') {
    const [top = '', right = top, bottom = top, left = right] = wordsOf(value.slice(0, 300));
    return property === 'margin'
      ? [
          ['margin-top', top],
          ['margin-left', left],
        ]
      : [
          ['top', top],
          ['right', right],
          ['bottom', bottom],
          ['left', left],
        ];
  }
  return [[property, value]];
};

/** The declarations of a pair that are read, shorthands taken apart; none for one that a browser drops. */
export const readDeclaration = (property: string, value: string, important: boolean): Declaration[] =>
  partsOf(property.trim().toLowerCase(), value.trim().toLowerCase())
    .filter(([name, text]) => READ.has(name) && isApplied(name, text))
    .map(([name, text]) => ({ property: name, value: text, important }));
