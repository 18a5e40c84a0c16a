import { relative } from 'node:path';
import { assessmentsIn, datedByAssessments } from '../../governance/attest/assessment-facts.js';
import { dueDayOf } from '../../governance/attest/due-day.js';
import { evidencePaths } from '../../governance/attest/judge-control.js';
import { sealEvidence, sealsText } from '../../governance/attest/seals.js';
import { CONTROLS } from '../../law/controls-data.js';
import type { Day } from '../../model/contact/values.js';
import type { EvidenceFiles } from '../../model/governance/evidence.js';
import { governanceWords } from '../../words/reports/governance.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import type { LoadedAttestation } from './load.js';

/** By path: the last day on which what it shows was done. */
const lastDays = ({ read, input }: LoadedAttestation): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  const files: EvidenceFiles = input.attestation?.files ?? new Map();
  for (const control of CONTROLS) {
    const attested = read.controls.get(control.id);
    if (attested === undefined) continue;
    const paths = evidencePaths(attested.keys.evidence);
    const { since } = dueDayOf(control, datedByAssessments(attested.keys, assessmentsIn(control.id, paths, files)));
    if (since === undefined) continue;
    for (const path of paths) days.set(path, Math.max(days.get(path) ?? since, since));
  }
  return days;
};

/** Writes the seals of all evidence that is there, and says what was sealed. A seal that something changed under stays. */
export const sealAttestation = async (loaded: LoadedAttestation, asOf: Day, around: CommandContext): Promise<void> => {
  const { io, lang } = around;
  const { input, seals: before, sealsPath } = loaded;
  const files = input.attestation?.files ?? new Map();
  const { seals, added, renewed, altered } = sealEvidence(files, before, lastDays(loaded), asOf);
  await writeWhole(relative(io.cwd(), sealsPath), [sealsText(seals)], io, 0o644);
  const say = governanceWords(lang);
  await writeText(io.stderr, `${say.sealed(added.length, renewed.length)}\n`);
  if (altered.length > 0) await writeText(io.stderr, `${say.keptSeal(altered.length)}\n`);
};
