import { availableParallelism } from 'node:os';

/** Below this many bytes starting threads costs more than it saves. */
export const INLINE_BYTES = 3 * 1024 * 1024;

/** The same where most rows are left unread, so that what a thread must load and compile weighs more (bench/README.md). */
export const SIFTED_INLINE_BYTES = 128 * 1024 * 1024;

/** How many threads to use: what was asked, else the cores of the machine, few of them being enough to feed a disk. */
export const threadCountFor = (jobs: number | undefined, bytes: number | undefined): number => {
  if (jobs !== undefined) return jobs;
  return bytes !== undefined && bytes < INLINE_BYTES ? 1 : Math.min(availableParallelism(), 8);
};
