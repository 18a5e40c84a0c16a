import { parentPort } from 'node:worker_threads';
import { type FailedAnswer, serialiseError } from '../../engine/threads/thread-errors.js';
import { LogBlockReader } from './log-block.js';
import type { FromLogWorker, ToLogWorker } from './log-executor.js';

/** A worker's life: a plan, then blocks; another plan, and so on. */
const port = parentPort as NonNullable<typeof parentPort>;
let reader: LogBlockReader | undefined;
const post = (message: FromLogWorker | FailedAnswer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

port.on('message', (message: ToLogWorker) => {
  if (message.type === 'plan') {
    reader = new LogBlockReader(message.plan);
    return;
  }
  try {
    const found = (reader as LogBlockReader).block(message);
    post({ id: message.id, ...found }, [found.records.buffer as ArrayBuffer, found.links.buffer as ArrayBuffer]);
  } catch (cause) {
    post({ id: message.id, error: serialiseError(cause) });
  }
});
