import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ATTESTATION, loadAttestation } from '../governance/load.js';
import type { CommandContext } from '../setup/command-context.js';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where a register lies from the current folder, and whose it is where an attestation says so. */
export interface RegisterPlace {
  readonly place: string;
  readonly entity?: string;
}

/** Where the register of breaches is: as somebody says, else as the attestation names it, else `breaches.csv`. */
export const registerPlace = async (said: string | undefined, { io }: CommandContext): Promise<RegisterPlace> => {
  const attestation = resolve(io.cwd(), ATTESTATION);
  if (!(await exists(attestation))) return { place: said ?? 'breaches.csv' };
  const { read } = await loadAttestation(ATTESTATION, io.cwd());
  const named = read.registers.find(({ kind }) => kind === 'breaches');
  const place = said ?? (named ? join(dirname(ATTESTATION), named.path) : 'breaches.csv');
  return { place, ...(read.entity !== '' && { entity: read.entity }) };
};
