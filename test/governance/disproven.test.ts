import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { judgeControl } from '../../src/governance/attest/judge-control.js';
import type { AttestedControl } from '../../src/governance/attest/read-attestation.js';
import type { RegisterResult } from '../../src/governance/registers/judge-register.js';
import { registerProofs } from '../../src/governance/registers/register-proofs.js';
import { resolveColumns } from '../../src/governance/registers/resolve-columns.js';
import { CONTROLS } from '../../src/law/controls-data.js';
import type { ControlDefinition, ControlProof, RegisterKind } from '../../src/model/governance/control.js';
import type { RowCode } from '../../src/model/governance/register.js';

const ASOF = parseIsoDay('2026-11-24');
const FILE = { sha256: 'a'.repeat(64), bytes: 10 };
const ATTESTED = { keys: { last: '2026-09-20', evidence: 'p.pdf' }, remarks: [] } as unknown as AttestedControl;
const stateOf = (id: string, proof: ControlProof | undefined, attested: AttestedControl | undefined = ATTESTED) =>
  judgeControl(CONTROLS.find((one) => one.id === id) as ControlDefinition, attested, {
    asOf: ASOF,
    files: new Map([['p.pdf', FILE]]),
    seals: new Map([['p.pdf', { sha256: FILE.sha256, sealed: ASOF - 10 }]]),
    lineOf: () => 1,
    proof,
    isExcused: false,
  });
const resultOf = (kind: RegisterKind, codes: readonly RowCode[]): RegisterResult =>
  ({
    judged: { kind, isSilent: false, missing: [], rows: codes.map((code, row) => ({ row: row + 2, remarks: [{ code }] })) },
  }) as unknown as RegisterResult;
const proofOf = (kind: RegisterKind, control: string, ...codes: readonly RowCode[]) =>
  registerProofs([resultOf(kind, codes)], ASOF).get(control);

describe('what its own register says outweighs what is attested', () => {
  it.each<readonly [RegisterKind, string, RowCode]>([
    ['training', 'training', 'never-trained'],
    ['training', 'training', 'training-overdue'],
    ['reviews', 'least-privilege', 'never-reviewed'],
    ['reviews', 'least-privilege', 'review-overdue'],
    ['leavers', 'leavers', 'not-disabled'],
    ['requests', 'opposition-delay', 'opposition-late'],
  ])('%s, %s: %s', (kind, control, code) => {
    const judged = stateOf(control, proofOf(kind, control, code));
    expect([judged.state, formatIsoDay(judged.since as number)]).toEqual(['not-held', '2026-11-24']);
    expect(judged.remarks).toEqual([]);
  });

  it.each<readonly [RegisterKind, string, RowCode | undefined]>([
    ['training', 'training', undefined],
    ['training', 'training', 'not-trained-yet'],
    ['reviews', 'least-privilege', undefined],
  ])('%s, %s: nothing against it, %s', (kind, control, code) => {
    const proof = proofOf(kind, control, ...(code ? [code] : []));
    expect(stateOf(control, proof).state).toBe('met');
    // Who was trained says nothing of what in, nor a review of who decides: by itself it proves nothing.
    expect(proof).toBeUndefined();
  });

  it('without an attestation too', () =>
    expect(
      judgeControl(CONTROLS.find(({ id }) => id === 'training') as ControlDefinition, undefined, {
        ...{ asOf: ASOF, files: new Map(), seals: new Map(), lineOf: () => 1, isExcused: false },
        proof: proofOf('training', 'training', 'never-trained'),
      }).state,
    ).toBe('not-held'));
});

describe('headers that the documentation gives', () => {
  const BREACH = ['Référence', 'Nature', 'Prise de connaissance', 'Risque'];
  it.each([
    ['Motif', 'riskReason'],
    ['Motif du risque', 'riskReason'],
    ['Motif du retard', 'delayReason'],
  ])('violations: %s', (header, field) => expect(resolveColumns('breaches', [...BREACH, header]).get(field)).toBe(4));
  it('both motives beside each other', () => {
    const columns = resolveColumns('breaches', [...BREACH, 'Motif du retard', 'Motif']);
    expect([columns.get('delayReason'), columns.get('riskReason')]).toEqual([4, 5]);
  });
  it.each(['Entré le', 'Entrée le', 'Date d’entrée', 'Arrivé le', 'joined', 'Joined on'])('training: %s', (header) =>
    expect(resolveColumns('training', ['Nom', 'Thèmes', 'Date de formation', header, 'Sorti le']).get('joinedAt')).toBe(3),
  );
  it('and who left is none that joined', () =>
    expect(resolveColumns('training', ['Nom', 'Thèmes', 'Date de formation', 'Sorti le']).get('joinedAt')).toBeUndefined());
});
