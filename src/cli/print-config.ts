import type { RunSetup } from '../library/run-setup.js';
import type { Around } from './around.js';
import { put } from './io.js';

/** `--print-config`: what was decided, and where each setting comes from. */
export const printConfig = async (ready: RunSetup, { io }: Around): Promise<number> => {
  await put(io.stdout, `${JSON.stringify({ ...ready.settings, asOf: ready.settings.asOf ?? 'today' }, null, 2)}\n`);
  return 0;
};
