import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { readFirstBytes } from '../../csv/files/open-without-atime.js';

/** The first bytes of a file, and whether they are all of it. */
export interface FileHead {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** The first bytes of a device, or of a file that is made as it is read. */
const headOfDevice = async (path: string, most: number): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const head = new Uint8Array(most);
    const { bytesRead } = await file.read(head, 0, most, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The first bytes of a file; undefined where it cannot be opened, whose reader says why. */
export const fileHead = async (path: string, most: number): Promise<FileHead | undefined> => {
  try {
    const info = statSync(path);
    // What is read of a pipe is gone, and to open it waits for whoever writes: that is for its reader.
    if (info.isFIFO()) return undefined;
    // One byte more than there are: what fills less is whole. A file without a size is made as it is read, as those of /proc are.
    const bytes = info.isFile() && info.size > 0 ? readFirstBytes(path, Math.min(most, info.size + 1)) : await headOfDevice(path, most);
    return { bytes, whole: bytes.length < most };
  } catch {
    return undefined;
  }
};
