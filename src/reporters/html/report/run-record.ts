import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from '../components/markup.js';
import { runRecordEntries, runRecordSection } from '../components/run-record.js';
import type { ReportView } from './view.js';

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
