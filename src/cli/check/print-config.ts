import type { RunSetup } from '../../library/run-setup.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** `--print-config`: what was decided, and where each setting comes from. */
export const printConfig = async (ready: RunSetup, { io }: CommandContext): Promise<number> => {
  await writeText(io.stdout, `${JSON.stringify({ ...ready.settings, asOf: ready.settings.asOf ?? 'today' }, null, 2)}\n`);
  return 0;
};
