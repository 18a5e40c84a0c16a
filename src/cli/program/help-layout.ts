import type { Command, HelpConfiguration } from 'commander';
import type { Lang, Text } from '../../model/base/text.js';
import { wrapText } from '../../reporters/text/layout.js';
import { spacedText } from '../../words/grammar/bilingual.js';
import { frenchSpacing } from '../../words/grammar/typography.js';
import { type HelpExample, PROGRAM_WORDS } from './words/help-words.js';

/** The headings that commander writes, in French. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};
/** No wider than a terminal that stands beside something else. */
const MAX_WIDTH = 100;
/** Columns that nothing fits in, broken or not. */
const MIN_COLUMN_WIDTH = 40;

/** How help is laid out: headings in the reader's language, and no line that begins with a colon. @param columns of the terminal, if it is one */
export const helpLayout = (lang: Lang, columns: number | undefined): HelpConfiguration => ({
  helpWidth: Math.min(columns ?? MAX_WIDTH, MAX_WIDTH),
  styleTitle: (title) => (lang === 'fr' ? (HEADINGS[title] ?? title) : title),
  boxWrap: (text, width) =>
    width < MIN_COLUMN_WIDTH
      ? text
      : text
          .split('\n')
          .flatMap((line) => [...wrapText(lang === 'fr' ? frenchSpacing(line) : line, width)])
          .join('\n'),
});

/** What help says below its options: examples, each with what it does on the line below it, then paragraphs. */
export const helpFooter =
  (examples: readonly HelpExample[], notes: readonly Text[], lang: Lang) =>
  ({ command }: { readonly command: Command }): string => {
    const { helpWidth: width = MAX_WIDTH } = command.configureHelp();
    const shown = examples.flatMap(({ run, does }) => [...commandLines(run, width), ...wrapText(spacedText(does, lang), width, '      ')]);
    const lines = [
      ...(examples.length > 0 ? ['', PROGRAM_WORDS.examples[lang], ...shown] : []),
      ...notes.flatMap((note) => ['', ...wrapText(spacedText(note, lang), width)]),
    ];
    return lines.join('\n');
  };

/** A command line that a shell takes as it is printed: broken, where it is long, as a shell continues it. */
const commandLines = (run: string, width: number): string[] => {
  const lines = [...wrapText(run, width - 2, '  ', '    ')];
  return lines.map((line, i) => (i < lines.length - 1 ? `${line} \\` : line));
};
