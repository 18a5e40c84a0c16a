import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import { refuseOverwriting } from './output-guard.js';

/** What GitHub takes as the summary of one step. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The name under which GitLab's own templates look for it. */
const GITLAB_REPORT_FILE = 'gl-code-quality-report.json';

const isSet = (value: string | undefined): boolean => value !== undefined && !/^(?:|0|false|no)$/i.test(value);

/** Whether a machine runs us and nobody watches. */
export const isCi = (env: ProcessIo['env']): boolean => ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'].some((name) => isSet(env[name]));

/** The lines that the machine which runs us shows beside a file, when it knows any. */
export const ciAnnotationFormat = (env: ProcessIo['env']): 'github' | 'azure' | undefined =>
  isSet(env.GITHUB_ACTIONS) ? 'github' : isSet(env.TF_BUILD) ? 'azure' : undefined;

/** The same, of a run that could not be settled: only what was typed and the environment may have refused it. */
export const errorAnnotationFormat = (env: ProcessIo['env'], args: readonly string[]): 'github' | 'azure' | undefined =>
  args.includes('--no-ci') || /^(?:false|0|no)$/i.test(env.LUMO_CI?.trim() ?? '') ? undefined : ciAnnotationFormat(env);

/** What a run has read and written, and its settings. */
interface RunFiles {
  readonly files: readonly (string | undefined)[];
  readonly ready: CommandSetup;
  readonly around: CommandContext;
}

/**
 * Puts beside a run what its machine shows: the summary of a step on GitHub, the report of code quality on GitLab. It only adds: what
 * cannot be written there is let go.
 * @param textOf the report in a format, without colours
 * @param single whether one file is checked, and files may be written
 */
export const writeCiReports = async (
  textOf: (format: 'markdown' | 'gitlab') => Promise<string>,
  { files, ready, around }: RunFiles,
  single: boolean,
): Promise<void> => {
  const { io } = around;
  const guard = (path: string): Promise<void> => refuseOverwriting({ writes: [path], reads: files }, ready, around);
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS, GITLAB_CI } = io.env;
  try {
    if (isSet(GITHUB_ACTIONS) && summary) {
      const text = `${await textOf('markdown')}\n`;
      await guard(summary);
      if (Buffer.byteLength(text) < MAX_SUMMARY_BYTES) await appendFile(resolve(io.cwd(), summary), text);
    }
    if (isSet(GITLAB_CI) && single) {
      await guard(GITLAB_REPORT_FILE);
      await writeWhole(GITLAB_REPORT_FILE, [await textOf('gitlab')], io);
    }
  } catch {
    // The verdict does not depend on it.
  }
};
