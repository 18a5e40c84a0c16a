import { INTERNAL_EXIT, lastWords } from './internal-error.js';

/**
 * The net under the program: whatever fails where nobody waits for it ends the process with our words and exit code, where Node would print a
 * trace, which may hold a value, and end with the exit code of findings.
 * @param run the program, which tells of what fails while it listens itself
 */
export const underNet = async (process: NodeJS.Process, run: () => Promise<number>): Promise<void> => {
  let isCaught = false;
  const end = (cause: unknown): void => {
    process.stderr.write(lastWords(cause, process.env), () => process.exit(INTERNAL_EXIT));
  };
  const fault = (cause: unknown): void => {
    isCaught = true;
    if (process.listenerCount('uncaughtException') === 1) end(cause);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', (cause) => {
    // One way for both: whoever listens to the one is told of the other.
    throw cause;
  });
  try {
    process.exitCode = await run();
    // What failed may have left something that never ends.
    if (isCaught) process.exit();
  } catch (cause) {
    end(cause);
  }
};
