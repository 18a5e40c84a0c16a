import type { Sink } from '../csv/ports/sink.js';
import type { Source } from '../csv/ports/source.js';
import type { PartsMemory } from '../engine/judge/plan-parts.js';
import type { RunWatch } from '../engine/passes/block-pass.js';
import type { RunInput } from '../engine/passes/run-input.js';
import { runCheck } from '../engine/run.js';
import { sheetsOfFile } from '../lists/load/sheets-of-file.js';
import type { OpposedContact } from '../model/contact/opposed-contact.js';
import type { ContactColumns } from '../model/document/contact-columns.js';
import type { FingerprintsByRule } from '../model/outcome/baseline-result.js';
import type { PersonSightings } from '../model/outcome/person-sightings.js';
import type { TakeFindings } from '../model/report/finding.js';
import type { Report } from '../model/report/report.js';
import { type EvidenceEnvironment, makeEvidenceRecorder } from './evidence-recorder.js';
import { exitCodeFor } from './exit-code.js';
import { refuseUnknownOptions } from './guards/library-options.js';
import { refuseOtherSubjects } from './guards/refuse-other-subjects.js';
import { type Input, inputPlace, listenTo, type Output, openSinks, outputPlace, sourceOf } from './inputs-and-outputs.js';
import { guardOutputs, readFiles } from './output-guard.js';
import { DISK_SPILL } from './setup/disk-spill.js';
import { loadRunSetup, type RunSetup, type SettingsOptions } from './setup/run-setup.js';
import { startExecutor } from './start-executor.js';
import { VERSION } from './tool-version.js';

export type { Input, Output } from './inputs-and-outputs.js';

export interface CheckOptions extends Partial<SettingsOptions>, RunWatch {
  /** Name of a stream, for the report. */
  readonly name?: string | undefined;
  /** Takes every finding, in the order of the file; the report holds counts and a few examples. */
  readonly findings?: TakeFindings | undefined;
  /** Whether the report tells ages, sources, delays and shares. Default: it does. */
  readonly figures?: boolean | undefined;
}

export interface CheckResult {
  readonly report: Report;
  /** 0: nothing to object; 1: what `failOn` names was found. */
  readonly exitCode: 0 | 1;
}

export interface CleanOptions extends CheckOptions {
  /** Where dropped rows go, with their reasons: personal data. */
  readonly rejects?: Output | undefined;
  /** Writes a bundle of evidence, also when only the configuration names its folder. */
  readonly evidence?: (EvidenceEnvironment & { readonly folder?: string | undefined }) | undefined;
}

/** What a run writes, as sinks. */
export interface RunOutputs extends Pick<RunInput, 'beforeCommit' | 'openSegment' | 'takeStats' | 'takeSighted' | 'memo'> {
  readonly clean?: { readonly sink: Sink; readonly name: string } | undefined;
  readonly rejects?: Sink | undefined;
  /** What one thread keeps from file to file. */
  readonly parts?: PartsMemory | undefined;
  /** Takes all findings, in the order of the file, while it is judged. */
  readonly takeFindings?: TakeFindings | undefined;
  /** Takes what is known of the columns, when the settings count their blanks. */
  readonly takeColumns?: ((columns: ContactColumns) => void) | undefined;
  /** Takes the fingerprints of what was found, when the settings collect them. */
  readonly takePrints?: ((prints: FingerprintsByRule) => void) | undefined;
  /** Takes by what kept contacts may be reached, when the settings collect it. */
  readonly takeReach?: ((reach: PersonSightings) => void) | undefined;
  /** Takes those who refuse, when the settings keep them. */
  readonly takeOpposed?: ((opposed: readonly OpposedContact[]) => void) | undefined;
}

/** The settings of a call of the library. */
const setupFor = async (input: ReturnType<typeof inputPlace>, options: CheckOptions, cwd: string): Promise<RunSetup> => {
  // What `overrides` may name.
  const file = 'path' in input ? input.path : options.name;
  const ready = await loadRunSetup({ file, ...options, cwd });
  refuseOtherSubjects(options, ready.rules);
  return { ...ready, run: { ...ready.run, figures: options.figures ?? true } };
};

