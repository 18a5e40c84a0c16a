import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';

export const configExists = (path: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_EXISTS',
    { en: `"${basename(path)}" exists already.`, fr: `« ${basename(path)} » existe déjà.` },
    {
      en: 'Remove it first, or write elsewhere with --out (--out - prints it).',
      fr: 'Supprimez-le d’abord, ou écrivez ailleurs avec --out (--out - l’affiche).',
    },
  );

/** What a command proposes takes the place of nothing that is there. @throws LumoError LUMO_CONFIG_EXISTS */
export const refuseExisting = async (path: string): Promise<void> => {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw configExists(path);
};
