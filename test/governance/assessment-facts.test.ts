import { expect, it } from 'vitest';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { assessmentFacts, assessmentsIn, datedByAssessments } from '../../src/governance/attest/assessment-facts.js';

const dpia = (updated: string | undefined, openEvaluations = 0) => ({
  isValidated: true,
  hasOpinion: true,
  openEvaluations,
  updated: updated === undefined ? undefined : parseIsoDay(updated),
});

it('the day of an assessment stands in the place of what somebody wrote; of several the oldest', () => {
  const keys = { last: '2026-10-01', since: '2026-10-01', every: 12 };
  expect(datedByAssessments(keys, [])).toBe(keys);
  expect(datedByAssessments(keys, [dpia('2026-01-01'), dpia('2023-05-01')])).toEqual({ last: '2023-05-01', every: 12 });
  expect(datedByAssessments(keys, [dpia('2026-01-01'), dpia(undefined)])).toEqual({ every: 12 });
});

it('each of several has to stand', () => {
  expect([...assessmentFacts([dpia('2026-01-01', 1), dpia('2026-01-01', 2)])]).toEqual([
    { code: 'assessment-open', key: 'evidence', count: 3, isContrary: true },
  ]);
});

it('only the control of assessments reads them', () => {
  const files = new Map([['pia.json', { bytes: 1, sha256: '', assessment: dpia('2026-01-01') }]]);
  expect(assessmentsIn('dpia', ['pia.json', 'other.pdf'], files)).toHaveLength(1);
  expect(assessmentsIn('training', ['pia.json'], files)).toEqual([]);
});
