import type { HelpConfiguration } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { wrapText } from '../../reporters/text/layout.js';
import { frenchSpacing } from '../../words/grammar/typography.js';

/** The headings that commander writes, in French. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};
const MAX_WIDTH = 120;
const DEFAULT_WIDTH = 100;
/** Columns that nothing fits in, broken or not. */
const MIN_COLUMN_WIDTH = 40;

/** How help is laid out: headings in the reader's language, and no line that begins with a colon. @param columns of the terminal, if it is one */
export const helpLayout = (lang: Lang, columns: number | undefined): HelpConfiguration => ({
  helpWidth: Math.min(columns ?? DEFAULT_WIDTH, MAX_WIDTH),
  styleTitle: (title) => (lang === 'fr' ? (HEADINGS[title] ?? title) : title),
  boxWrap: (text, width) =>
    width < MIN_COLUMN_WIDTH
      ? text
      : text
          .split('\n')
          .flatMap((line) => [...wrapText(lang === 'fr' ? frenchSpacing(line) : line, width)])
          .join('\n'),
});
