import type { Notices } from '../../model/report/notices.js';
import type { Law } from '../../model/rule/law.js';
import type { NoticePageWords } from '../../words/documents/notice-page.js';
import type { Words } from '../../words/index.js';
import { escapeTableCell } from '../markdown/table.js';
import { safeText } from '../text/safe-text.js';
import { textWithSource } from './privacy-notices.js';

/** A text to paste, as a block that shows it as it is; what could end the block is kept from doing so. */
const block = (text: string): string[] => ['```text', ...text.split('\n').map((line) => line.replaceAll('```', 'ˋˋˋ')), '```', ''];

/**
 * Notices as Markdown that reads well on a terminal too.
 * @param file name of the contact file
 * @param laws the texts cited
 */
export const noticesMarkdown = (notices: Notices, file: string, laws: readonly Law[], words: Words, pageTexts: NoticePageWords): string => {
  const { sources, channels, items, when, missing } = notices;
  if (notices.contacts === 0) return `${pageTexts.nobody}\n`;
  // With one source the texts are whole; with several, each sentence goes into the same texts.
  const [only] = sources.length === 1 ? sources : [];
  return [
    `# ${pageTexts.title(escapeTableCell(safeText(file, 60)), notices.contacts)}`,
    '',
    ...(missing.length > 0 ? [pageTexts.missing(missing), ''] : []),
    `## ${pageTexts.sources}`,
    '',
    ...(sources.length === 0 ? [pageTexts.noSources, ''] : [pageTexts.asWritten, '']),
    ...sources.flatMap((source) => [
      `### ${pageTexts.source(source.provenance === 'none' ? pageTexts.none : source.name && escapeTableCell(source.name), source.contacts, source.article)}`,
      '',
      ...(source.name === undefined && source.provenance !== 'none' ? [pageTexts.unnamed, ''] : []),
      ...(source.warning ? [`> ${source.warning}`, ''] : []),
      ...block(source.sentence),
    ]),
    `## ${pageTexts.channels}`,
    '',
    ...(only ? [] : [pageTexts.blank, '']),
    ...channels.flatMap((notice) => [
      `### ${words.channels[notice.channel]}`,
      '',
      ...block(only ? textWithSource(notice, only) : notice.text),
    ]),
    `## ${pageTexts.items}`,
    '',
    ...items.map(
      ({ item, text, only: article }) =>
        `- [ ] **${item}**${article ? ` (${pageTexts.only(article)})` : ''}${pageTexts.colon}${escapeTableCell(text).replace(/\\([[\]_*#~-])/g, '$1')}`,
    ),
    '',
    `## ${pageTexts.when}`,
    '',
    ...when.map((line) => `- ${line}`),
    '',
    `${pageTexts.law}${pageTexts.colon}${laws.map(({ title }) => words.text(title)).join(' · ')}`,
    '',
  ].join('\n');
};
