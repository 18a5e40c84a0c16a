import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { registerFailed } from './register-errors.js';

/** What stands where a register or its folder should be. */
type InItsPlace = 'link' | 'no-folder' | 'no-file';

const IN_ITS_PLACE: Readonly<Record<InItsPlace, Text>> = {
  link: { en: 'is a link that leads nowhere', fr: 'est un lien qui ne mène nulle part' },
  'no-folder': { en: 'is no folder', fr: 'n’est pas un dossier' },
  'no-file': { en: 'is no file', fr: 'n’est pas un fichier' },
};

/** @param name of the register, or of its folder */
const misplacedRegister = (name: string, found: InItsPlace): LumoError =>
  new LumoError(
    'LUMO_REGISTER_FAILED',
    {
      en: `"${name}" ${IN_ITS_PLACE[found].en}, where the register of oppositions should be: whoever objected cannot be known.`,
      fr: `« ${name} » ${IN_ITS_PLACE[found].fr}, là où devrait se trouver le registre des oppositions : qui s’est opposé ne peut pas être su.`,
    },
    {
      en: 'Put the register back, or remove what stands in its place if there never was one. --register names one elsewhere.',
      fr: 'Remettez le registre en place, ou supprimez ce qui s’y trouve s’il n’y en a jamais eu. --register en désigne un ailleurs.',
    },
  );

const codeOf = (cause: unknown): string | undefined => (cause as NodeJS.ErrnoException).code;

/** What a link leads to. @throws LumoError LUMO_REGISTER_FAILED when that is nothing */
const behindLink = (path: string) =>
  stat(path).catch((cause) => {
    throw codeOf(cause) === 'ENOENT' ? misplacedRegister(basename(path), 'link') : registerFailed(cause, basename(path));
  });

/**
 * Whether a register is at a path. Only where surely nothing is, there is none: a folder that refuses us, a link that leads nowhere or
 * something else in its place may hide one, and with it everybody who objected.
 * @throws LumoError LUMO_REGISTER_FAILED
 */
export const registerExists = async (path: string): Promise<boolean> => {
  const folder = dirname(path);
  const there = await lstat(path).catch((cause) => {
    if (codeOf(cause) === 'ENOTDIR') throw misplacedRegister(basename(folder), 'no-folder');
    if (codeOf(cause) !== 'ENOENT') throw registerFailed(cause, basename(path));
    return undefined;
  });
  if (there === undefined) {
    const around = await lstat(folder).catch(() => undefined);
    if (around?.isSymbolicLink()) await behindLink(folder);
    return false;
  }
  const info = there.isSymbolicLink() ? await behindLink(path) : there;
  if (!info.isFile()) throw misplacedRegister(basename(path), 'no-file');
  return true;
};

/**
 * Whether a register was made at a path and has gone: its folder keeps a lock that only writing in it leaves, or beside a key the note that only making
 * a register writes. A key alone may be that of exemptions.
 * @param hasKey whether the key is given from elsewhere
 */
export const isRegisterGone = async (path: string, hasKey = false): Promise<boolean> => {
  const isThere = (name: string): Promise<boolean> =>
    lstat(join(dirname(path), name)).then(
      (info) => info.isFile(),
      () => false,
    );
  if (await isThere(basename(path))) return false;
  if ((hasKey || (await isThere('key'))) && (await isThere('.gitignore'))) return true;
  const lock = `${basename(path)}.lock.`;
  return (await readdir(dirname(path)).catch((): string[] => [])).some((name) => name.startsWith(lock));
};
