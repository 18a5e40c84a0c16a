import { dirname, resolve } from 'node:path';
import { patternFolder } from '../../audit/find/find-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { optionWords } from '../options/option-words.js';
import { AUDIT, type AuditOptions, type Schedule } from '../options/table/audit.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { parseAuditOutput, writtenFiles } from './audit-outputs.js';
import { scheduleText } from './schedule-texts.js';

/** A word as a shell takes it. */
const shellQuoted = (word: string): string => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
/** A path as a unit of systemd takes it, where percent signs mean something. */
const unitPath = (path: string): string => {
  const text = path.replaceAll('%', '%%');
  return /^[\w./:=@%$+,-]+$/.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
};
/** A word of its command, where dollar signs mean something too. */
const unitWord = (word: string): string => unitPath(word.replaceAll('$', () => '$$'));

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
 * The folders that an audit writes to, as its options say: of a file the one that it lies in, since locks and what takes its place are made beside it.
 * @throws LumoError LUMO_UNKNOWN_FORMAT
 */
const writtenFolders = (options: AuditOptions, folder: string): readonly string[] => {
  const { writes, keeps } = writtenFiles((options.format ?? []).map(parseAuditOutput), options);
  const files = [...(writes ?? []), ...Object.values(keeps)].filter((path) => path !== undefined && path !== '-') as readonly string[];
  const folders = [options.evidence, options.cacheLocation].filter((path) => path !== undefined);
  return [...new Set([...files.map((path) => dirname(resolve(folder, path))), ...folders.map((path) => resolve(folder, path))])];
};

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
        exec: [...program, ...words].map(unitWord).join(' '),
        // Its own folder of state may be written to without being asked for.
        write: writtenFolders(options, folder)
          .filter((path) => !/^\/var\/(?:lib|cache)\/lumo-check(?:\/|$)/.test(path))
          .map(unitPath),
        // A unit undoes no pattern, and does not start where a path is missing.
        read: [...new Set(paths.map((path) => resolve(folder, patternFolder(path))))].map((path) => `-${path}`).map(unitPath),
      },
      version: around.version,
    },
    around.lang,
  );
  await writeText(io.stdout, text);
  return 0;
};
