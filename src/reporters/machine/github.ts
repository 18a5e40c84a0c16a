import type { FindingSeverity } from '../../model/rule/severity.js';
import type { CoreReporter } from '../contract/reporter.js';
import { annotationsOf } from './annotations.js';
import { logCommandEscapes } from './log-command.js';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<FindingSeverity, string>;

/** What may stand in a workflow command. */
export const githubEscapes = logCommandEscapes({ percent: '%25', separators: /[:,]/g });
const { data, property } = githubEscapes;

/** Workflow commands of GitHub Actions: few, one for each rule. */
export const githubAnnotations: CoreReporter = function* (report, context) {
  for (const { severity, rule, title, text, path, line } of annotationsOf(report, context)) {
    const where = `file=${property(path)},line=${line},title=${property(`${title} (${rule})`)}`;
    yield `::${COMMAND[severity]} ${where}::${data(text)}\n`;
  }
};
