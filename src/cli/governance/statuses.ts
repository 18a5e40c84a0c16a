/**
 * What a report tells of controls, breaches and registers.
 * @module
 */
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { Attestation } from '../../governance/attest/read-attestation.js';
import type { BreachState } from '../../governance/registers/judge-breach.js';
import type { RegisterTable } from '../../governance/registers/read-register.js';
import { type Instant, parisText } from '../../governance/time/zoned-time.js';
import type { JudgedGovernance } from '../../model/governance/control.js';
import type { BreachStatus, ControlStatus, RegisterStatus } from '../../model/report/core/governance-report.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';

/** Controls in the order of the guide. */
export const controlStatuses = ({ controls }: JudgedGovernance, read: Attestation | undefined): readonly ControlStatus[] =>
  controls.map(({ id, state, line, since, due, proof }) => ({
    id,
    state,
    ...((read?.controls.has(id) || state === 'not-applicable') && { line }),
    ...(since !== undefined && { since: formatIsoDay(since) }),
    ...(due !== undefined && { due: formatIsoDay(due) }),
    ...(proof && { proof: { ...proof, last: formatIsoDay(proof.last) } }),
  }));

/** Breaches whose clock runs or has run out, and those that are open. */
export const breachStatuses = (breaches: readonly BreachState[], now: Instant, file: number): readonly BreachStatus[] =>
  breaches
    .filter(({ clock, isClosed }) => clock !== 'stopped' || !isClosed)
    .map(({ row, id, due, clock }) => ({
      file,
      row,
      ...(id !== undefined && { id }),
      ...(due !== undefined && clock !== 'stopped' && { due: parisText(due), hours: Math.ceil(Math.abs(due - now) / 3600) }),
      clock,
    }));

/** @param findings of its own rules, one by one */
export const registerStatus = (
  { kind, rows, unread, header }: RegisterTable,
  file: number,
  findings: readonly SubjectFinding[],
): RegisterStatus => {
  const wrong = new Set(findings.flatMap(({ severity, place }) => (severity === 'error' && place.at === 'row' ? place.row : [])));
  return { kind, file, rows: rows.length, wrong: wrong.size, unreadColumns: unread.map((column) => header[column] ?? '') };
};
