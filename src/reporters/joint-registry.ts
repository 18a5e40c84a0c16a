import type { Lang } from '../model/base/text.js';
import type { FileFormat, FindingsFormat } from './contract/formats.js';
import type { CoreReporter } from './contract/reporter.js';
import { coreReporters } from './core-registry.js';
import type { JointFindings, JointReporter } from './joint/joint-reporter.js';

/** A reporter of the core as one of several files. */
const ofCore =
  (reporter: CoreReporter): JointReporter =>
  (_report, context) =>
    reporter(context.core, context);

/** Formats that tell of several files at their end; those that list findings are told while they are found. */
export type JointFormat = Exclude<FileFormat, FindingsFormat>;

/** Every reporter of several files by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<JointFormat, () => Promise<JointReporter>>> = {
  terminal: async () => (await import('./joint/text.js')).jointTerminal,
  full: async () => (await import('./joint/text.js')).jointFull,
  html: async () => (await import('./joint/html.js')).jointHtml,
  json: async () => (await import('./joint/json.js')).jointJson,
  markdown: async () => (await import('./joint/markdown.js')).jointMarkdown,
  ...coreReporters(ofCore),
};

/** The reporter of a format. */
export const loadJointReporter = (format: JointFormat): Promise<JointReporter> => REPORTERS[format]();

/** What tells all findings of several files. */
export const loadJointFindings = async (format: FindingsFormat, lang: Lang): Promise<JointFindings> => {
  const { jointCsv, jointNdjson } = await import('./joint/finding-lists.js');
  return format === 'csv' ? jointCsv(lang) : jointNdjson();
};
