import { basename } from 'node:path';
import { documentExitCode } from '../../library/exit-code.js';
import type { LogFigures } from '../../model/events/log-figures.js';
import type { DocumentReport } from '../../model/report/core/document-report.js';
import { prepareDocumentEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { openAllSinks } from '../output/open-sinks.js';
import type { OutputTargets } from '../output/output-targets.js';
import { writeFileReports } from '../output/write-file-reports.js';
import type { Beside } from '../setup/beside.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { bytesOfDocument, type DocumentKind, judgeDocument } from '../setup/judge-document.js';
import { namedReader } from '../setup/named-files.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { refuseContactOptions } from './contact-options.js';
import { type DocumentDecisions, documentDecisions } from './document-decisions.js';
import { DOCUMENT_VOICE } from './document-voice.js';

/** What the files of one command line share, but for `ready`. */
export interface DocumentJob extends Beside {
  readonly ready: CommandSetup;
  readonly baseline: NewBaseline;
  /** Whether there is one file only. */
  readonly single: boolean;
  /** Of a plan: what its logs come to. */
  readonly figures?: LogFigures | undefined;
  /** Takes its report, for the plan of a campaign of the same run. */
  readonly takeReport?: ((report: DocumentReport) => void) | undefined;
}

/**
 * Makes ready to judge a message, a script or a plan: what was decided of it is read.
 * @returns what judges it, says whether it may be sent or said, and writes what was asked for
 * @throws LumoError LUMO_USAGE, LUMO_EXEMPTION_…, LUMO_BASELINE_UNREADABLE; what is returned: LUMO_INPUT_…, LUMO_MESSAGE_TOO_LARGE,
 * LUMO_DOCUMENT_FORMAT, LUMO_RULE_FAILED, and nothing is left behind then
 */
export const prepareDocument = async (
  input: string,
  kind: DocumentKind,
  outputs: OutputTargets,
  job: DocumentJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<() => Promise<CheckedFile>> => {
  const name = input === '-' ? (options.stdinFilename ?? 'stdin') : basename(input);
  const { ready, single } = job;
  if (single) refuseContactOptions(options, name);
  const about = kind === 'campaign' ? 'campaigns' : kind === 'script' ? 'scripts' : 'messages';
  const decisions = await documentDecisions({ input, name, about }, ready, options, around);
  return async () => {
    const test = options.testLinks ? await (await import('./link-test.js')).linkTesterFor(options, around) : undefined;
    const readNamed = kind === 'campaign' ? namedReader(input, around) : undefined;
    return checkDocument({ input, name, kind }, decisions, outputs, { ...job, test, readNamed }, options, around);
  };
};

/** Judges it and writes its reports. */
const checkDocument = async (
  { input, name, kind }: { readonly input: string; readonly name: string; readonly kind: DocumentKind },
  decisions: DocumentDecisions,
  outputs: OutputTargets,
  { ready, baseline, single, figures, takeReport, ...beside }: DocumentJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<CheckedFile> => {
  const record = await prepareDocumentEvidence({ ...ready, ...decisions.paths }, options, around);
  const bytes = await bytesOfDocument(input, name, around);
  const sinks = await openAllSinks({ reports: outputs.reports }, around, false);
  try {
    const path = input === '-' ? options.stdinFilename : input;
    const { core, read, findings, textAt } = await judgeDocument(
      { name, path, bytes },
      kind,
      ready,
      around.version,
      decisions.isExempt,
      beside,
    );
    const printed = decisions.printed(findings, textAt);
    if (printed) baseline.addFindings(printed);
    const report: DocumentReport = {
      ...core,
      read,
      ...(figures && { figures }),
      ...(beside.parts && { parts: beside.parts }),
      ...decisions.told(printed),
    };
    takeReport?.(report);
    const exit = documentExitCode(report, ready.settings.failOn, ready.settings.maxWarnings);
    // Before any report: where there is no evidence, nobody reads that all is well.
    const evidence = await record?.(report, exit);
    const told = await writeFileReports(DOCUMENT_VOICE, {
      input,
      report,
      findings,
      ready,
      outputs,
      sinks: sinks.reports,
      single,
      exit,
      evidence,
      options,
      around,
    });
    return { exit, ...told, used: { file: report.exemptions } };
  } catch (cause) {
    await sinks.abort();
    throw cause;
  }
};
