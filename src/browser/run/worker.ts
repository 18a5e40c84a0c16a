// The script of the page's worker: it has a thread of its own, so that the page stays alive while a file is judged.
import './web-buffer.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Failure, Job, Order, Told } from '../job/job.js';
import { checkJob } from './check-job.js';
import { columnsOfJob } from './columns-of-job.js';
import { pageHint, unknownFailure } from './failure-texts.js';
import { choices } from './settings-of-job.js';

/** What a worker has of its page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(told: Told): void;
}
declare const self: WorkerScope;

/** Milliseconds between two words of progress: a page draws no faster. */
const EVERY_MS = 100;

const failureOf = (cause: unknown): Failure =>
  cause instanceof LumoError ? { code: cause.code, what: cause.what, hint: pageHint(cause) } : unknownFailure(cause);

const tell = (told: Told): void => self.postMessage(told);

let version = '';

/** A file that cannot be read has no columns: the check says why. */
const seeColumns = async (job: Job): Promise<void> => tell({ is: 'columns', columns: await columnsOfJob(job).catch(() => []) });

const check = async (order: Order & { readonly is: 'check' }): Promise<void> => {
  let last = 0;
  try {
    const finished = await checkJob(order.job, version, (rows, share) => {
      if (performance.now() - last < EVERY_MS) return;
      last = performance.now();
      tell({ is: 'progress', rows, share });
    });
    tell({ is: 'finished', finished });
  } catch (cause) {
    tell({ is: 'failed', failure: failureOf(cause) });
  }
};

self.onmessage = ({ data }) => {
  if (data.is === 'check') return void check(data);
  if (data.is === 'columns') return void seeColumns(data.job);
  version = data.version;
  tell({ is: 'ready', choices: choices() });
};
