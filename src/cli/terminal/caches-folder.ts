import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Where the system wants our caches of one kind to be: in a folder of the user, into which nobody else writes. */
export const cachesFolder = (kind: string, env: Readonly<Record<string, string | undefined>>): string => {
  if (platform() === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'lumo-check', kind);
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'lumo-check', kind);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lumo-check', kind);
};
