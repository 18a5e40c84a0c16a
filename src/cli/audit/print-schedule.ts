import { resolve } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { optionWords } from '../options/option-words.js';
import { AUDIT, type AuditOptions, type Schedule } from '../options/table/audit.js';
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

const dayRefused = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: '--as-of names one day, and a schedule runs every night.',
      fr: '--as-of désigne un jour, et une planification tourne chaque nuit.',
    },
    {
      en: 'Leave --as-of out: each night judges as of that day.',
      fr: 'Retirez --as-of : chaque nuit juge à la date du jour.',
    },
  );

/** The options of this audit, as they were given; templates add `--quiet` where only problems are mailed. */
const keptOptions = ({ schedule, quiet, ...options }: AuditOptions): readonly string[] =>
  optionWords(AUDIT, schedule === 'cron' || schedule === 'systemd' ? options : { ...options, quiet });

/**
 * `lumo-check audit PATH… --schedule KIND`: prints a file that starts this very audit every night. Audits nothing.
 * @throws LumoError LUMO_USAGE
 */
export const printSchedule = async (
  schedule: Schedule,
  paths: readonly string[],
  options: AuditOptions,
  around: CommandContext,
): Promise<number> => {
  const { io } = around;
  if (options.asOf !== undefined) throw dayRefused();
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
