/**
 * Whose code is run. A configuration that was found, and not named, runs as whoever starts lumo-check: so it must be theirs and nobody
 * else's to change, and lie in a folder that they said they trust: what was cloned or unpacked is theirs as well, and written by anybody.
 * Systems without owners of files (Windows) are only asked for the folder.
 * @module
 */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { foldersBetween, foldersUp } from './project-root.js';

/** Who runs this; undefined where the system does not say. */
export const currentUser = (): number | undefined => process.geteuid?.();

type Distrust = 'owner' | 'writable' | 'unasked';

/** The folders whose configurations may run, as whoever starts lumo-check named them. A relative path is none: it would trust whatever folder is the current one. */
export const trustedFolders = (env: Readonly<Record<string, string | undefined>> = {}): readonly string[] =>
  (env.LUMO_TRUSTED_FOLDERS ?? '').split(delimiter).filter((folder) => isAbsolute(folder));

const OTHERS = 0o002;
const GROUP = 0o020;

/** What is wrong with a file or a folder. A group of the number of its only user, as Linux makes them, is nobody else. */
export const distrustOf = ({ uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>, user: number): Distrust | undefined => {
  if (uid !== user && uid !== 0) return 'owner';
  return (mode & OTHERS) !== 0 || ((mode & GROUP) !== 0 && gid !== uid) ? 'writable' : undefined;
};

const untrusted = (file: string, start: string, place: string, distrust: Distrust): LumoError => {
  const name = basename(file);
  const path = relative(start, file) || name;
  const folder = place === file ? undefined : basename(place) || place;
  const unasked: Text = { en: 'you have not said that you trust its folder', fr: 'vous n’avez pas dit que son dossier est de confiance' };
  const whose: Readonly<Record<Distrust, Text>> =
    folder === undefined
      ? {
          unasked,
          owner: { en: 'it belongs to another user', fr: 'il appartient à un autre utilisateur' },
          writable: { en: 'others may write to it', fr: 'd’autres peuvent y écrire' },
        }
      : {
          unasked,
          owner: {
            en: `its folder "${folder}" belongs to another user`,
            fr: `son dossier « ${folder} » appartient à un autre utilisateur`,
          },
          writable: { en: `others may write to the folder "${folder}"`, fr: `d’autres peuvent écrire dans le dossier « ${folder} »` },
        };
  return new LumoError(
    'LUMO_CONFIG_UNTRUSTED',
    {
      en: `${name} holds or names code or a database, and ${whose[distrust].en}: nothing of it was run.`,
      fr: `${name} contient ou nomme du code ou une base de données, et ${whose[distrust].fr} : rien n’en a été exécuté.`,
    },
    distrust === 'unasked'
      ? {
          en: `Read it. To say yes once: --config ${path}; for good, put its folder into LUMO_TRUSTED_FOLDERS; --no-config-lookup goes without it. docs/trust.md says more.`,
          fr: `Lisez-le. Pour l’accepter une fois : --config ${path} ; pour de bon, mettez son dossier dans LUMO_TRUSTED_FOLDERS ; --no-config-lookup s’en passe. docs/fr/trust.md en dit plus.`,
        }
      : {
          en: `Read it. To say yes, name it: --config ${path}; --no-config-lookup goes without it. docs/trust.md says more.`,
          fr: `Lisez-le. Pour l’accepter, nommez-le : --config ${path} ; --no-config-lookup s’en passe. docs/fr/trust.md en dit plus.`,
        },
  );
};

/** Whether a path, links followed, lies in one of some folders. A folder that is not there holds nothing. */
const liesIn = async (path: string, folders: readonly string[]): Promise<boolean> => {
  const [real, ...roots] = await Promise.all([path, ...folders].map((one) => realpath(one).catch(() => undefined)));
  const isIn = (root: string): boolean => real !== undefined && foldersUp(join(root, 'x'), dirname(real)) !== undefined;
  return roots.some((root) => root !== undefined && isIn(root));
};

/** What a search for a configuration starts from, and which folders are trusted. */
export interface TrustScope {
  /** The folder that the search began in. */
  readonly start: string;
  /** Folders whose configurations may run; see {@link trustedFolders}. */
  readonly trusted: readonly string[];
}

/**
 * Refuses what nobody asked for: code that others may have written (the file, what a link leads to, and every folder from it to another), and any
 * outside of the folders that are trusted.
 * @param file absolute; of a configuration, or of a module that it names
 * @param told the configuration: the one for the message, and the one whose folder must be trusted
 * @throws LumoError LUMO_CONFIG_UNTRUSTED
 */
export const refuseUntrusted = async (file: string, { start, trusted }: TrustScope, told = file): Promise<void> => {
  const user = currentUser();
  if (user !== undefined) {
    const real = await realpath(file);
    const folder = dirname(file);
    const way = foldersUp(file, start) === undefined ? [folder] : foldersBetween(start, folder);
    for (const place of new Set([file, real, ...way, dirname(real)])) {
      const info = await lstat(place);
      // A link has no rights of its own.
      const distrust = distrustOf(info.isSymbolicLink() ? { ...info, mode: 0 } : info, user);
      if (distrust !== undefined) throw untrusted(told, start, place === file || place === real ? told : place, distrust);
    }
  }
  if (!(await liesIn(told, trusted))) throw untrusted(told, start, told, 'unasked');
};
