import { link, open, unlink } from 'node:fs/promises';

/** What a file system says that knows no hard links: FAT, exFAT, many shares of a network. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR', 'EMLINK', 'UNKNOWN']);

/** How a name is given to a draft. */
export interface LinkingMachine {
  link(from: string, to: string): Promise<void>;
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? '';

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
