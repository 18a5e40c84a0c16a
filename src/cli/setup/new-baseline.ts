import { baselineText } from '../../config/exemptions/baseline-file.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import { type CountedBaseline, countedBaseline, type PrintedFinding } from '../../model/report/core/core-baseline.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { writeWhole } from '../terminal/write-whole.js';
import type { CommandContext } from './command-context.js';
import { requireProjectKey } from './project-key.js';

/** The baseline that `--write-baseline` asks for: one for all files of a command line, written once all of them are judged. */
export class NewBaseline {
  readonly #contacts: FingerprintsByRule = new Map();
  #files: CountedBaseline | undefined;

  /** Contacts of one file, by the rules that found something on them. */
  addContacts(prints: FingerprintsByRule): void {
    for (const [rule, all] of prints) this.#contacts.set(rule, new Set([...(this.#contacts.get(rule) ?? []), ...all]));
  }

  /** What was found in one document. */
  addFindings(findings: readonly PrintedFinding[]): void {
    this.#files = countedBaseline(findings, this.#files);
  }

  /** Writes it where it was asked for: whole, or not at all. @throws LumoError LUMO_KEY_MISSING, LUMO_OUTPUT_UNWRITABLE */
  async write(ready: RunSetup, { writeBaseline }: Pick<CheckOptions, 'writeBaseline'>, around: CommandContext): Promise<void> {
    if (writeBaseline === undefined) return;
    const key = await requireProjectKey(ready, around);
    await writeWhole(writeBaseline, [baselineText(key.id, { contacts: this.#contacts, files: this.#files })], around.io);
  }
}
