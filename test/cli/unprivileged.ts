import { execFileSync } from 'node:child_process';

/** Nobody, whose rights are those that files give to everybody. */
const NOBODY = 65_534;

/**
 * Does a job as somebody who may not read and write everywhere: root is nobody meanwhile, to whom the folders belong. What is forbidden to the owner of
 * a file is seen by whoever runs the tests.
 */
export const unprivileged = async <T>(folders: readonly string[], job: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return job();
  // Of a link it is the link that changes hands.
  execFileSync('chown', ['-R', '-h', `${NOBODY}:${NOBODY}`, ...folders]);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await job();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
};
