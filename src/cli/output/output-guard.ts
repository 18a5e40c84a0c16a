import { basename, resolve } from 'node:path';
import { fileIdentity } from '../../csv/files/sink.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { isPostgresAddress } from '../../register/store/postgres-driver.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';

const sameOutput = (path: string): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    path === '-'
      ? { en: 'Standard output cannot take two outputs.', fr: 'La sortie standard ne peut pas recevoir deux résultats.' }
      : { en: `"${basename(path)}" would be written twice.`, fr: `« ${basename(path)} » serait écrit deux fois.` },
    { en: 'Give each input and each report a path of its own.', fr: 'Donnez à chaque entrée et à chaque rapport son propre chemin.' },
  );

const outputIsInput = (path: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_INPUT',
    {
      en: `"${basename(path)}" is read by this run: it is never written over.`,
      fr: `« ${basename(path)} » est lu par cette exécution : il n’est jamais remplacé.`,
    },
    { en: 'Name another file with --out.', fr: 'Indiquez un autre fichier avec --out.' },
  );

const stdoutRefused = (option: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `${option} takes a file here: standard output cannot hold it.`,
      fr: `${option} attend ici un fichier : la sortie standard ne peut pas le recevoir.`,
    },
    { en: 'Name a file.', fr: 'Indiquez un fichier.' },
  );

/** Refuses `-` where a command writes files only. @throws LumoError LUMO_USAGE */
export const requireFiles = (paths: Readonly<Record<string, string | undefined>>): void => {
  for (const [option, path] of Object.entries(paths)) if (path === '-') throw stdoutRefused(option);
};

/**
 * Everything that a command reads: what the command line names, the lists, the configuration, the exemptions, the register.
 * @param named paths from the current folder, `-` for standard input; undefined for what is not named
 */
export const readPaths = (ready: CommandSetup, named: readonly (string | undefined)[], { io }: CommandContext): readonly string[] => {
  const address = ready.register?.address;
  return [
    ...named.filter((path) => path !== undefined && path !== '-').map((path) => resolve(io.cwd(), path ?? '')),
    ...ready.listPaths,
    ...[ready.configPath, ready.exemptionsPath].filter((path) => path !== undefined),
    ...(address === undefined || isPostgresAddress(address) ? [] : [address]),
  ];
};

/**
 * Refuses outputs that would destroy what is read, or each other: by path, and by what lies there (links).
 * @param written paths from the current folder, `-` for standard output; undefined for what is not written
 * @param read paths of everything that the command reads
 * @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT
 */
export const refuseOverwriting = async (
  written: readonly (string | undefined)[],
  read: readonly string[],
  { io }: CommandContext,
): Promise<void> => {
  const named = written.filter((path) => path !== undefined);
  const files = named.filter((path) => path !== '-').map((path) => resolve(io.cwd(), path));
  if (named.length - files.length > 1) throw sameOutput('-');
  const inputs = new Set(await Promise.all(read.map(async (path) => (await fileIdentity(path)) ?? resolve(path))));
  const seen = new Set<string>();
  for (const path of files) {
    const identity = (await fileIdentity(path)) ?? path;
    if (inputs.has(identity) || read.some((input) => resolve(io.cwd(), input) === path)) throw outputIsInput(path);
    if (seen.has(identity)) throw sameOutput(path);
    seen.add(identity);
  }
};
