import { parseIsoDay } from '../../fields/date/calendar.js';
import type { Day } from '../../model/contact/values.js';
import type { ControlDefinition, ControlProof, ControlState, JudgedControl, Remark } from '../../model/governance/control.js';
import type { EvidenceFiles, Seals } from '../../model/governance/evidence.js';
import { assessmentFacts, assessmentsIn, datedByAssessments } from './assessment-facts.js';
import { controlFacts } from './control-facts.js';
import { dueDayOf } from './due-day.js';
import type { AttestedControl } from './read-attestation.js';

/** What a control is judged with. */
export interface ControlSetting {
  readonly asOf: Day;
  readonly files: EvidenceFiles;
  readonly seals: Seals;
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** What our own figures show of it. */
  readonly proof?: ControlProof | undefined;
  /** Whether somebody says, with a reason, that it does not concern the organisation. */
  readonly isExcused: boolean;
}

/** An address is told: nobody can hash what lies behind it. */
export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]*:(?:\/\/|(?=[^\\/]))/i.test(path) && !/^[a-z]:[\\/]/i.test(path);

/** The paths of evidence that a control names, as they are looked up. */
export const evidencePaths = (evidence: string | readonly string[] | undefined): readonly string[] =>
  (evidence === undefined ? [] : typeof evidence === 'string' ? [evidence] : evidence).map((one) =>
    isAddress(one)
      ? one
      : one
          .trim()
          .replaceAll('\\', '/')
          .replace(/^(?:\.\/)+/, '')
          .normalize('NFC'),
  );

const evidenceRemark = (path: string, since: Day | undefined, { files, seals, asOf }: ControlSetting): Remark['code'] | undefined => {
  const file = files.get(path);
  if (!file) return 'evidence-missing';
  const seal = seals.get(path);
  if (!seal) return 'evidence-unsealed';
  if (seal.sha256.toLowerCase() !== file.sha256) return 'evidence-altered';
  if (file.bytes === 0) return 'evidence-empty';
  return since !== undefined && since <= asOf && seal.sealed < since ? 'evidence-early' : undefined;
};

/** What the keys of an attested control say, said anew on a day. */
const judgeAttested = (control: ControlDefinition, { keys: said, remarks: faults }: AttestedControl, setting: ControlSetting) => {
  const { asOf, lineOf } = setting;
  const assessments = assessmentsIn(control.id, evidencePaths(said.evidence), setting.files);
  const keys = datedByAssessments(said, assessments);
  const path = ['controls', control.id];
  const at = (code: Remark['code'], key?: string, count?: number): Remark => {
    const own = key === undefined ? path : [...path, key];
    return { code, path: own, line: lineOf(own), ...(count !== undefined && { count }) };
  };
  const remarks: Remark[] = [...faults];
  const { since, due, soonAfter } = dueDayOf(control, keys);
  const days = keys as Readonly<Record<string, string | undefined>>;
  for (const key of ['last', 'since', 'restored']) {
    const day = days[key] === undefined ? undefined : parseIsoDay(days[key]);
    if (day !== undefined && day > asOf) remarks.push(at('date-in-future', key, day - asOf));
  }
  const facts = [...controlFacts(control.id, keys, asOf), ...assessmentFacts(assessments)];
  for (const { code, key, count } of facts) remarks.push(at(code, key, count));
  const files = evidencePaths(keys.evidence).filter((one) => !isAddress(one));
  // What somebody says since when it holds is no event that evidence could come before.
  const event = control.months === undefined ? undefined : since;
  const weak = files.flatMap((one) => evidenceRemark(one, event, setting) ?? []);
  for (const code of weak) remarks.push(at(code, 'evidence'));
  const isSaid = Object.values(keys).some((value) => value !== undefined) || faults.length > 0;
  const isContrary = facts.some((fact) => fact.isContrary);
  const isFuture = since !== undefined && since > asOf;
  const isLate = control.months !== undefined && due !== undefined && asOf > due;
  const isShown = since !== undefined && !isFuture && files.length > 0 && weak.length === 0 && faults.length === 0;
  const isSoon = soonAfter !== undefined && asOf > soonAfter;
  const state: ControlState = !isSaid
    ? 'not-told'
    : isLate
      ? 'overdue'
      : isContrary
        ? 'not-held'
        : !isShown
          ? 'told'
          : isSoon
            ? 'due-soon'
            : 'met';
  if (state === 'overdue') remarks.push(at('overdue', undefined, asOf - (due as Day)));
  if (isSoon && !isLate) remarks.push(at('due-soon', undefined, (due as Day) - asOf));
  if (state === 'told') remarks.push(at('told'));
  return { state, since, due, remarks };
};

/** Remarks that only say a state which is no longer that of the control. */
const OF_STATE: ReadonlySet<Remark['code']> = new Set<Remark['code']>(['told', 'due-soon']);

/** How a control stands on a day. Not told is never met. Pure. */
export const judgeControl = (control: ControlDefinition, attested: AttestedControl | undefined, setting: ControlSetting): JudgedControl => {
  const { lineOf, isExcused, proof } = setting;
  const line = lineOf(['controls', control.id]);
  const whole = { id: control.id, line, grave: control.grave === true };
  if (isExcused) return { ...whole, line: lineOf(['controls', 'not-applicable', control.id]), state: 'not-applicable', remarks: [] };
  const judged = attested && judgeAttested(control, attested, setting);
  if (judged && judged.state !== 'not-told') {
    // What somebody says of a control does not outweigh what its own register shows.
    if (proof?.by === 'register' && !proof.holds && judged.state !== 'overdue' && judged.state !== 'not-held')
      return { ...whole, state: 'not-held', since: proof.last, proof, remarks: judged.remarks.filter(({ code }) => !OF_STATE.has(code)) };
    const { since, due, ...rest } = judged;
    return { ...whole, ...rest, ...(since !== undefined && { since }), ...(due !== undefined && { due }), ...(proof && { proof }) };
  }
  if (proof) return { ...whole, state: proof.holds ? 'met' : 'not-held', since: proof.last, proof, remarks: [] };
  const path = ['controls', control.id];
  return { ...whole, state: 'not-told', remarks: [{ code: 'not-told', path, line: lineOf(path) }] };
};
