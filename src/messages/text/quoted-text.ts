import { QUOTE_BEGINS } from '../../model/base/quote-begins.js';

/** A text with what it quotes or sends on made blank, at the same length: nothing of it is said by who sends this one. */
export const withoutQuotes = (text: string): string => {
  if (!/^[ \t]*>|-{2}|:[ \t]*$|:[ \t]*\n/m.test(text)) return text;
  let isOver = false;
  return text
    .split('\n')
    .map((line) => {
      isOver ||= QUOTE_BEGINS.some((pattern) => pattern.test(line.slice(0, 300)));
      return isOver || /^[ \t]*>/.test(line) ? ' '.repeat(line.length) : line;
    })
    .join('\n');
};
