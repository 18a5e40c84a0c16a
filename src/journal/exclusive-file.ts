import { link, lstat, open, rename, unlink } from 'node:fs/promises';

/** What a file system says that knows no hard links: FAT, exFAT, many shares of a network. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR', 'EMLINK', 'UNKNOWN']);

/** How a name is given to a draft. */
export interface LinkingMachine {
  link(from: string, to: string): Promise<void>;
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? '';

/**
 * Gives a name that nobody has taken to a file that is whole, which then has it alone. Where the file system knows no hard links, somebody who takes the
 * name in the same moment may lose it.
 * @returns whether the name was free
 */
export const moveOnce = async (from: string, to: string, machine: LinkingMachine = { link }): Promise<boolean> => {
  try {
    await machine.link(from, to);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(cause))) throw cause;
    const isTaken = await lstat(to).then(
      () => true,
      () => false,
    );
    if (isTaken) return false;
    await rename(from, to);
    return true;
  }
  // One that will not go is swept away by a later run.
  await unlink(from).catch(() => {});
  return true;
};

/**
 * Gives a name that nobody has taken to a draft that is whole; the draft stays. Where the file system knows no hard links the text is
 * written under the name itself, which is exclusive as well; who reads it meanwhile may find it blank.
 * @param mode of the draft
 * @returns whether the name was free
 */
export const nameOnce = async (
  draft: string,
  path: string,
  text: string,
  mode: number,
  machine: LinkingMachine = { link },
): Promise<boolean> => {
  try {
    await machine.link(draft, path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(cause))) throw cause;
  }
  const handle = await open(path, 'wx', mode).catch((cause: unknown) => {
    if (codeOf(cause) === 'EEXIST') return undefined;
    throw cause;
  });
  if (!handle) return false;
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (cause) {
    await unlink(path).catch(() => {});
    throw cause;
  } finally {
    await handle.close();
  }
  return true;
};
