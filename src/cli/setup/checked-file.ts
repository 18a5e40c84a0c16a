import type { FileExemption } from '../../model/report/core/file-decisions.js';
import type { JointFile } from '../../model/report/core/joint-report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { ToldFile } from '../../reporters/joint/joint-reporter.js';

/** What one file of several brings to the reports of all. */
export interface JointPart {
  readonly file: JointFile;
  readonly told: ToldFile;
  readonly rules: ReadonlyMap<string, AnyRule>;
}

/** What was told of a file: the answer in words, and its part of reports of several files. */
export interface ToldAnswer {
  readonly answer: string;
  /** Absent where there is one file only. */
  readonly part?: JointPart | undefined;
}

/** How often exemptions were used on a file. */
export interface UsedExemptions {
  /** Of contacts: the rows on which each was used, in the order of the exemptions of contacts. Absent where no contacts were judged, or none is exempt. */
  readonly contacts?: readonly number[] | undefined;
  /** Those that name the file. */
  readonly file?: readonly FileExemption[] | undefined;
}

/** The exit code of one file, and what was told of it. */
export interface CheckedFile extends ToldAnswer {
  readonly exit: number;
  /** What of the exemptions was used on it. */
  readonly used?: UsedExemptions;
  /** Why it could not be judged. */
  readonly unread?: { readonly name: string; readonly code: string };
}