/** Runs a settled job: what the command line and the library share. */
export const executeRun = async (ready: RunSetup, source: Source, outlets: RunOutputs, watch: RunWatch = {}): Promise<Report> => {
  const { rules, run: settings } = ready;
  const start = (bytes: number | undefined) => startExecutor(ready, bytes, outlets.parts);
  // Threads that a large file will need load the rules while this one reads the lists.
  const early = source.size === undefined ? undefined : start(source.isPacked ? undefined : source.size);
  try {
    const lists = ready.loadLists(early?.readList);
    // Whoever waits for them is told; a file that cannot be read is told of before.
    lists.catch(() => {});
    return await runCheck({
      progress: watch.progress,
      signal: watch.signal,
      source,
      settings,
      rules,
      lists,
      sheetLists: sheetsOfFile(source, settings),
      executor: (bytes) => early ?? start(bytes),
      spill: DISK_SPILL,
      ...outlets,
      version: VERSION,
    });
  } catch (cause) {
    await Promise.allSettled([outlets.clean?.sink.abort(), outlets.rejects?.abort()]);
    throw cause;
  } finally {
    await early?.close();
  }
};

/**
 * Judges a contact file and writes nothing.
 * @example const { report, exitCode } = await check('contacts.csv', { asOf: '2026-11-24' });
 * @throws LumoError whenever the job could not be done: never for findings
 */
export const check = async (input: Input, options: CheckOptions = {}): Promise<CheckResult> => {
  listenTo(input);
  await refuseUnknownOptions('check', options);
  const cwd = options.cwd ?? '.';
  const from = inputPlace(input, 'check', cwd);
  const ready = await setupFor(from, options, cwd);
  const source = await sourceOf(from, options.name, ready.readers);
  const report = await executeRun(ready, source, { takeFindings: options.findings }, options);
  return { report, exitCode: exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings) };
};

/**
 * Judges a contact file and writes its cleaned copy: a path (written whole or not at all) or a stream.
 * @example await clean('contacts.csv', 'contacts.clean.csv', { asOf: '2026-11-24' });
 * @throws LumoError whenever the job could not be done; then no file stands under the final name. LUMO_OUTPUT_UNWRITABLE: also a
 *   stream that fails, which is listened to; LUMO_OUTPUT_IS_INPUT, LUMO_OUTPUT_IS_KEPT: nothing that is read or kept is written over
 */
export const clean = async (input: Input, output: Output, options: CleanOptions = {}): Promise<CheckResult> => {
  listenTo(input);
  await refuseUnknownOptions('clean', options);
  const cwd = options.cwd ?? '.';
  const from = inputPlace(input, 'clean', cwd);
  const to = outputPlace(output, 'output', cwd);
  const dropped = options.rejects === undefined ? undefined : outputPlace(options.rejects, 'rejects', cwd);
  const folder = options.evidence?.folder;
  const overrides = folder === undefined ? options.overrides : { ...options.overrides, evidence: folder };
  const ready = await setupFor(from, { ...options, overrides }, cwd);
  const written = [to, dropped].flatMap((one) => (one?.path === undefined ? [] : [{ path: one.path, contacts: true }]));
  await guardOutputs(written, readFiles(ready, 'path' in from ? [from.path] : []));
  const record = await makeEvidenceRecorder(ready, { ...options.evidence, ...(dropped && { rejects: dropped.name }) });
  const source = await sourceOf(from, options.name, ready.readers);
  const [sink, rejects] = await openSinks(to, dropped);
  const outlets = { clean: { sink, name: to.name }, rejects, takeFindings: options.findings, beforeCommit: record };
  const report = await executeRun(ready, source, outlets, options);
  return { report, exitCode: exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings) };
};
