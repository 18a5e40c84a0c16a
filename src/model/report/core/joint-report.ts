import type { RuleSubject } from '../../rule/subject.js';
import { AUDIT_VERDICTS, type AuditVerdict } from '../audit-report.js';
import type { Report } from '../report.js';
import type { ReportCore } from './report-core.js';

/** What came of a file, or of all: as in an audit, `incomplete` where something could not be judged. */
export type JointVerdict = AuditVerdict;

/** One file of several that were judged in one run; logs that were judged together are one. */
export interface JointFile {
  /** From the current folder; its name alone where it lies elsewhere. */
  readonly name: string;
  readonly about: RuleSubject;
  readonly verdict: JointVerdict;
  /** The exit code that it would have had alone. */
  readonly exit: 0 | 1;
  readonly counts: ReportCore['counts'];
  /** Its own report, as a run over it alone writes it. */
  readonly report: Report | ReportCore;
}

/** The report of a run over several files: one verdict, then file by file in the order in which they were named. */
export interface JointReport {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: ReportCore['tool'];
  readonly asOf: string;
  readonly verdict: JointVerdict;
  /** The exit code of the run: the worst of all files. */
  readonly exit: 0 | 1 | 2;
  readonly counts: ReportCore['counts'];
  readonly files: readonly JointFile[];
  /** Files that could not be judged, and the code that says why. */
  readonly unread: ReportCore['unread'];
}

/**
 * What came of one file.
 * @param isWhole whether all of it was judged
 * @param isYes whether its own answer is a yes: it never is while an error rule is switched off, a list is stale or a contact is in doubt
 */
export const verdictOf = (
  counts: ReportCore['counts'],
  { isWhole, isYes }: { readonly isWhole: boolean; readonly isYes: boolean },
): JointVerdict => (!isWhole ? 'incomplete' : counts.error > 0 ? 'errors' : counts.warning > 0 || !isYes ? 'warnings' : 'clean');

/** The worst of all. */
export const worstVerdict = (verdicts: readonly JointVerdict[]): JointVerdict =>
  AUDIT_VERDICTS[Math.max(0, ...verdicts.map((verdict) => AUDIT_VERDICTS.indexOf(verdict)))] ?? 'clean';
