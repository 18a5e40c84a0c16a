import type { HelpConfiguration } from 'commander';
import type { Lang } from '../model/base/text.js';
import { wrapText } from '../reporters/text/layout.js';
import { frenchSpacing } from '../words/grammar/typography.js';

/** The headings that commander writes, in French. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};
const WIDEST = 120;
const NO_TERMINAL = 100;
/** Columns that nothing fits in, broken or not. */
const NARROW = 40;

/** How help is laid out: headings in the reader's language, and no line that begins with a colon. @param columns of the terminal, if it is one */
export const helpStyle = (lang: Lang, columns: number | undefined): HelpConfiguration => ({
  helpWidth: Math.min(columns ?? NO_TERMINAL, WIDEST),
  styleTitle: (title) => (lang === 'fr' ? (HEADINGS[title] ?? title) : title),
  boxWrap: (text, width) =>
    width < NARROW
      ? text
      : text
          .split('\n')
          .flatMap((line) => [...wrapText(lang === 'fr' ? frenchSpacing(line) : line, width)])
          .join('\n'),
});
