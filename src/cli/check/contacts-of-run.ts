import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { cleanName } from '../output/open-sinks.js';
import { isFindingStream, type OutputTargets } from '../output/output-targets.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { type CheckJob, checkFile, hashes } from './check-file.js';
import type { FilesAhead } from './files-ahead.js';
import { engineSettingsFor } from './report-needs.js';

/** What the files of contacts of one command line share. */
export interface SharedJob extends Omit<CheckJob, 'ready' | 'campaign' | 'ahead' | 'lists'> {
  readonly ahead: FilesAhead | undefined;
}

/** One file of them. */
export type OneFile = Pick<CheckJob, 'ready' | 'campaign' | 'lists'> & { readonly input: string; readonly targets: OutputTargets };

/**
 * Reads what was decided of files of contacts, and judges them. Exemptions and baseline are read once, and not for each of five thousand files;
 * what the engine is told is made once for all files that have the same settings.
 */
export class ContactsOfRun {
  readonly #shared: SharedJob;
  readonly #options: CheckOptions;
  readonly #around: CommandContext;
  readonly #decided = new Map<RunSettings, Promise<CommandSetup>>();
  readonly #settings = new Map<CommandSetup, Promise<RunSettings>>();

  constructor(shared: SharedJob, options: CheckOptions, around: CommandContext) {
    this.#shared = shared;
    this.#options = options;
    this.#around = around;
  }

  #decidedFor(ready: CommandSetup): Promise<CommandSetup> {
    const known = this.#decided.get(ready.run) ?? withExemptionsAndBaseline(ready, this.#options, this.#around);
    this.#decided.set(ready.run, known);
    return known;
  }

  /** The outputs of all files are of the same formats: those of the first say what the engine is told. */
  #settingsFor(ready: CommandSetup, targets: OutputTargets): Promise<RunSettings> {
    const { takeColumns, takeOpposed } = this.#shared;
    const wanted = { fill: takeColumns !== undefined, opposed: takeOpposed !== undefined };
    const known = this.#settings.get(ready) ?? engineSettingsFor(ready, targets, this.#options.target, wanted, this.#around);
    this.#settings.set(ready, known);
    return known;
  }

  /** @returns what judges the file when its turn comes. @throws LumoError LUMO_EXEMPTION_…, LUMO_BASELINE_… */
  async prepare({ input, targets, ready, campaign, lists }: OneFile): Promise<() => Promise<CheckedFile>> {
    const decided = await this.#decidedFor(ready);
    const { ahead: threads, ...shared } = this.#shared;
    const order = {
      hash: hashes(targets, false),
      clean: targets.clean === undefined ? undefined : cleanName(targets.clean),
      rejects: targets.rejects !== undefined,
      findings: (lists ?? []).length > 0 || targets.reports.some(isFindingStream),
    };
    const ahead = campaign ? undefined : threads?.begin(input, () => this.#settingsFor(decided, targets), order);
    return () => checkFile(input, targets, { ...shared, ready: decided, campaign, lists, ahead }, this.#options, this.#around);
  }
}
