import { dirname, join } from 'node:path';
import { makeFolder } from '../../journal/make-folder.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { createKeyFile, type HmacKey, parseKey, readKeyFile } from '../../register/store/hmac-key.js';
import type { CommandContext } from './command-context.js';

const noKey = (): LumoError =>
  new LumoError(
    'LUMO_KEY_MISSING',
    {
      en: 'Fingerprints need the key of this project, and there is none (.lumo/key, or LUMO_KEY).',
      fr: 'Les empreintes demandent la clé de ce projet, et il n’y en a pas (.lumo/key, ou LUMO_KEY).',
    },
    {
      en: 'Bring the key that they were made with. A new one is made by lumo-check exempt or --write-baseline, and matches nobody of before.',
      fr: 'Apportez la clé avec laquelle elles ont été faites. Une nouvelle est créée par lumo-check exempt ou --write-baseline, et ne reconnaît personne d’avant.',
    },
  );

/** The folder of the project: that of the configuration, else the current one. */
export const projectFolder = ({ configPath }: RunSetup, { io }: CommandContext): string =>
  configPath === undefined ? io.cwd() : dirname(configPath);

/** The key of the project where it has one: LUMO_KEY, else `.lumo/key` in its folder. @throws LumoError LUMO_REGISTER_KEY */
export const findProjectKey = (ready: RunSetup, around: CommandContext): HmacKey | undefined | Promise<HmacKey | undefined> => {
  const { LUMO_KEY } = around.io.env;
  if (LUMO_KEY !== undefined && LUMO_KEY !== '') return parseKey(LUMO_KEY, 'LUMO_KEY');
  return readKeyFile(join(projectFolder(ready, around), '.lumo', 'key'));
};

/**
 * The key of the project: LUMO_KEY, else `.lumo/key` in its folder.
 * @param make makes one where there is none
 * @throws LumoError LUMO_KEY_MISSING, LUMO_REGISTER_KEY
 */
export const requireProjectKey = async (ready: RunSetup, around: CommandContext, make = false): Promise<HmacKey> => {
  const found = await findProjectKey(ready, around);
  if (found) return found;
  if (!make) throw noKey();
  const path = join(projectFolder(ready, around), '.lumo', 'key');
  await makeFolder(dirname(path), 0o700);
  return createKeyFile(path);
};
