import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { openWithoutAtime } from './open-without-atime.js';

/** SHA-256 of a file as it lies on the disk, in hexadecimal. @throws what the file system throws */
export const fileSha256 = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  const handle = await openWithoutAtime(path);
  await pipeline(handle.createReadStream(), hash);
  return hash.digest('hex');
};
