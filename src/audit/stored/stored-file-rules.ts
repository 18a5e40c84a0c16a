import type { Day } from '../../model/contact/values.js';
import type { AnyRule, Message } from '../../model/rule/rule.js';
import { type FindingSeverity, milderSeverity, type Severity } from '../../model/rule/severity.js';
import type { FileFindingDetails, StoredTree } from '../../model/rule/stored-files.js';

/** A rule about stored files, as configuration settles it for one file. */
export interface FileRuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a rule said of a file. */
export interface FileFinding extends FileFindingDetails {
  readonly rule: string;
  readonly message: string;
  readonly severity: FindingSeverity;
  /** Its place among the files. */
  readonly file: number;
}

/** Rules that look at stored files. */
export const isAboutFiles = (rule: AnyRule): boolean => rule.visitFiles !== undefined;

/**
 * All that the rules say of files and of all of them together, rule by rule.
 * @param settingOf what configuration says of a rule for a file; without a file, for all of them
 */
export const runStoredFileRules = (
  tree: StoredTree,
  rules: readonly AnyRule[],
  settingOf: (rule: string, file?: number) => FileRuleSetting,
  asOf: Day,
): readonly FileFinding[] => {
  const said: FileFinding[] = [];
  for (const rule of rules) {
    if (!rule.visitFiles) continue;
    const report = (file: number, message: string, more: FileFindingDetails = {}): void => {
      const { severity: most } = settingOf(rule.id, file);
      const severity = milderSeverity(most, (rule.messages[message] as Message).severity ?? most);
      if (severity !== 'off') said.push({ rule: rule.id, message, severity, file, ...more });
    };
    const visitorOf = (options: FileRuleSetting['options']) => rule.visitFiles?.({ options, asOf, report });
    for (const [place, file] of tree.files.entries()) {
      const { severity, options } = settingOf(rule.id, place);
      if (severity !== 'off') visitorOf(options)?.file?.(file, place);
    }
    visitorOf(settingOf(rule.id).options)?.all?.(tree);
  }
  return said;
};
