import { resolve } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Schedule } from '../options/audit-options.js';
import type { RunOptions } from '../options/run-options.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { scheduleText } from './schedule-texts.js';

/** A word as a shell takes it. */
const shellQuoted = (word: string): string => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
/** A word as a unit of systemd takes it: percent and dollar signs mean something there. */
const systemdQuoted = (word: string): string => {
  const text = word.replaceAll('%', '%%').replaceAll('$', () => '$$');
  return /^[\w./:=@%$+,-]+$/.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
};

const lineEndRefused = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'A path with a line end in it fits no schedule.',
      fr: 'Un chemin qui contient une fin de ligne ne tient dans aucune planification.',
    },
    { en: 'Rename the folder.', fr: 'Renommez le dossier.' },
  );

/** Options that a scheduled audit takes over as they were given. */
const keptOptions = (options: RunOptions): readonly string[] => [
  ...(options.config === undefined ? [] : ['--config', options.config]),
  ...(options.preset === undefined ? [] : ['--preset', options.preset]),
  ...(options.opposition ?? []).flatMap((file) => ['--opposition', file]),
  ...(options.register === undefined ? [] : ['--register', options.register]),
  ...(options.identity ?? []).flatMap((file) => ['--identity', file]),
  ...(options.failOn === undefined ? [] : ['--fail-on', options.failOn]),
  ...(options.label === undefined ? [] : ['--label', options.label]),
  ...(options.history === undefined ? [] : ['--history', options.history]),
  ...(options.failIfWorse === true ? ['--fail-if-worse'] : []),
  ...(options.audit?.log === undefined ? [] : ['--log', options.audit.log]),
];

/** `lumo-check audit PATH… --schedule KIND`: prints a file that starts this very audit every night. Audits nothing. */
export const printSchedule = async (
  schedule: Schedule,
  paths: readonly string[],
  options: RunOptions,
  around: CommandContext,
): Promise<number> => {
  const { io } = around;
  const words = ['audit', ...paths, ...keptOptions(options)];
  const folder = io.cwd();
  if ([folder, ...words].some((word) => /[\r\n]/.test(word))) throw lineEndRefused();
  // Cron and units know no PATH of ours: the program is named in full.
  const program = io.argv.slice(0, 2);
  const text = scheduleText(
    schedule,
    {
      folder: shellQuoted(folder),
      command: (schedule === 'cron' ? [...program, ...words] : ['npx', '--yes', `lumo-check@${around.version}`, ...words])
        .map(shellQuoted)
        .join(' '),
      unit: {
        // No quotes are undone there, and no variable is read.
        folder: folder.replaceAll('%', '%%'),
        exec: [...program, ...words].map(systemdQuoted).join(' '),
        read: paths.map((path) => systemdQuoted(resolve(folder, path))),
      },
      version: around.version,
    },
    around.lang,
  );
  await writeText(io.stdout, text);
  return 0;
};
