import type { RunSetup } from '../../library/setup/run-setup.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** `--print-config`: what was decided, and where each setting comes from: a configuration that another run can read, but for `origins`. */
export const printConfig = async (ready: RunSetup, { io }: CommandContext): Promise<number> => {
  const { switchedOff: _, lowered: __, ...settings } = ready.settings;
  await writeText(io.stdout, `${JSON.stringify({ ...settings, asOf: settings.asOf ?? 'today' }, null, 2)}\n`);
  return 0;
};
