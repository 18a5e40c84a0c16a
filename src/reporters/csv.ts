import { formatWords } from '../words/formats.js';
import { findingTexts } from './findings-text.js';
import type { FindingsContext, FindingsReporter } from './reporter.js';
import { factsOf, headerOf, labelOf } from './say.js';
import { visible } from './visible.js';

/** What a spreadsheet would calculate, wide forms included, behind any blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

/** A cell that stays text in a spreadsheet. */
const safe = (text: string): string => {
  const shown = visible(text);
  return FORMULA.test(shown) ? `'${shown}` : shown;
};
const quoted = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/** All findings for a spreadsheet, in the reader's language: what separates the cells is what it expects there. */
export const csv = (context: FindingsContext): FindingsReporter => {
  const { words, lang } = context;
  const textOf = findingTexts(context);
  const delimiter = lang === 'fr' ? ';' : ',';
  const lineOf = (cells: readonly (string | number)[]): string =>
    `${cells.map((cell) => (typeof cell === 'number' ? cell : cell === '' ? '' : quoted(cell))).join(delimiter)}\r\n`;
  return {
    // Without the mark a spreadsheet takes UTF-8 for something else.
    head: `\ufeff${lineOf(formatWords(lang).csv)}`,
    line: ({ row, column, header, field, rule, message, severity, action, channels, law, masked, facts, kept, fingerprints }) =>
      lineOf([
        row ?? '',
        column === undefined ? '' : headerOf(words, header, column),
        field === undefined ? '' : labelOf(words, field),
        rule,
        textOf(rule, message),
        words.severities[severity],
        words.actions[action].name,
        channels.map((channel) => words.channels[channel]).join(' '),
        law.join(' '),
        masked ?? '',
        factsOf(words, facts).join(' · '),
        kept === undefined ? '' : kept ? words.yes : words.no,
        fingerprints?.join(' ') ?? '',
      ]),
  };
};
