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
export const noticesMarkdown = (notices: Notices, file: string, laws: readonly Law[], words: Words, said: NoticePageWords): string => {
  const { sources, channels, items, when, missing } = notices;
  if (notices.contacts === 0) return `${said.nobody}\n`;
  // With one source the texts are whole; with several, each sentence goes into the same texts.
  const [only] = sources.length === 1 ? sources : [];
  return [
    `# ${said.title(escapeTableCell(safeText(file, 60)), notices.contacts)}`,
    '',
    ...(missing.length > 0 ? [said.missing(missing), ''] : []),
    `## ${said.sources}`,
    '',
    ...(sources.length === 0 ? [said.noSources, ''] : [said.asWritten, '']),
    ...sources.flatMap((source) => [
      `### ${said.source(source.provenance === 'none' ? said.none : source.name && escapeTableCell(source.name), source.contacts, source.article)}`,
      '',
      ...(source.name === undefined && source.provenance !== 'none' ? [said.unnamed, ''] : []),
      ...(source.warning ? [`> ${source.warning}`, ''] : []),
      ...block(source.sentence),
    ]),
    `## ${said.channels}`,
    '',
    ...(only ? [] : [said.blank, '']),
    ...channels.flatMap((one) => [`### ${words.channels[one.channel]}`, '', ...block(only ? textWithSource(one, only) : one.text)]),
    `## ${said.items}`,
    '',
    ...items.map(
      ({ item, text, only: article }) =>
        `- [ ] **${item}**${article ? ` (${said.only(article)})` : ''}${said.colon}${escapeTableCell(text).replace(/\\([[\]_*#~-])/g, '$1')}`,
    ),
    '',
    `## ${said.when}`,
    '',
    ...when.map((line) => `- ${line}`),
    '',
    `${said.law}${said.colon}${laws.map(({ title }) => words.text(title)).join(' · ')}`,
    '',
  ].join('\n');
};
