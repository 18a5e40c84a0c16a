import { basename, dirname, resolve } from 'node:path';
import { unreadableRegister } from '../../governance/registers/errors.js';
import type { Place } from '../../model/base/place.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { GovernanceKind } from '../recognise/input-kind.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { GovernanceInput } from './judge.js';
import { loadAttestation } from './load.js';
import { ownProofs } from './own-proofs.js';
import { registerAt } from './read-registers.js';

/** What is judged, the folder that the names of its files start from, and what else it reads. */
export interface LoadedGovernance {
  readonly input: GovernanceInput;
  readonly folder: string;
  readonly reads: readonly string[];
}

/** Reads an attestation with all that it names, or a register. @throws LumoError LUMO_GOVERNANCE_…, LUMO_REGISTER_TABLE */
export const loadGovernance = async (
  input: string,
  kind: GovernanceKind,
  ready: CommandSetup,
  around: CommandContext,
): Promise<LoadedGovernance> => {
  const cwd = around.io.cwd();
  const at = resolve(cwd, input);
  if (kind !== 'governance') {
    const register = await registerAt(at, basename(input), kind);
    if (!register) throw unreadableRegister(safeText(basename(input), 60));
    return { input: { registers: [register], proofs: new Map() }, folder: dirname(at), reads: [input] };
  }
  const { input: read, folder, reads } = await loadAttestation(input, cwd);
  return { input: { ...read, proofs: await ownProofs(ready, around) }, folder, reads };
};

/** What stands at a place: a key stays the same when lines are added above it, and a row as long as nobody writes in it. */
export const textAtPlaces = ({ attestation, registers }: GovernanceInput): ((place: Place) => string) => {
  const first = attestation ? 1 : 0;
  const rows = registers.map(({ table }) => new Map(table.rows.map(({ row, cells }) => [row, cells.join('\0')] as const)));
  return (place) => {
    if (place.at === 'key') return place.path.join('.');
    const of = (place.file ?? 0) - first;
    if (place.at === 'row') return rows[of]?.get(place.row) ?? '';
    return place.at === 'column' ? (registers[of]?.table.header[place.column] ?? '') : '';
  };
};
