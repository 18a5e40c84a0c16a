import { CONTROLS } from '../../law/controls-data.js';
import type { Day } from '../../model/contact/values.js';
import type { ControlProof, JudgedControl, JudgedGovernance, Remark } from '../../model/governance/control.js';
import type { EvidenceFiles, Seals } from '../../model/governance/evidence.js';
import { evidencePaths, isAddress, judgeControl } from './judge-control.js';
import type { Attestation } from './read-attestation.js';

/** What an attestation is judged with, besides what it says. */
export interface GovernanceSetting {
  readonly asOf: Day;
  readonly files: EvidenceFiles;
  readonly seals: Seals;
  /** What our own figures and registers show, by control. */
  readonly proofs: ReadonlyMap<string, ControlProof>;
  /** The days on which breaches of high risk became known. */
  readonly graveBreaches: readonly Day[];
  /** Registers that are named and are not there, by their keys. */
  readonly lacking: readonly { readonly key: readonly string[]; readonly line: number }[];
}

/** So many controls that lean on one file lean on it too much. */
const SHARED_BY = 5;

const sharedEvidence = ({ controls, lineOf }: Attestation): readonly Remark[] => {
  const users = new Map<string, string[]>();
  for (const [id, { keys }] of controls)
    for (const path of new Set(evidencePaths(keys.evidence))) if (!isAddress(path)) users.set(path, [...(users.get(path) ?? []), id]);
  return [...users.values()].flatMap((ids): Remark[] => {
    const path = ['controls', ids[0] ?? '', 'evidence'];
    return ids.length < SHARED_BY ? [] : [{ code: 'evidence-shared', path, line: lineOf(path), count: ids.length }];
  });
};

/** What two controls, or a control and a register, say of each other. */
const between = (controls: readonly JudgedControl[], { graveBreaches, asOf }: GovernanceSetting): readonly Remark[] => {
  const since = (id: string): Day | undefined => controls.find((one) => one.id === id)?.since;
  const lineOf = (id: string): number => controls.find((one) => one.id === id)?.line ?? 1;
  const remarks: Remark[] = [];
  const audit = since('audit-external');
  const later = graveBreaches.filter((day) => audit !== undefined && day > audit && day <= asOf);
  if (later.length > 0)
    remarks.push({
      code: 'incident-after-audit',
      path: ['controls', 'audit-external'],
      line: lineOf('audit-external'),
      count: later.length,
    });
  const policies = since('policy-update');
  const last = Math.max(since('audit-internal') ?? Number.NEGATIVE_INFINITY, audit ?? Number.NEGATIVE_INFINITY);
  if (policies !== undefined && policies < last && last <= asOf)
    remarks.push({
      code: 'audit-after-policy',
      path: ['controls', 'policy-update'],
      line: lineOf('policy-update'),
      count: last - policies,
    });
  return remarks;
};

/** How everything that the guide asks of an organisation stands on a day. Pure. */
export const judgeGovernance = (attestation: Attestation, setting: GovernanceSetting): JudgedGovernance => {
  const { asOf, files, seals, proofs } = setting;
  const { lineOf, notApplicable } = attestation;
  const controls = CONTROLS.map((control) =>
    judgeControl(control, attestation.controls.get(control.id), {
      ...{ asOf, files, seals, lineOf },
      proof: proofs.get(control.id),
      isExcused: notApplicable.get(control.id) === true,
    }),
  );
  const lacking = setting.lacking.map(({ key, line }): Remark => ({ code: 'register-missing', path: key, line }));
  return { controls, remarks: [...attestation.remarks, ...lacking, ...sharedEvidence(attestation), ...between(controls, setting)] };
};
