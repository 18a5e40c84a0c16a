import type { Settings } from '../config/resolve/settings.js';
import { formatIsoDay } from '../fields/date/calendar.js';
import type { ReportCore } from '../model/report/report-core.js';
import type { KnownNames } from '../model/rule/check-facts.js';
import { rulesAbout } from '../model/rule/rule.js';
import type { SubjectKind } from '../model/rule/subject.js';
import { runSubjectRules } from '../subjects/run-subject-rules.js';
import type { SubjectAdapter } from '../subjects/subject-adapter.js';
import { subjectCore } from '../subjects/subject-core.js';
import type { RunSetup } from './run-setup.js';

/** A document as it lies on a disk. */
export interface DocumentFile {
  /** As reports may call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Places kept of a finding. */
const EXAMPLES = 20;

/** Asks the rules about documents that were read. @param settings of each file @throws LumoError LUMO_RULE_FAILED */
export const documentCore = <K extends SubjectKind, D>(
  adapter: SubjectAdapter<K, D>,
  subject: D,
  files: readonly DocumentFile[],
  settings: readonly Settings[],
  { rules, run }: Pick<RunSetup, 'rules' | 'run'>,
  version: string,
  names?: KnownNames,
): ReportCore => {
  const settingOf = (id: string, file = 0) => {
    const setting = settings[file]?.rules.find((rule) => rule.id === id);
    return { severity: setting?.severity ?? ('off' as const), options: setting?.options ?? {} };
  };
  const day = formatIsoDay(run.asOf);
  const ran = runSubjectRules({ adapter, subject, rules, settingOf, asOf: run.asOf, day, ...(names && { names }) });
  const own = new Set<string>(rulesAbout(rules, adapter.kind).map(({ id }) => id));
  const [first] = settings;
  const core = subjectCore({
    about: adapter.kind,
    name: files.length === 1 ? (files[0]?.name ?? '') : adapter.kind,
    version,
    day,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    rules,
    settingOf,
    ...ran,
    examples: EXAMPLES,
  });
  if (!first) return core;
  // What was switched off or lowered is told, as of contacts: silence of such a rule means nothing.
  const ofOwn = <R extends { readonly id: string }>(list: readonly R[]): readonly R[] => list.filter(({ id }) => own.has(id));
  return { ...core, eased: { switchedOff: ofOwn(first.switchedOff), lowered: ofOwn(first.lowered) } };
};
