import { dirname, resolve } from 'node:path';
import { icsText } from '../../governance/calendar/ics.js';
import type { Instant } from '../../governance/time/zoned-time.js';
import { governanceWords } from '../../words/reports/governance.js';
import type { GovernanceOptions } from '../options/organisation/governance.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeWhole } from '../terminal/write-whole.js';
import { instantOf, readAsOf } from './as-of.js';
import { calendarEvents } from './calendar-events.js';
import { type GovernanceInput, judgeAll } from './judge.js';
import { ATTESTATION, loadAttestation } from './load.js';
import { ownProofs } from './own-proofs.js';
import { sealAttestation } from './seal.js';
import { governanceTargets, writeGovernance } from './write-reports.js';

/** Settings of a command whose `--as-of` takes an instant, and that instant. */
export const setUpGovernance = async (
  options: GovernanceOptions,
  around: CommandContext,
): Promise<{ readonly ready: CommandSetup; readonly now: Instant }> => {
  const asked = readAsOf(options.asOf);
  const ready = await setUpCommand({ ...options, ...(asked.day !== undefined && { asOf: asked.day }) }, around);
  const isSaid = ready.settings.asOf !== undefined;
  return { ready, now: instantOf(asked, ready.run.asOf, isSaid, around.io) };
};

/** Judges, and writes all that was asked for. @param folder that the names of files start from */
export const reportGovernance = async (
  input: GovernanceInput,
  path: string,
  folder: string,
  { ready, now }: { readonly ready: CommandSetup; readonly now: Instant },
  options: GovernanceOptions,
  around: CommandContext,
): Promise<number> => {
  const targets = await governanceTargets(path, options.format);
  const { ics } = options;
  const writes = [...targets.map((one) => one.path), ics];
  await refuseOverwriting({ writes, reads: [path, ...input.registers.map(({ name }) => resolve(folder, name))] }, ready, around);
  const { report } = judgeAll(input, now, ready, around.version);
  const lang = ready.settings.lang ?? around.lang;
  if (ics !== undefined) {
    const name = governanceWords(lang).calendarName(report.entity ?? report.name);
    await writeWhole(ics, [icsText(calendarEvents(report, lang), report.asOf, name)], around.io);
  }
  return writeGovernance(report, folder, targets, ics === undefined ? [] : [ics], ready, options, around);
};

/** `lumo-check governance [FILE]`: what the organisation holds, what is late, what falls due. */
export const governanceCommand: CommandHandler<GovernanceOptions> = async ([path = ATTESTATION], options, around) => {
  const cwd = around.io.cwd();
  const set = await setUpGovernance(options, around);
  const loaded = await loadAttestation(path, cwd);
  const proofs = await ownProofs(set.ready, around);
  if (options.seal) {
    await sealAttestation(loaded, set.ready.run.asOf, around);
    const { input } = await loadAttestation(path, cwd);
    return reportGovernance({ ...input, proofs }, path, loaded.folder, set, options, around);
  }
  return reportGovernance({ ...loaded.input, proofs }, path, dirname(resolve(cwd, path)), set, options, around);
};
