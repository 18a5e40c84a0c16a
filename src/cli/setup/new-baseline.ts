import { type Baseline, baselineText } from '../../config/exemptions/baseline-file.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import { type CountedBaseline, countedBaseline, type PrintedFinding } from '../../model/report/core/core-baseline.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { writeWhole } from '../terminal/write-whole.js';
import type { CommandContext } from './command-context.js';
import { requireProjectKey } from './project-key.js';

/** Entries of a part of a baseline. */
const countOf = (files: CountedBaseline = {}): number =>
  Object.values(files).reduce((n, all) => n + Object.values(all).reduce((sum, one) => sum + one, 0), 0);

/** What was known and is found again, no more often than now. */
const knownAgain = (known: CountedBaseline, now: CountedBaseline): CountedBaseline =>
  Object.fromEntries(
    Object.entries(known).flatMap(([rule, all]) => {
      const left = Object.entries(all).flatMap(([print, n]): [string, number][] => {
        const still = Math.min(n, now[rule]?.[print] ?? 0);
        return still > 0 ? [[print, still]] : [];
      });
      return left.length > 0 ? [[rule, Object.fromEntries(left)] as const] : [];
    }),
  );

/** The baseline that `--write-baseline` asks for: one for all files of a command line, written once all of them are judged. */
export class NewBaseline {
  readonly #contacts: Map<string, ReadonlySet<string>> = new Map();
  #judgedContacts = false;
  #files: CountedBaseline | undefined;

  /** Contacts of one file, by the rules that found something on them. */
  addContacts(prints: FingerprintsByRule): void {
    this.#judgedContacts = true;
    for (const [rule, all] of prints) this.#contacts.set(rule, new Set([...(this.#contacts.get(rule) ?? []), ...all]));
  }

  /** What was found in one document. */
  addFindings(findings: readonly PrintedFinding[]): void {
    this.#files = countedBaseline(findings, this.#files);
  }

  /**
   * What another baseline knows and was found again, and how many entries of it were not. Contacts and files are each left as they are
   * where none of them was judged.
   */
  pruned({ key, rules, files }: Baseline): { readonly text: string; readonly gone: number } {
    let gone = 0;
    const contacts = new Map(
      Object.entries(rules).map(([rule, all]) => {
        const found = this.#contacts.get(rule);
        const kept = this.#judgedContacts ? all.filter((print) => found?.has(print)) : all;
        gone += all.length - kept.length;
        return [rule, new Set(kept)] as const;
      }),
    );
    const left = files && this.#files ? knownAgain(files, this.#files) : files;
    gone += countOf(files) - countOf(left);
    for (const [rule, all] of contacts) if (all.size === 0) contacts.delete(rule);
    return { text: baselineText(key, { contacts, files: left }), gone };
  }

  /** Writes it where it was asked for: whole, or not at all. @throws LumoError LUMO_KEY_MISSING, LUMO_OUTPUT_UNWRITABLE */
  async write(ready: RunSetup, { writeBaseline }: Pick<CheckOptions, 'writeBaseline'>, around: CommandContext): Promise<void> {
    if (writeBaseline === undefined) return;
    const key = await requireProjectKey(ready, around);
    await writeWhole(writeBaseline, [baselineText(key.id, { contacts: this.#contacts, files: this.#files })], around.io);
  }
}
