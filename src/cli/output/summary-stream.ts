import type { ProcessIo } from '../terminal/process-io.js';
import { allReports, type OutputTargets } from './output-targets.js';

/** The stream that the summary for a person goes to: standard output, unless something else owns it. */
export const summaryStream = (outputs: OutputTargets, io: ProcessIo): ProcessIo['stdout'] => {
  const { clean, rejects } = outputs;
  return clean === '-' ||
    rejects === '-' ||
    allReports(outputs).some(({ format, path }) => path === '-' && format !== 'terminal' && format !== 'full')
    ? io.stderr
    : io.stdout;
};
