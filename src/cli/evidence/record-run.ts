import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { RunInput } from '../../engine/passes/run-input.js';
import type { WrittenBundle } from '../../evidence/append-bundle.js';
import type { FilesInParts } from '../../evidence/bundle-facts.js';
import type { DocumentOutcome } from '../../evidence/document-facts.js';
import { makeAuditRecorder, makeDocumentRecorder, makeEvidenceRecorder } from '../../library/evidence-recorder.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { AuditReport } from '../../model/report/audit-report.js';
import type { Report } from '../../model/report/report.js';
import { auditJson } from '../../reporters/audit/json.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { currentTime } from '../terminal/process-io.js';

/** A run that leaves evidence. */
export interface EvidenceRecording {
  readonly beforeCommit: NonNullable<RunInput['beforeCommit']>;
  /** The same for a run that was made in parts. */
  readonly parts: (report: Report, parts: FilesInParts) => Promise<void>;
  /** Its bundle, once it is there. */
  written?: WrittenBundle;
}

/** With --check nothing is written but what the command line names. */
const isUnasked = ({ settings }: RunSetup, check: boolean | undefined): boolean =>
  check === true && settings.origins.evidence !== 'command line';

/** What writes the bundle of this run; undefined where none is asked for. */
export const prepareEvidence = async (
  ready: CommandSetup,
  { rejects }: OutputTargets,
  { check }: Pick<CheckOptions, 'check'>,
  { io }: CommandContext,
): Promise<EvidenceRecording | undefined> => {
  if (isUnasked(ready, check)) return undefined;
  const record = await makeEvidenceRecorder(ready, {
    made: currentTime(io.env),
    node: process.version,
    rejects: rejects === undefined || rejects === '-' ? undefined : basename(rejects),
    exemptions: ready.exemptionsPath,
    baseline: ready.baselinePath,
  });
  if (record === undefined) return undefined;
  const recording: EvidenceRecording = {
    beforeCommit: async (report, rejected) => {
      recording.written = await record(report, rejected);
    },
    parts: async (report, parts) => {
      recording.written = await record(report, undefined, parts);
    },
  };
  return recording;
};

/** What writes the bundle of files that are no contacts; undefined where none is asked for. */
export const prepareDocumentEvidence = async (
  ready: CommandSetup,
  { check }: Pick<CheckOptions, 'check'>,
  { io }: CommandContext,
): Promise<((report: DocumentOutcome['report'], exitCode: 0 | 1) => Promise<WrittenBundle>) | undefined> => {
  if (isUnasked(ready, check)) return undefined;
  const { exemptionsPath: exemptions, baselinePath: baseline } = ready;
  const record = await makeDocumentRecorder(ready, { made: currentTime(io.env), node: process.version, exemptions, baseline });
  return record && ((report, exitCode) => record({ report, exitCode }));
};

const jsonDigest = (report: AuditReport): { readonly bytes: number; readonly sha256: string } => {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of auditJson(report)) {
    const part = Buffer.from(piece);
    bytes += part.length;
    hash.update(part);
  }
  return { bytes, sha256: hash.digest('hex') };
};

/** The folder that an audit adds its bundle to: one that the command line names, since an audit writes nothing that nobody asked it for. */
export const auditEvidenceFolder = ({ evidence, settings }: RunSetup): string | undefined =>
  settings.origins.evidence === 'command line' ? evidence : undefined;

/** What writes the bundle of an audit; undefined where none is asked for. @param paths of the exemptions and the baseline */
export const prepareAuditEvidence = async (
  ready: RunSetup,
  paths: { readonly exemptions?: string | undefined; readonly baseline?: string | undefined },
  { io }: CommandContext,
): Promise<((report: AuditReport, exitCode: 0 | 1 | 2) => Promise<WrittenBundle>) | undefined> => {
  if (auditEvidenceFolder(ready) === undefined) return undefined;
  const record = await makeAuditRecorder(ready, { made: currentTime(io.env), node: process.version, ...paths });
  return record && ((report, exitCode) => record({ report, exitCode, json: jsonDigest(report) }));
};
