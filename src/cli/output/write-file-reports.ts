import { join, resolve } from 'node:path';
import type { Sink } from '../../csv/ports/sink.js';
import type { WrittenBundle } from '../../evidence/append-bundle.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import { rulesById } from '../../model/rule/rule.js';
import type { DocumentContext, DocumentFinding } from '../../reporters/contract/document-reporter.js';
import { type Format, isTableFormat } from '../../reporters/contract/formats.js';
import { statisticsLines } from '../../reporters/terminal/run-lines.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';
import { wordsFor } from '../../words/index.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { ToldAnswer } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeLines, writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import { ciAnnotationFormat, writeCiReports } from './ci-reports.js';
import { configuredPages } from './configured-pages.js';
import { noColumns, noModule } from './format-errors.js';
import { lineageRun } from './lineage-run.js';
import { isForPeople, type OutputTargets, type ReportTarget } from './output-targets.js';
import { pathInside } from './paths-beside.js';
import { documentPart, type ReportVoice } from './report-voice.js';
import { summaryStream } from './summary-stream.js';

/** Files that were judged, and where their reports go. */
interface JudgedInput<R extends ReportCore> {
  /** As the command line names it. */
  readonly input: string;
  readonly report: R;
  readonly findings: readonly SubjectFinding[];
  readonly ready: CommandSetup;
  readonly outputs: OutputTargets;
  /** The bundle of this run. */
  readonly evidence?: WrittenBundle | undefined;
  readonly sinks: readonly (ReportTarget & { readonly sink: Sink })[];
  /** What was written besides; `-` is standard output, which the summary leaves alone then. */
  readonly besides?: readonly string[];
  /** Whether the command line names one file only. */
  readonly single: boolean;
  readonly exit: 0 | 1;
  readonly options: Pick<CheckOptions, 'color' | 'quiet' | 'check' | 'statistics'>;
  readonly around: CommandContext;
}

/** @param files names of the files, where there are several */
const findingOf = ({ rule, message, severity, place, facts }: SubjectFinding, files: readonly string[] | undefined): DocumentFinding => ({
  ...(files && { file: files[place.file ?? 0] }),
  ...(place.at === 'row' && { line: place.row }),
  ...(place.at === 'text' && { line: place.line, column: place.column, length: place.length }),
  ...(place.at === 'key' && { line: place.line }),
  rule,
  message,
  severity,
  ...(facts && { facts }),
});

/** In the order of the file, what is about the whole of it first. */
const byPlace = (a: DocumentFinding, b: DocumentFinding): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const isTerminal = ({ format, path }: ReportTarget): boolean => isForPeople(format) && path === '-';

/**
 * Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken.
 * @returns the answer on a line or two, for the end of a run over several files, and what reports of them all are made from
 * @throws LumoError LUMO_DOCUMENT_FORMAT
 */
export const writeFileReports = async <R extends ReportCore>(voice: ReportVoice<R>, judged: JudgedInput<R>): Promise<ToldAnswer> => {
  const { input, report, findings, ready, outputs, evidence, sinks, besides = [], single, exit, options, around } = judged;
  const { io } = around;
  const lang = ready.settings.lang ?? around.lang;
  const stream = besides.includes('-') ? io.stderr : summaryStream(outputs, io);
  const path = input === '-' ? undefined : pathInside(io.cwd(), resolve(io.cwd(), input));
  const names = report.files.length > 1 ? report.files.map(({ name }) => name) : undefined;
  const context: DocumentContext = {
    words: wordsFor(lang, ready.translation),
    lang,
    exit,
    files: [
      ...outputs.reports.flatMap((one) => (one.path === '-' ? [] : [{ label: 'report', name: one.path }])),
      ...besides.flatMap((one) => (one === '-' ? [] : [{ label: 'report', name: one }])),
      ...(evidence ? [{ label: lang === 'fr' ? 'preuve' : 'evidence', name: join(ready.settings.evidence ?? '', evidence.name) }] : []),
    ],
    ...(path !== undefined && { input: path }),
    rules: rulesById(ready.rules),
    style: styleFor(stream, io.env, options.color),
    width: textWidth(stream),
    quiet: options.quiet === true,
    lineage: lineageRun(io),
    ...configuredPages(ready),
    findings: findings.map((finding) => findingOf(finding, names)).sort(byPlace),
  };
  const piecesOf = async (format: Format, about: DocumentContext): Promise<Iterable<string>> => {
    if (isTableFormat(format)) throw noColumns(format);
    return (await voice.load(format))(report, about);
  };
  for (const one of sinks) {
    if (one.format === 'module') throw noModule(one.module);
    // A file has no colours.
    const plain = one.path === '-' ? { ...context, style: styleFor(io.stdout, io.env, options.color) } : { ...context, style: PLAIN_STYLE };
    for (const piece of await piecesOf(one.format, plain)) await one.sink.write(Buffer.from(piece));
    await one.sink.commit();
  }
  const print = async (format: Format): Promise<void> => {
    for (const piece of await piecesOf(format, context)) await writeText(stream, piece);
  };
  if (!outputs.reports.some(isTerminal)) await print('terminal');
  if (options.statistics && !outputs.together) await writeLines(stream, statisticsLines(report, context));
  const answer = [...voice.verdict(voice.called(report, context.input), context)].map((line) => `${line}\n`).join('');
  if (outputs.together) return { answer, part: documentPart(voice, report, context) };
  const machine = ready.settings.ci ? ciAnnotationFormat(io.env) : undefined;
  for (const format of new Set([...outputs.log, ...(machine ? [machine] : [])])) await print(format);
  if (ready.settings.ci) {
    const touched = [input, ...outputs.reports.map((one) => one.path)];
    const textOf = async (format: Format): Promise<string> => [...(await piecesOf(format, { ...context, style: PLAIN_STYLE }))].join('');
    await writeCiReports(textOf, { files: touched, ready, around }, single && options.check !== true);
  }
  return { answer };
};
