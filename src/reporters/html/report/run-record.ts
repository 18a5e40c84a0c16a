import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from '../components/markup.js';
import { type PageContext, sectionHtml } from '../components/page-context.js';
import type { ReportView } from './view.js';

/** One thing to know in three years. */
export type RunRecordEntry = readonly [label: string, body: Markup | string];

/** What identifies a run in three years; and, on paper, room to sign. */
export const runRecordSection = (scene: PageContext, entries: readonly RunRecordEntry[]): Markup => {
  const { pageWords } = scene;
  return sectionHtml(scene, 'binder', pageWords.binder, [
    markup`<dl class="facts">${entries.map(([label, body]) => markup`<div><dt>${label}</dt><dd>${body}</dd></div>`)}</dl>
    <p class="note">${pageWords.binderNote}</p>
    <table class="sign" aria-hidden="true"><tbody><tr>${[pageWords.signed, pageWords.onDay, pageWords.decision, pageWords.signature].map((label) => markup`<td>${label}</td>`)}</tr></tbody></table>`,
  ]);
};

/** What every run is identified by besides its files: lists, day, outcome, program. */
export const runRecordEntries = (
  { pageWords, words }: PageContext,
  { lists, asOf, tool, $schema, schemaVersion }: Pick<ReportView['report'], 'lists' | 'asOf' | 'tool' | '$schema' | 'schemaVersion'>,
  exit: 0 | 1 | 2 | undefined,
): readonly RunRecordEntry[] => [
  ...lists.map(
    (list): RunRecordEntry => [
      pageWords.list,
      markup`${safeText(list.name, 60)}<br><code>${words.labelled('SHA-256', safeText(list.sha256))}</code>`,
    ],
  ),
  [pageWords.judgedOn, words.date(safeText(asOf))],
  ...(exit === undefined ? [] : [[pageWords.exitCode, words.exit[exit]] as const]),
  [pageWords.madeBy, `${tool.name} ${safeText(tool.version)} · ${pageWords.schema} ${safeText($schema)}, ${schemaVersion}`],
];

const fileOf = (
  { pageWords, words }: ReportView,
  { name, bytes, sha256 }: { name: string; bytes: number; sha256?: string | undefined },
): Markup =>
  markup`${safeText(name, 80)} <small>${pageWords.bytes(bytes)}</small>${sha256 === undefined ? undefined : markup`<br><code>${words.labelled('SHA-256', sha256)}</code>`}`;

const settingsOf = ({ pageWords, words, report }: ReportView): string => {
  const named = (of: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(of, key) ? (of[key] ?? key) : safeText(key));
  return [
    `${pageWords.preset} ${safeText(report.preset)}`,
    named(pageWords.purposes, report.purpose),
    named(pageWords.audiences, report.audience),
    ...report.channels.map((channel) => words.channels[channel]),
  ].join(' · ');
};

/** The hashes, versions, day and settings of a check. */
export const reportRunRecord = (view: ReportView): Markup => {
  const { pageWords, report, context } = view;
  const { input, output } = report;
  return runRecordSection(view, [
    [pageWords.inputFile, fileOf(view, input)],
    [pageWords.outputFile, output === undefined ? pageWords.notWritten : fileOf(view, output)],
    [pageWords.settings, settingsOf(view)],
    ...runRecordEntries(view, report, context.exit),
  ]);
};
