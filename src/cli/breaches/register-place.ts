import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ATTESTATION, loadAttestation } from '../governance/load.js';
import type { CommandContext } from '../setup/command-context.js';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the register of breaches is: as somebody says, else as the attestation names it, else `breaches.csv`. From the current folder. */
export const registerPlace = async (said: string | undefined, { io }: CommandContext): Promise<string> => {
  if (said !== undefined) return said;
  const attestation = resolve(io.cwd(), ATTESTATION);
  if (!(await exists(attestation))) return 'breaches.csv';
  const { read } = await loadAttestation(ATTESTATION, io.cwd());
  const named = read.registers.find(({ kind }) => kind === 'breaches');
  return named ? join(dirname(ATTESTATION), named.path) : 'breaches.csv';
};
