import type { Report } from '../../../model/report/report.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from './markup.js';
import { type PageContext, sectionHtml } from './page-context.js';

/** One thing to know in three years. */
type RunRecordEntry = readonly [label: string, body: Markup | string];

/** What identifies a run in three years; and, on paper, room to sign. @param note what gives the page again, and what is not in it */
export const runRecordSection = (
  page: PageContext,
  entries: readonly RunRecordEntry[],
  note: string = page.pageWords.binderNote,
): Markup => {
  const { pageWords } = page;
  return sectionHtml(page, 'binder', pageWords.binder, [
    markup`<dl class="facts">${entries.map(([label, body]) => markup`<div><dt>${label}</dt><dd>${body}</dd></div>`)}</dl>
    <p class="note">${note}</p>
    <table class="sign" aria-hidden="true"><tbody><tr>${[pageWords.signed, pageWords.onDay, pageWords.decision, pageWords.signature].map((label) => markup`<td>${label}</td>`)}</tr></tbody></table>`,
  ]);
};

/** What every run is identified by besides its files: lists, day, outcome, program. */
export const runRecordEntries = (
  { pageWords, words }: PageContext,
  { lists, asOf, tool, $schema, schemaVersion, config }: Pick<Report, 'config' | 'lists' | 'asOf' | 'tool' | '$schema' | 'schemaVersion'>,
  exit: 0 | 1 | 2 | undefined,
): readonly RunRecordEntry[] => [
  ...lists.map(
    (list): RunRecordEntry => [
      pageWords.list,
      markup`${safeText(list.name, 60)}<br><code>${words.labelled('SHA-256', safeText(list.sha256))}</code>`,
    ],
  ),
  ...(config ? [[pageWords.settings, words.configUsed(safeText(config.name, 60), config.above)] as const] : []),
  [pageWords.judgedOn, words.date(safeText(asOf))],
  ...(exit === undefined ? [] : [[pageWords.exitCode, words.exit[exit]] as const]),
  [pageWords.madeBy, `${tool.name} ${safeText(tool.version)} · ${pageWords.schema} ${safeText($schema)}, ${schemaVersion}`],
];
