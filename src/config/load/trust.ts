/**
 * Whose code is run. A configuration that was found, and not named, runs as whoever starts lumo-check: so it must be theirs, and nobody
 * else's to change. Systems without owners of files (Windows) are not asked.
 * @module
 */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { foldersBetween, foldersUp } from './project-root.js';

/** Who runs this; undefined where the system does not say. */
export const currentUser = (): number | undefined => process.geteuid?.();

type Distrust = 'owner' | 'writable';

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
  const whose: Readonly<Record<Distrust, Text>> =
    folder === undefined
      ? {
          owner: { en: 'it belongs to another user', fr: 'il appartient à un autre utilisateur' },
          writable: { en: 'others may write to it', fr: 'd’autres peuvent y écrire' },
        }
      : {
          owner: {
            en: `its folder "${folder}" belongs to another user`,
            fr: `son dossier « ${folder} » appartient à un autre utilisateur`,
          },
          writable: { en: `others may write to the folder "${folder}"`, fr: `d’autres peuvent écrire dans le dossier « ${folder} »` },
        };
  return new LumoError(
    'LUMO_CONFIG_UNTRUSTED',
    {
      en: `${name} holds or names code, and ${whose[distrust].en}: nothing of it was run.`,
      fr: `${name} contient ou nomme du code, et ${whose[distrust].fr} : rien n’en a été exécuté.`,
    },
    {
      en: `Read it. To say yes, name it: --config ${path}; --no-config-lookup goes without it. docs/trust.md says more.`,
      fr: `Lisez-le. Pour l’accepter, nommez-le : --config ${path} ; --no-config-lookup s’en passe. docs/fr/trust.md en dit plus.`,
    },
  );
};

/**
 * Refuses code that others may have written: the file, what a link leads to, and every folder from it to another.
 * @param file absolute; of a configuration, or of a module that it names
 * @param start the folder that the search began in
 * @param told the configuration, for the message, where it is not the file
 * @throws LumoError LUMO_CONFIG_UNTRUSTED
 */
export const refuseUntrusted = async (file: string, start: string, told = file): Promise<void> => {
  const user = currentUser();
  if (user === undefined) return;
  const real = await realpath(file);
  const folder = dirname(file);
  const way = foldersUp(file, start) === undefined ? [folder] : foldersBetween(start, folder);
  for (const place of new Set([file, real, ...way, dirname(real)])) {
    const info = await lstat(place);
    // A link has no rights of its own.
    const distrust = distrustOf(info.isSymbolicLink() ? { ...info, mode: 0 } : info, user);
    if (distrust !== undefined) throw untrusted(told, start, place === file || place === real ? told : place, distrust);
  }
};
