import type { ControlKeys } from '../../config/schema/governance-schema.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { Dpia } from '../../model/governance/dpia.js';
import type { EvidenceFiles } from '../../model/governance/evidence.js';
import type { ControlFact } from './control-facts.js';

/** The control whose evidence is read, and not only hashed. */
export const ASSESSED = 'dpia';

/** The impact assessments among the evidence of a control. */
export const assessmentsIn = (id: string, paths: readonly string[], files: EvidenceFiles): readonly Dpia[] =>
  id === ASSESSED ? paths.flatMap((path) => files.get(path)?.assessment ?? []) : [];

/**
 * The keys with the day of the assessments in the place of what somebody wrote: of several the oldest, and none where one tells none.
 * `planned`, `every` and `next` stay: they only bring a due day forward.
 */
export const datedByAssessments = (keys: ControlKeys, assessments: readonly Dpia[]): ControlKeys => {
  if (assessments.length === 0) return keys;
  const { last: _last, since: _since, ...rest } = keys;
  const days = assessments.flatMap(({ updated }) => updated ?? []);
  return days.length < assessments.length ? rest : { ...rest, last: formatIsoDay(Math.min(...days)) };
};

/** What keeps assessments from standing: each is validated, with the opinion of the officer, and every evaluation done. Pure. */
export function* assessmentFacts(assessments: readonly Dpia[]): Generator<ControlFact> {
  const fact = (code: ControlFact['code'], count: number): ControlFact[] =>
    count === 0 ? [] : [{ code, key: 'evidence', count, isContrary: true }];
  yield* fact('assessment-not-validated', assessments.filter((one) => !one.isValidated).length);
  yield* fact('assessment-without-opinion', assessments.filter((one) => !one.hasOpinion).length);
  yield* fact(
    'assessment-open',
    assessments.reduce((sum, one) => sum + one.openEvaluations, 0),
  );
}
