import type { ProcessIo } from '../terminal/process-io.js';
import { allReports, isForPeople, type OutputTargets } from './output-targets.js';

/** The stream that the summary for a person goes to: standard output, unless something else owns it. */
export const summaryStream = (outputs: OutputTargets, io: ProcessIo): ProcessIo['stdout'] => {
  const { clean, rejects, taken = false } = outputs;
  const isOwned =
    taken || clean === '-' || rejects === '-' || allReports(outputs).some(({ format, path }) => path === '-' && !isForPeople(format));
  return isOwned ? io.stderr : io.stdout;
};
