import { createHash } from 'node:crypto';
import type { Settings } from '../../config/resolve/settings.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { CoreFile, ReportCore } from '../../model/report/core/report-core.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { KnownNames } from '../../model/rule/check-facts.js';
import { rulesAbout } from '../../model/rule/rule.js';
import type { SubjectKind } from '../../model/rule/subject.js';
import { runSubjectRules, type SubjectFinding } from '../../subjects/run-subject-rules.js';
import type { SubjectAdapter } from '../../subjects/subject-adapter.js';
import { subjectCore } from '../../subjects/subject-core.js';
import type { RunSetup } from '../setup/run-setup.js';

/** A document as it lies on a disk. */
export interface DocumentFile {
  /** As reports may call it. */
  readonly name: string;
  /** As `overrides` may name it, from the current folder; its name where absent. */
  readonly path?: string | undefined;
  readonly bytes: Uint8Array;
}

/** What rules said of documents. */
export interface JudgedDocuments<K extends SubjectKind = SubjectKind> {
  readonly core: ReportCore & { readonly eased: EasedRules };
  /** All of it, one by one: the core keeps the first places only. */
  readonly findings: readonly SubjectFinding<K>[];
}

/** Whether somebody decided that a rule does not speak of a document, by its place among the files. */
export type IsExempt = (rule: string, file: number | undefined) => boolean;

/** What configuration says of each file. */
export const settingsOfDocuments = (files: readonly DocumentFile[], { forFile }: Pick<RunSetup, 'forFile'>): readonly Settings[] =>
  files.map(({ name, path = name }) => forFile(path).settings);

/** Places kept of a finding. */
const EXAMPLES = 20;

/** A file as reports tell it. */
export type ToldFile = Pick<CoreFile, 'name' | 'bytes' | 'sha256'>;

/** What rules are asked beside. */
export interface SubjectBeside<K extends SubjectKind> {
  readonly isExempt?: IsExempt | undefined;
  readonly names?: KnownNames;
  /** Keeps what rules say, where there may be too much of it for a list. */
  readonly keeper?: { take(finding: SubjectFinding<K>): void; kept(): readonly SubjectFinding<K>[] };
}

/** Asks the rules about documents that were read. @param settings of each file @throws LumoError LUMO_RULE_FAILED */
export const documentCore = <K extends SubjectKind, D>(
  adapter: SubjectAdapter<K, D>,
  subject: D,
  files: readonly DocumentFile[],
  settings: readonly Settings[],
  ready: Pick<RunSetup, 'rules' | 'run'>,
  version: string,
  beside: SubjectBeside<K> = {},
): JudgedDocuments<K> => {
  const told = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  return judgedCore(adapter, subject, told, settings, ready, version, beside);
};

/** The same of files that nobody holds whole. @param settings of each file @throws LumoError LUMO_RULE_FAILED */
export const judgedCore = <K extends SubjectKind, D>(
  adapter: SubjectAdapter<K, D>,
  subject: D,
  files: readonly ToldFile[],
  settings: readonly Settings[],
  { rules, run }: Pick<RunSetup, 'rules' | 'run'>,
  version: string,
  { isExempt, names, keeper }: SubjectBeside<K> = {},
): JudgedDocuments<K> => {
  const settingOf = (id: string, file = 0) => {
    const setting = settings[file]?.rules.find((rule) => rule.id === id);
    return { severity: setting?.severity ?? ('off' as const), options: setting?.options ?? {} };
  };
  const day = formatIsoDay(run.asOf);
  const ran = runSubjectRules({
    ...{ adapter, subject, rules, settingOf, asOf: run.asOf, day },
    ...(isExempt && { isExempt }),
    ...(names && { names }),
    ...(keeper && { take: (finding: SubjectFinding<K>) => keeper.take(finding) }),
  });
  const findings = keeper?.kept() ?? ran.findings;
  const own = new Set<string>(rulesAbout(rules, adapter.kind).map(({ id }) => id));
  const [first] = settings;
  const core = subjectCore({
    about: adapter.kind,
    name: files.length === 1 ? (files[0]?.name ?? '') : adapter.kind,
    version,
    day,
    files,
    rules,
    settingOf,
    findings,
    notRun: ran.notRun,
    examples: EXAMPLES,
  });
  // What was switched off or lowered is told, as of contacts: silence of such a rule means nothing.
  const ofOwn = <R extends { readonly id: string }>(list: readonly R[] = []): readonly R[] => list.filter(({ id }) => own.has(id));
  const eased = { switchedOff: ofOwn(first?.switchedOff), lowered: ofOwn(first?.lowered) };
  return { core: { ...core, eased }, findings };
};
