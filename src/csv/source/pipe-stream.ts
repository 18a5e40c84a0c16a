import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { platform } from 'node:os';
import type { Readable } from 'node:stream';
import { interruptedError } from '../../model/base/lumo-error.js';
import { openWithoutAtime } from '../files/open-without-atime.js';

/**
 * What somebody else writes into a pipe or a device. To open a named pipe waits for whoever writes into it, and to read it for what they write, on a
 * thread that keeps the process from ending: on Linux it is opened without waiting, and asked by the loop of events, so that a run that is
 * interrupted ends. Other systems tell the end of such a pipe before anybody has written.
 * @throws what the file system throws
 */
export const openPipe = async (path: string, isNamed: boolean, signal?: AbortSignal): Promise<Readable> => {
  if (!isNamed || platform() !== 'linux') return (await openWithoutAtime(path)).createReadStream();
  const stream = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
  const stop = (): void => void stream.destroy(interruptedError());
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return stream;
};
