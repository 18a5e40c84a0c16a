import type { FieldName } from '../contact/field.js';
import type { Severity } from '../rule/severity.js';
import type { Easer } from './eased.js';

/** A column that nobody recognised, whose values look like those of a field that is missing: a question, never an answer. */
export interface ColumnCandidate {
  readonly column: number;
  readonly field: FieldName;
}

/** A rule that did not judge a file: its silence means nothing. */
export interface ReportNotRun {
  readonly id: string;
  readonly because: 'field-absent' | 'not-in-force' | 'switched-off';
  readonly fields: readonly FieldName[];
  /** Whether the user said that the fields are absent on purpose. */
  readonly accepted: boolean;
  /** The rule is no error, or about no channel asked: nothing is lost without it. Any other leaves a gap unless accepted. */
  readonly harmless?: boolean;
  /** Columns that may be what it lacks; absent when no column looks like it. */
  readonly candidates?: readonly ColumnCandidate[];
  /** Who switched it off, and the severity that it would have had. */
  readonly by?: Easer;
  readonly severity?: Severity;
}

/** What a file does not let rules judge, for want of the same fields. */
export interface ReportGap {
  readonly rules: readonly string[];
  readonly fields: readonly FieldName[];
  readonly candidates: readonly ColumnCandidate[];
}

/** Whether a rule that must run could not, and nobody said that it may be left out. */
export const leavesGap = ({ because, accepted, harmless }: Pick<ReportNotRun, 'because' | 'accepted' | 'harmless'>): boolean =>
  because === 'field-absent' && !accepted && harmless !== true;

const union = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** The gaps of a report: rules that lack a field in common are one, however many they are. */
export const gapsOf = (notRun: readonly ReportNotRun[]): readonly ReportGap[] => {
  let gaps: ReportGap[] = [];
  for (const { id, fields, candidates = [] } of notRun.filter(leavesGap)) {
    const same = gaps.filter((gap) => gap.fields.some((field) => fields.includes(field)));
    const merged = {
      rules: [...same.flatMap(({ rules }) => rules), id],
      fields: union(...same.map((gap) => gap.fields), fields),
      candidates: [...same.flatMap((gap) => gap.candidates), ...candidates].filter(
        ({ column }, i, all) => all.findIndex((other) => other.column === column) === i,
      ),
    };
    gaps = [...gaps.filter((gap) => !same.includes(gap)), merged];
  }
  return gaps;
};
