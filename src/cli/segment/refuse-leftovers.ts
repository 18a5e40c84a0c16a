import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';

/**
 * Refuses a folder for segments in which anything stands: the file of a segment that has nobody any more would stay, with people in it who
 * have refused meanwhile.
 * @param folder absolute
 * @throws LumoError LUMO_SPLIT_EXISTS
 */
export const refuseLeftovers = async (folder: string): Promise<void> => {
  // What is no folder, or may not be read, is told by whoever writes into it.
  const there = await readdir(folder).catch(() => []);
  if (there.length === 0) return;
  const name = safeText(basename(folder), 60);
  throw new LumoError(
    'LUMO_SPLIT_EXISTS',
    {
      en: `The folder "${name}" is not empty: a file of an earlier run would stay in it, with people who have refused since. Nothing was written.`,
      fr: `Le dossier « ${name} » n’est pas vide : un fichier d’un passage précédent y resterait, avec des personnes qui ont refusé depuis. Rien n’a été écrit.`,
    },
    {
      en: 'Remove what is in it, or name another folder with --split.',
      fr: 'Supprimez ce qu’il contient, ou indiquez un autre dossier avec --split.',
    },
  );
};
