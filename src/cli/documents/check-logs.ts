import { basename } from 'node:path';
import { checkLogs, type LogJob } from '../../library/documents/check-logs.js';
import { documentExitCode } from '../../library/exit-code.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { DocumentReport } from '../../model/report/core/document-report.js';
import { prepareDocumentEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { openAllSinks } from '../output/open-sinks.js';
import { allReports, type OutputTargets } from '../output/output-targets.js';
import { writeFileReports } from '../output/write-file-reports.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput } from '../setup/settings-and-input.js';
import { showProgress } from '../terminal/progress.js';
import { refuseContactOptions } from './contact-options.js';
import { documentDecisions, jointDecisions } from './document-decisions.js';
import { DOCUMENT_VOICE } from './document-voice.js';

/** All logs of a command line, and what they share with its other files. */
export interface LogsJob {
  readonly ready: CommandSetup;
  readonly baseline: NewBaseline;
  /** Whether there is one file only. */
  readonly single: boolean;
  /** Those of the contact files of the same run who refuse. */
  readonly opposed: readonly OpposedContact[];
  /** The contacts of the plan of the same run, and what takes how many of them were contacted lately. */
  readonly planned?: (NonNullable<LogJob['planned']> & { take(written: number): void }) | undefined;
  /** Takes the report, for the plan of a campaign of the same run. */
  readonly takeReport?: ((report: DocumentReport) => void) | undefined;
}

/** Formats that tell every finding. */
const LISTS: ReadonlySet<string> = new Set(['csv', 'ndjson']);

/**
 * Makes ready to judge logs, all of them together: whoever was called by one tool and written to by another is one person.
 * @returns what judges them, says whether what was done was right, and writes what was asked for
 * @throws LumoError LUMO_USAGE, LUMO_EXEMPTION_…, LUMO_BASELINE_UNREADABLE; what is returned: LUMO_INPUT_…, LUMO_NOT_A_LOG, LUMO_LOG_ZONE,
 * LUMO_RULE_FAILED, and nothing is left behind then
 */
export const prepareLogs = async (
  inputs: readonly string[],
  outputs: OutputTargets,
  { ready, baseline, single, opposed, planned, takeReport }: LogsJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<() => Promise<CheckedFile>> => {
  const names = inputs.map((input) => (input === '-' ? (options.stdinFilename ?? 'stdin') : basename(input)));
  const [input = ''] = inputs;
  if (single) refuseContactOptions(options, names[0] ?? '');
  const decisions = jointDecisions(
    await Promise.all(
      inputs.map((one, i) => documentDecisions({ input: one, name: names[i] ?? one, about: 'logs' }, ready, options, around)),
    ),
  );
  return async () => {
    const record = await prepareDocumentEvidence({ ...ready, ...decisions.paths }, options, around);
    const sources = await Promise.all(inputs.map((one) => openInput(one, options, around, true)));
    const sinks = await openAllSinks({ reports: outputs.reports }, around, false);
    const lang = ready.settings.lang ?? around.lang;
    const progress = showProgress(around.io, lang, options.quiet === true);
    let unread: string | undefined;
    try {
      const isKept = options.baseline !== undefined || options.writeBaseline !== undefined;
      const { core, findings, logs, figures, audience, written } = await checkLogs(
        sources.map((source, i) => ({ source, path: inputs[i] === '-' ? names[i] : inputs[i] })),
        ready,
        around.version,
        {
          isExempt: decisions.isExempt,
          opposed,
          planned,
          all: isKept || allReports(outputs).some(({ format }) => LISTS.has(format)),
          signal: around.signal,
          progress: progress.rows,
          unread: (file) => {
            unread = inputs[file];
          },
        },
      );
      progress.done();
      // A row of a log has no text that stays the same: what is known is how often each rule spoke.
      const printed = decisions.printed(findings, () => '');
      if (printed) baseline.addFindings(printed);
      const report: DocumentReport = {
        ...core,
        read: { form: 'log', count: logs.reduce((sum, { rows }) => sum + rows, 0), audience, logs },
        figures,
        ...decisions.told(printed),
      };
      if (written !== undefined) planned?.take(written);
      takeReport?.(report);
      const exit = documentExitCode(report, ready.settings.failOn, ready.settings.maxWarnings);
      // Before any report: where there is no evidence, nobody reads that all is well.
      const evidence = await record?.(report, exit);
      const told = await writeFileReports(DOCUMENT_VOICE, {
        input,
        ...{ report, findings, ready, outputs, single, exit, evidence, options, around },
        sinks: sinks.reports,
      });
      return { exit, ...told, used: { file: report.exemptions } };
    } catch (cause) {
      progress.done();
      await sinks.abort();
      if (unread !== undefined && cause instanceof LumoError) cause.input = unread;
      throw cause;
    }
  };
};
