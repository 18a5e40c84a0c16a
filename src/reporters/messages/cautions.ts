import type { DocumentReport } from '../../model/report/core/document-report.js';
import { documentWords } from '../../words/reports/documents.js';
import type { ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang'>;

/** Which files of a campaign are no plain yes; none where all are. */
const careSentences = (parts: DocumentReport['parts'], { lang }: Context): readonly string[] => {
  const files = [...(parts?.contacts ?? []), ...(parts?.documents ?? []), ...(parts?.logs ? [parts.logs] : [])];
  const named = files.flatMap(({ name, answer }) => (answer === 'yes' ? [] : [safeText(name, 60)]));
  return named.length > 0 ? [documentWords(lang).careParts(named)] : [];
};

/** Which files of a campaign could not be judged, and why. */
const unjudgedSentences = (parts: DocumentReport['parts'], { lang }: Context): readonly string[] =>
  (parts?.unjudged ?? []).map(({ kind, why }) => documentWords(lang).unjudgedPart(kind, safeText(why[lang].replace(/\.$/, ''))));

/** Of a plan, what it names nothing of, so that rules had nothing to judge; told once where a file of it could not be judged at all. */
const absentSentences = ({ read, parts, files }: DocumentReport, { lang }: Context): readonly string[] => {
  if (read.form !== 'campaign' || (parts?.unjudged ?? []).length > 0) return [];
  const names: Readonly<Record<string, string>> = documentWords(lang).parts;
  const absent = files.flatMap(({ notRun }) => notRun.flatMap(({ because, fields }) => (because === 'part-absent' ? fields : [])));
  const told = [...new Set(absent)].flatMap((part) => names[part] ?? []);
  return told.length > 0 ? [documentWords(lang).absentParts(told)] : [];
};

/** Which logs tell no zone of their calls; none where all do. */
const zonelessSentences = ({ logs = [] }: DocumentReport['read'], { lang }: Context): readonly string[] => {
  const files = logs.flatMap(({ name, zone }) => (zone === 'unknown' ? [safeText(name, 60)] : []));
  return files.length > 0 ? [documentWords(lang).zoneless(files)] : [];
};

/** How the dates of logs that read both ways were read, and how to say otherwise: once for all logs that were read alike. */
const dateSentences = ({ logs = [] }: DocumentReport['read'], { words }: Context): readonly string[] => {
  const codes = logs.flatMap(({ dateOrder }) => (dateOrder ? [`dates-${dateOrder.order}-${dateOrder.because}`] : []));
  return [...new Set(codes)].map((code) => words.note(code, codes.filter((one) => one === code).length).replace(/\.$/, ''));
};

/** What keeps the answer from being all that there is to know: what was not read, and which rules were eased. */
export const cautionSentences = (report: DocumentReport, context: Context): readonly string[] => {
  const { read, eased, parts } = report;
  return [
    ...unjudgedSentences(parts, context),
    ...absentSentences(report, context),
    ...careSentences(parts, context),
    ...zonelessSentences(read, context),
    ...dateSentences(read, context),
    ...(read.unread && read.unread.length > 0 ? [documentWords(context.lang).unread(read.unread)] : []),
    ...easedSentences(eased, context),
  ];
};
