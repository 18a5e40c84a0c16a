import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileSink } from '../csv/files/sink.js';
import type { Report } from '../model/report/report.js';
import type { ReportFormat } from '../reporters/contract/formats.js';
import { loadReporter } from '../reporters/registry.js';
import type { ReporterContext } from '../reporters/contract/reporter.js';
import type { Io } from './io.js';

/** What GitHub takes as the summary of one step. */
const MOST_OF_A_SUMMARY = 1024 * 1024;
/** The name under which GitLab's own templates look for it. */
const GITLAB_FILE = 'gl-code-quality-report.json';

const isSet = (value: string | undefined): boolean => value !== undefined && !/^(?:|0|false|no)$/i.test(value);

/** Whether a machine runs us and nobody watches. */
export const isCi = (env: Io['env']): boolean => ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'].some((name) => isSet(env[name]));

/** The lines that the machine which runs us shows beside a file, when it knows any. */
export const annotationsFor = (env: Io['env']): ReportFormat | undefined =>
  isSet(env.GITHUB_ACTIONS) ? 'github' : isSet(env.TF_BUILD) ? 'azure' : undefined;

const textOf = async (format: ReportFormat, report: Report, context: ReporterContext): Promise<string> =>
  [...(await loadReporter(format))(report, context)].join('');

/**
 * Puts beside a run what its machine shows: the summary of a step on GitHub, the report of code quality on GitLab. It only adds: what
 * cannot be written there is let go.
 * @param single whether one file is checked, and files may be written
 */
export const addForMachine = async (report: Report, context: ReporterContext, io: Io, single: boolean): Promise<void> => {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS, GITLAB_CI } = io.env;
  try {
    if (isSet(GITHUB_ACTIONS) && summary) {
      const text = `${await textOf('markdown', report, context)}\n`;
      if (Buffer.byteLength(text) < MOST_OF_A_SUMMARY) await appendFile(summary, text);
    }
    if (isSet(GITLAB_CI) && single) {
      const sink = await fileSink(resolve(io.cwd(), GITLAB_FILE), false, false);
      await sink.write(Buffer.from(await textOf('gitlab', report, context)));
      await sink.commit();
    }
  } catch {
    // The verdict on the contacts does not depend on it.
  }
};
