import { realpath, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openWithoutAtime } from './open-without-atime.js';

/** Device and inode of what stands at a path; undefined when nothing does. */
export const fileIdentity = async (path: string): Promise<string | undefined> =>
  stat(path).then(
    (info) => `${info.dev}:${info.ino}`,
    () => undefined,
  );

/** Two spellings of one name, where the system takes them for one. */
const sameName = (path: string): string => (platform() === 'linux' ? path : path.normalize('NFC').toLowerCase());

/**
 * What tells a file, whatever it is called: device and inode; of one that is not there yet, its name in a folder that is.
 * @param path absolute
 */
export const filePlace = async (path: string): Promise<string> => {
  const there = await fileIdentity(path);
  if (there !== undefined) return there;
  return sameName(join(await withoutLinks(dirname(path)), basename(path)));
};

/** Whether a device or a pipe stands at a path (`/dev/null`, `>(gzip)`): what is written there goes on at once, and takes the place of nothing. */
export const isDeviceOrPipe = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isCharacterDevice() || info.isFIFO(),
    () => false,
  );

/** A path without links, where something stands there. */
export const withoutLinks = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Up to that many bytes from the start of a file; undefined where no file can be read. */
export const headOfFile = async (path: string, most: number): Promise<Buffer | undefined> => {
  // A pipe would be waited for.
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined;
  const handle = await openWithoutAtime(path).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
};
