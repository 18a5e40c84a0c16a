import type { CheckAnswer, CheckOrder } from '../../audit/judge/check-in-memory.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { cleanName } from '../output/open-sinks.js';
import { isFindingStream, type OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { type FilesAhead, filesAhead } from './files-ahead.js';
import { engineSettingsFor, hashes, type JudgedFor } from './report-needs.js';

/** A file of contacts whose turn comes. */
interface ComingFile {
  readonly input: string;
  readonly targets: OutputTargets;
  readonly ready: CommandSetup;
  /** Whether it is judged when its turn comes, and not before. */
  readonly waits: boolean;
  /** Whether lists of the findings of all files are written. */
  readonly lists: boolean;
}

/** What was decided of it, and what it comes to where it is judged ahead of its turn. */
export interface PreparedContacts {
  readonly ready: CommandSetup;
  /** What the engine is told of it: the same object for all files that have the same settings, by which it knows them. */
  readonly told: () => Promise<RunSettings>;
  readonly ahead?: Promise<CheckAnswer> | undefined;
}

/**
 * Reads what was decided of the files of contacts of one command line, and begins to judge them. Exemptions and baseline are read once, and not for
 * each of five thousand files; what the engine is told is made once for all files that have the same settings.
 */
export class ContactsPreparation {
  readonly #threads: FilesAhead | undefined;
  readonly #wanted: JudgedFor;
  readonly #options: CheckOptions;
  readonly #around: CommandContext;
  readonly #decided = new Map<RunSettings, Promise<CommandSetup>>();
  readonly #told = new Map<CommandSetup, Promise<RunSettings>>();

  private constructor(threads: FilesAhead | undefined, wanted: JudgedFor, options: CheckOptions, around: CommandContext) {
    this.#threads = threads;
    this.#wanted = wanted;
    this.#options = options;
    this.#around = around;
  }

  /** @param files of contacts that may be judged ahead of their turn. @param wanted what they are judged for, all of them */
  static async open(
    files: readonly string[],
    ready: CommandSetup,
    wanted: JudgedFor,
    options: CheckOptions,
    around: CommandContext,
  ): Promise<ContactsPreparation> {
    return new ContactsPreparation(await filesAhead(files, ready, options, around), wanted, options, around);
  }

  /** How many files after one are worth being prepared with it. */
  get most(): number {
    return this.#threads?.most ?? 0;
  }

  async close(): Promise<void> {
    await this.#threads?.close();
  }

  #decidedFor(ready: CommandSetup): Promise<CommandSetup> {
    const known = this.#decided.get(ready.run) ?? withExemptionsAndBaseline(ready, this.#options, this.#around);
    this.#decided.set(ready.run, known);
    return known;
  }

  /** The outputs of all files are of the same formats: those of the first say what the engine is told. */
  #settingsFor(ready: CommandSetup, targets: OutputTargets): Promise<RunSettings> {
    const known = this.#told.get(ready) ?? engineSettingsFor(ready, targets, this.#options.target, this.#wanted, this.#around);
    this.#told.set(ready, known);
    return known;
  }

  /** @throws LumoError LUMO_EXEMPTION_…, LUMO_BASELINE_… */
  async prepare({ input, targets, ready: settled, waits, lists }: ComingFile): Promise<PreparedContacts> {
    const ready = await this.#decidedFor(settled);
    const order: CheckOrder = {
      hash: hashes(targets),
      clean: targets.clean === undefined ? undefined : cleanName(targets.clean),
      rejects: targets.rejects !== undefined,
      findings: lists || targets.reports.some(isFindingStream),
    };
    const told = (): Promise<RunSettings> => this.#settingsFor(ready, targets);
    return { ready, told, ahead: waits ? undefined : this.#threads?.begin(input, told, order) };
  }
}
