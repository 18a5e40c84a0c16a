import type { JointReporter } from './joint-reporter.js';
import { jointVerdictLines } from './verdict.js';

/** What a terminal is shown of several files: each with its report, then what came of each, then the one verdict. */
const jointText = (format: 'terminal' | 'full'): JointReporter =>
  async function* (report, context) {
    for (const { text } of context.told) yield `${await text(format)}\n`;
    for (const { answer } of context.told) yield answer;
    for (const line of jointVerdictLines(report, context)) yield `${line}\n`;
  };

export const jointTerminal = jointText('terminal');
export const jointFull = jointText('full');
