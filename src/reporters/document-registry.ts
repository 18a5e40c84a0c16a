import type { DocumentReport } from '../model/report/core/document-report.js';
import type { DocumentReporter } from './contract/document-reporter.js';
import type { FileFormat } from './contract/formats.js';
import type { CoreReporter } from './contract/reporter.js';
import { coreReporters } from './core-registry.js';

/** The report under the path of its file from the current folder, by which code hosts know it. */
export const calledBy = (report: DocumentReport, path: string | undefined): DocumentReport => {
  const [only, ...others] = report.files;
  if (path === undefined || only === undefined || others.length > 0) return report;
  return { ...report, name: path, files: [{ ...only, name: path }] };
};

/** A reporter of the core as one of a document. */
const ofCore =
  (reporter: CoreReporter): DocumentReporter =>
  (report, context) =>
    reporter(calledBy(report, context.input), context);

/** Every reporter of a message or a script by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<FileFormat, () => Promise<DocumentReporter>>> = {
  terminal: async () => (await import('./terminal/documents/report.js')).documentReport,
  full: async () => (await import('./terminal/documents/full.js')).documentFull,
  html: async () => (await import('./messages/html/page.js')).documentHtml,
  json: async () => (await import('./messages/json.js')).documentJson,
  ndjson: async () => (await import('./messages/finding-lists.js')).documentNdjson,
  csv: async () => (await import('./messages/finding-lists.js')).documentCsv,
  markdown: async () => (await import('./messages/markdown.js')).documentMarkdown,
  ...coreReporters(ofCore),
};

/** The reporter of a format. */
export const loadDocumentReporter = (format: FileFormat): Promise<DocumentReporter> => REPORTERS[format]();
