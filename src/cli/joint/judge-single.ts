import { LumoError } from '../../model/base/lumo-error.js';
import type { ReportFormat } from '../../reporters/contract/formats.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { isCi, writeCiReports } from '../output/ci-reports.js';
import type { OutputTargets } from '../output/output-targets.js';
import { reportName } from '../output/paths-beside.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import { inputName } from '../setup/settings-and-input.js';
import { errorExitCode } from '../terminal/error-text.js';
import type { Setting } from './judge-several.js';
import type { PreparedFile } from './prepared-files.js';

/** Reports that a machine gathers and shows: where there is none, it shows nothing wrong. */
const GATHERED: ReadonlySet<string> = new Set<ReportFormat>(['junit', 'sarif', 'gitlab']);

/** What could not be written was judged: of a disk that is full, no more is asked. */
const OF_WRITING = /^LUMO_(?:OUTPUT|DISK)_/;

interface SingleFile {
  readonly input: string;
  readonly outputs: OutputTargets;
  readonly prepare: () => Promise<PreparedFile>;
}

/**
 * Judges the one input of a command line. Where it cannot be, the reports that machines gather say so, as they do of one among several.
 * @returns the exit code
 * @throws whatever the input could not be judged for
 */
export const judgeSingle = async (file: SingleFile, baseline: NewBaseline, setting: Setting): Promise<number> => {
  const { settled, options, around } = setting;
  const checked = await file
    .prepare()
    .then(({ check }) => check())
    .catch(async (cause) => {
      const isOfWriting = cause instanceof LumoError && OF_WRITING.test(cause.code);
      if (errorExitCode(cause) === 2 && !isOfWriting) await tellUnjudged(cause, file, setting);
      throw cause;
    });
  await baseline.write(settled, options, around);
  if (options.prune) await (await import('./prune.js')).prune([checked], baseline, settled, options, around);
  return checked.exit;
};

const tellUnjudged = async (cause: unknown, { input, outputs }: SingleFile, { settled, options, around }: Setting): Promise<void> => {
  const reports = outputs.reports.filter(({ format }) => GATHERED.has(format));
  const isShown = settled.settings.ci && isCi(around.io.env);
  if (reports.length === 0 && !isShown) return;
  const { JointRun } = await import('./joint-run.js');
  const name = inputName(input, options) ?? input;
  const code = cause instanceof LumoError ? cause.code : 'LUMO_INTERNAL';
  const unread = { name: reportName(input, name, around), code };
  // What the input could not be judged for is what the user is told, whatever becomes of the reports.
  const joint = await JointRun.open(reports, { ready: settled, options, around, log: [] }).catch(() => undefined);
  try {
    const finished = await joint?.finish([{ exit: 2, answer: '', unread }]);
    if (!finished || !isShown) return;
    const touched = { files: [input, ...reports.map(({ path }) => path)], ready: settled, around };
    await writeCiReports((format) => finished.tell(format, { style: PLAIN_STYLE }), touched, options.check !== true);
  } catch {
    await joint?.abort();
  }
};
