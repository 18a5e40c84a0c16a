import { relative } from 'node:path';
import { dueDayOf } from '../../governance/attest/due-day.js';
import { evidencePaths } from '../../governance/attest/judge-control.js';
import { sealEvidence, sealsText } from '../../governance/attest/seals.js';
import { CONTROLS } from '../../law/controls-data.js';
import type { Day } from '../../model/contact/values.js';
import { governanceWords } from '../../words/reports/governance.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import type { LoadedAttestation } from './load.js';

/** By path: the last day on which what it shows was done. */
const lastDays = ({ read }: LoadedAttestation): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const control of CONTROLS) {
    const attested = read.controls.get(control.id);
    const since = attested && dueDayOf(control, attested.keys).since;
    if (attested === undefined || since === undefined) continue;
    for (const path of evidencePaths(attested.keys.evidence)) days.set(path, Math.max(days.get(path) ?? since, since));
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
