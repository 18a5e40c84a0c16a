import { open } from 'node:fs/promises';

/** The first bytes of a file, and whether they are all of it. */
export interface FileHead {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** The first bytes of a file; undefined where it cannot be opened, whose reader says why. */
export const fileHead = async (path: string, most: number): Promise<FileHead | undefined> => {
  try {
    const file = await open(path);
    try {
      const head = new Uint8Array(most);
      const { bytesRead } = await file.read(head, 0, most, 0);
      return { bytes: head.subarray(0, bytesRead), whole: bytesRead < most };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
};
