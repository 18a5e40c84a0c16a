import type { Finding } from '../model/finding.js';
import { formatWords } from '../words/formats.js';
import { findingTexts } from './findings-text.js';
import { perKind, perObject } from './per-kind.js';
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
  const cellOf = (cell: string): string => (cell === '' ? '' : quoted(cell));
  const cells = (texts: readonly string[]): string => texts.map(cellOf).join(delimiter);
  const commonOf = perKind(({ column, header, field, rule, message, severity, action, channels, law }) =>
    cells([
      column === undefined ? '' : headerOf(words, header, column),
      field === undefined ? '' : labelOf(words, field),
      rule,
      textOf(rule, message),
      words.severities[severity],
      words.actions[action].name,
      channels.map((channel) => words.channels[channel]).join(' '),
      law.join(' '),
    ]),
  );
  const factsCell = perObject((facts: NonNullable<Finding['facts']>) => cellOf(factsOf(words, facts).join(' · ')));
  const printsCell = perObject((prints: readonly string[]) => cellOf(prints.join(' ')));
  const [yes, no] = [cellOf(words.yes), cellOf(words.no)];
  return {
    // Without the mark a spreadsheet takes UTF-8 for something else.
    head: `\ufeff${cells(formatWords(lang).csv)}\r\n`,
    line: (finding) => {
      const { row = '', masked = '', facts, kept, fingerprints } = finding;
      const keptCell = kept === undefined ? '' : kept ? yes : no;
      return `${[row, commonOf(finding), cellOf(masked), factsCell(facts), keptCell, printsCell(fingerprints)].join(delimiter)}\r\n`;
    },
  };
};
