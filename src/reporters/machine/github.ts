import type { Reporter } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { annotationsOf } from './annotations.js';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string): string => safeText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions: few, one for each rule. */
export const githubAnnotations: Reporter = function* (report, context) {
  for (const { severity, rule, title, text, path, line } of annotationsOf(report, context)) {
    const where = `file=${property(path)},line=${line},title=${property(`${title} (${rule})`)}`;
    yield `::${COMMAND[severity]} ${where}::${data(text)}\n`;
  }
};
