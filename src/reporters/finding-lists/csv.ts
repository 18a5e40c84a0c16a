import type { Finding } from '../../model/report/finding.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { FindingsContext, FindingsReporter } from '../contract/reporter.js';
import { factTexts, fieldLabel, headerText } from '../text/phrases.js';
import { quotedCell, spreadsheetText } from '../text/spreadsheet-text.js';
import { cacheByKind, cacheByObject } from './kind-cache.js';
import { messageCache } from './message-cache.js';

/** All findings for a spreadsheet, in the reader's language: what separates the cells is what it expects there. */
export const csvFindings = (context: FindingsContext): FindingsReporter => {
  const { words, lang, rules } = context;
  const textOf = messageCache(context);
  const delimiter = lang === 'fr' ? ';' : ',';
  const cellOf = (cell: string): string => (cell === '' ? '' : quotedCell(spreadsheetText(cell)));
  const cells = (texts: readonly string[]): string => texts.map(cellOf).join(delimiter);
  const commonOf = cacheByKind(({ column, header, field, rule, message, severity, action, channels, law }) =>
    cells([
      column === undefined ? '' : headerText(words, header, column),
      field === undefined ? '' : fieldLabel(words, field),
      rule,
      textOf(rule, message),
      words.severities[severity],
      words.actions[action].name,
      channels.map((channel) => words.channels[channel]).join(' '),
      law.join(' '),
    ]),
  );
  const factsCells = new Map<string, (facts: Finding['facts']) => string>();
  const factsCell = ({ rule, facts }: Finding): string => {
    let cell = factsCells.get(rule);
    if (!cell) {
      cell = cacheByObject((found: NonNullable<Finding['facts']>) => cellOf(factTexts(words, rules.get(rule), found).join(' · ')));
      factsCells.set(rule, cell);
    }
    return cell(facts);
  };
  const printsCell = cacheByObject((prints: readonly string[]) => cellOf(prints.join(' ')));
  const [yes, no] = [cellOf(words.yes), cellOf(words.no)];
  return {
    // Without the mark a spreadsheet takes UTF-8 for something else.
    head: `\ufeff${cells(formatWords(lang).csv)}\r\n`,
    line: (finding) => {
      const { row = '', masked = '', kept, fingerprints } = finding;
      const keptCell = kept === undefined ? '' : kept ? yes : no;
      return `${[row, commonOf(finding), cellOf(masked), factsCell(finding), keptCell, printsCell(fingerprints)].join(delimiter)}\r\n`;
    },
  };
};
