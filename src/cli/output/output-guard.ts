import { dirname, join, resolve } from 'node:path';
import type { KeptKind } from '../../library/guards/kept-files.js';
import { type GuardedFile, guardOutputs, readFiles, sameOutput } from '../../library/output-guard.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { isPostgresAddress } from '../../register/store/postgres-driver.js';
import type { CommandContext } from '../setup/command-context.js';
import { projectFolder } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';

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

type Named = string | undefined;
/** Paths by what they are kept as. */
type Kept = Partial<Record<KeptKind, Named>>;

/** What one command writes and reads. Paths start from the current folder; `-` is standard input or output, undefined what is not named. */
export interface NamedFiles {
  readonly writes: readonly Named[];
  /** What is written of contacts: it may take the place of contacts of an earlier run, which nothing else may. */
  readonly contacts?: readonly Named[];
  /** What is written to be kept: it may take the place of its like. */
  readonly keeps?: Kept;
  readonly reads: readonly Named[];
  /** What is read of what is kept, beside what the settings name. */
  readonly knows?: Kept;
}

const isFile = (path: Named): path is string => path !== undefined && path !== '-';

/** What settings make a run read, and what the project keeps. */
const filesOfProject = (ready: CommandSetup, around: CommandContext): readonly GuardedFile[] => {
  const address = ready.register?.address;
  const local = address !== undefined && !isPostgresAddress(address) ? address : undefined;
  const { exemptionsPath } = ready;
  return [
    ...readFiles(ready, []),
    ...(exemptionsPath === undefined ? [] : [{ path: exemptionsPath, is: 'exemptions' as const }]),
    ...(local === undefined
      ? []
      : [
          { path: local, is: 'register' as const },
          { path: join(dirname(local), 'key'), is: 'key' as const },
        ]),
    { path: join(projectFolder(ready, around), '.lumo', 'key'), is: 'key' },
  ];
};

/**
 * Refuses outputs of a command that would destroy what it reads, what is kept, or each other. Every command that writes asks here first.
 * @param ready its settings, where it has any
 * @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT, LUMO_OUTPUT_IS_KEPT
 */
export const refuseOverwriting = async (
  { writes, contacts = [], keeps = {}, reads, knows = {} }: NamedFiles,
  ready: CommandSetup | undefined,
  around: CommandContext,
): Promise<void> => {
  const at = (path: string): string => resolve(around.io.cwd(), path);
  if ([...writes, ...contacts].filter((path) => path === '-').length > 1) throw sameOutput('-');
  const byKind = (kept: Kept) =>
    Object.entries(kept).flatMap(([kind, path]) => (isFile(path) ? [{ path: at(path), kind: kind as KeptKind }] : []));
  const written = [
    ...contacts.filter(isFile).map((path) => ({ path: at(path), contacts: true })),
    ...writes.filter(isFile).map((path) => ({ path: at(path) })),
    ...byKind(keeps).map(({ path, kind }) => ({ path, as: kind })),
  ];
  const guarded = [
    ...reads.filter(isFile).map((path) => ({ path: at(path) })),
    ...byKind(knows).map(({ path, kind }) => ({ path, is: kind })),
    ...(ready ? filesOfProject(ready, around) : []),
  ];
  await guardOutputs(written, guarded);
};
