import { formatIsoDay } from '../../fields/date/calendar.js';
import { governanceFigures } from '../../governance/attest/governance-figures.js';
import { judgeGovernance } from '../../governance/attest/judge-governance.js';
import type { Attestation } from '../../governance/attest/read-attestation.js';
import { judgeRegister, type RegisterResult } from '../../governance/registers/judge-register.js';
import { registerProofs } from '../../governance/registers/register-proofs.js';
import { dayAt, type Instant, PARIS, parisText } from '../../governance/time/zoned-time.js';
import {
  type DocumentFile,
  documentCore,
  type IsExempt,
  type JudgedDocuments,
  settingsOfDocuments,
} from '../../library/documents/document-core.js';
import type { ControlProof, JudgedGovernance, RegisterKind } from '../../model/governance/control.js';
import { CONTROL_STATES } from '../../model/governance/control.js';
import type { EvidenceFiles, Seals } from '../../model/governance/evidence.js';
import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import type { CoreFile } from '../../model/report/core/report-core.js';
import { GOVERNANCE } from '../../subjects/governance.js';
import { REGISTERS } from '../../subjects/registers.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';
import type { CommandSetup } from '../setup/project-register.js';
import { movedFile, placed } from './moved-places.js';
import type { RegisterFile } from './read-registers.js';
import { breachStatuses, controlStatuses, registerStatus } from './statuses.js';

/** What is judged together: an attestation with its evidence, and registers. */
export interface GovernanceInput {
  readonly attestation?: {
    readonly file: DocumentFile;
    readonly read: Attestation;
    readonly files: EvidenceFiles;
    readonly seals: Seals;
    /** Registers that are named and are not there. */
    readonly lacking: readonly { readonly key: readonly string[]; readonly line: number }[];
  };
  readonly registers: readonly RegisterFile[];
  /** What our own figures show. */
  readonly proofs: ReadonlyMap<string, ControlProof>;
}

/** A rule about another kind of register has nothing to say of this one, and is not told as not run. */
const rulesFor = (ready: CommandSetup, kind: RegisterKind): CommandSetup => ({
  ...ready,
  rules: ready.rules.filter((rule) => {
    const needs = (rule.needs ?? []) as readonly string[];
    return rule.about !== 'registers' || !Array.isArray(needs) || needs.length === 0 || needs.includes(kind);
  }),
});

/** The days on which breaches of high risk became known. */
const graveDays = (results: readonly RegisterResult[]): readonly number[] =>
  results.flatMap(({ breaches }) =>
    breaches.flatMap(({ risk, aware }) => (risk === 'high' && aware !== undefined ? [dayAt(PARIS, aware)] : [])),
  );

/** The report of a run, and what it was made of. */
export interface JudgedAll {
  readonly report: GovernanceReport;
  /** All that was found, one by one, by the places of the files. */
  readonly findings: readonly SubjectFinding[];
  readonly governance: JudgedGovernance | undefined;
  readonly results: readonly RegisterResult[];
  /** On which rows the headers of registers stand. */
  readonly headerRows: readonly number[];
}

/** Judges it all at an instant, and makes one report of it. @throws LumoError LUMO_RULE_FAILED */
export const judgeAll = (
  { attestation, registers, proofs }: GovernanceInput,
  now: Instant,
  ready: CommandSetup,
  version: string,
  isExempt: IsExempt = () => false,
): JudgedAll => {
  const { asOf } = ready.run;
  const results = registers.map(({ table }) => judgeRegister(table, now, asOf));
  const parts: JudgedDocuments[] = [];
  const files: CoreFile[] = [];
  const findings: SubjectFinding[] = [];
  const take = (part: JudgedDocuments, by: number): void => {
    parts.push(part);
    findings.push(...part.findings.map((finding) => ({ ...finding, place: placed(finding.place, by) }) as SubjectFinding));
  };
  let governance: JudgedGovernance | undefined;
  if (attestation) {
    const { file, read, files: evidence, seals, lacking } = attestation;
    const shown = new Map([...proofs, ...registerProofs(results, asOf)]);
    const setting = { asOf, files: evidence, seals, proofs: shown, graveBreaches: graveDays(results), lacking };
    governance = judgeGovernance(read, setting);
    const judged = documentCore(GOVERNANCE, [governance], [file], settingsOfDocuments([file], ready), ready, version, { isExempt });
    take(judged, 0);
    files.push(...judged.core.files);
  }
  for (const [i, { name, bytes, table }] of registers.entries()) {
    const file = { name, bytes };
    const { judged } = results[i] as RegisterResult;
    const by = files.length;
    const own = documentCore(REGISTERS, [judged], [file], settingsOfDocuments([file], ready), rulesFor(ready, table.kind), version, {
      isExempt: (rule) => isExempt(rule, by),
    });
    take(own, by);
    files.push(...own.core.files.map((one) => movedFile(one, by, table.header)));
  }
  const first = attestation ? 1 : 0;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { core } of parts) for (const severity of ['error', 'warning', 'info'] as const) counts[severity] += core.counts[severity];
  const controls = governance ? controlStatuses(governance, attestation?.read) : [];
  const states = Object.fromEntries(CONTROL_STATES.map((state) => [state, controls.filter((one) => one.state === state).length]));
  const people = results.find((one) => one.people)?.people;
  const day = formatIsoDay(asOf);
  const { entity = '' } = attestation?.read ?? {};
  const breaches = results.flatMap((one, i) => breachStatuses(one.breaches, now, first + i));
  const open = results.flatMap((one) => one.breaches).filter(({ isClosed, clock }) => !isClosed || clock !== 'stopped').length;
  const report: GovernanceReport = {
    schemaVersion: 1,
    tool: { name: 'lumo-check', version },
    asOf: day,
    at: parisText(now),
    about: attestation ? 'governance' : 'registers',
    name: files.length === 1 || attestation ? (files[0]?.name ?? '') : 'registers',
    ...(entity !== '' && { entity }),
    counts,
    files,
    unread: [],
    eased: {
      switchedOff: parts.flatMap(({ core }) => core.eased.switchedOff),
      lowered: parts.flatMap(({ core }) => core.eased.lowered),
    },
    properties: { asOf: day, counts, states },
    controls,
    states: states as GovernanceReport['states'],
    breaches,
    openBreaches: open,
    registers: registers.map(({ table }, i) => registerStatus(table, first + i, parts[first + i]?.findings ?? [])),
    ...(people && { people: { all: people.all, trained: people.trained } }),
    figures: governanceFigures(results, attestation?.read, attestation?.lacking),
  };
  return { report, findings, governance, results, headerRows: registers.map(({ table }) => table.headerRow) };
};
