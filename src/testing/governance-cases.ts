import { formatIsoDay, parseIsoDay } from '../fields/date/calendar.js';
import { readDpia } from '../governance/assessment/read-dpia.js';
import type { EvidenceFile, Seal } from '../model/governance/evidence.js';
import { GOVERNANCE, type GovernanceDocuments } from '../subjects/governance.js';
import { REGISTERS, type RegisterFiles } from '../subjects/registers.js';
import type { SubjectCases } from './subject-cases.js';

const DAY = '2026-11-24';
const HASH = 'a'.repeat(64);

/** Evidence as an example tells it: sealed on a day, or what is wrong with it. */
const evidenceOf = (told: string): { readonly file?: EvidenceFile; readonly seal?: Seal } => {
  if (told === 'missing') return {};
  if (told.startsWith('{')) {
    const assessment = readDpia(Buffer.from(told));
    const file = { bytes: told.length, sha256: HASH, ...(!('what' in assessment) && { assessment }) };
    return { file, seal: { sha256: HASH, sealed: parseIsoDay(DAY) } };
  }
  const file = { bytes: told === 'empty' ? 0 : 1, sha256: HASH };
  if (told === 'unsealed') return { file };
  const sealed = parseIsoDay(/^\d/.test(told) ? told : DAY);
  return { file, seal: { sha256: told === 'altered' ? 'b'.repeat(64) : HASH, sealed } };
};

export const GOVERNANCE_CASES: SubjectCases<'governance', GovernanceDocuments> = {
  adapter: GOVERNANCE,
  read: async ({ text = '', asOf = DAY, beside = {} }) => {
    const [{ readAttestation }, { judgeGovernance }] = await Promise.all([
      import('../governance/attest/read-attestation.js'),
      import('../governance/attest/judge-governance.js'),
    ]);
    const attestation = await readAttestation(Buffer.from(text), 'lumo.governance.yaml');
    const { graveBreach, ...paths } = beside;
    const told = Object.entries(paths).map(([path, one]) => [path, evidenceOf(one)] as const);
    return [
      judgeGovernance(attestation, {
        asOf: parseIsoDay(asOf),
        files: new Map(told.map(([path, { file }]) => [path, file])),
        seals: new Map(told.flatMap(([path, { seal }]) => (seal ? [[path, seal] as const] : []))),
        proofs: new Map(),
        graveBreaches: graveBreach === undefined ? [] : [parseIsoDay(graveBreach)],
        lacking: attestation.registers.filter(({ path }) => paths[path] === 'missing'),
      }),
    ];
  },
};

export const REGISTER_CASES: SubjectCases<'registers', RegisterFiles> = {
  adapter: REGISTERS,
  read: async ({ rows = [], asOf = DAY, fileName = 'breaches.csv' }) => {
    const [{ readRegister }, { judgeRegister }, { REGISTER_KINDS }] = await Promise.all([
      import('../governance/registers/read-register.js'),
      import('../governance/registers/judge-register.js'),
      import('../model/governance/control.js'),
    ]);
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
    const kind = REGISTER_KINDS.find((one) => fileName.startsWith(one));
    const table = readRegister(Buffer.from(text), fileName, kind);
    const day = parseIsoDay(asOf);
    // Noon in Paris of the day: no example stands on the edge of one.
    return table ? [judgeRegister(table, Date.parse(`${formatIsoDay(day)}T11:00:00Z`) / 1000, day).judged] : [];
  },
};
