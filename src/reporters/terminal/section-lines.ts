import type { ReporterContext } from '../contract/reporter.js';
import type { SectionSentence } from '../summary/report-sections.js';
import { sectionLines, wrapText } from '../text/layout.js';

/** Sentences as paragraphs under the margin of a section. */
export function* sentenceLines(sentences: Iterable<SectionSentence>, { style, width }: ReporterContext): Generator<string> {
  for (const { text, mark, isHint, isDoubtful } of sentences) {
    const first = mark === undefined ? '  ' : `  ${mark} `;
    for (const line of wrapText(text, width, isHint ? '    ' : first, '    ')) yield isDoubtful ? style.yellow(line) : line;
  }
}

/** A section of sentences with its heading; nothing where there is no sentence. */
export const sentenceSection = (heading: string, sentences: Iterable<SectionSentence>, context: ReporterContext): Generator<string> =>
  sectionLines(heading, sentenceLines(sentences, context), context.style);
