import type { CoreReporter } from '../contract/reporter.js';
import { annotationsOf } from './annotations.js';
import { logCommandEscapes } from './log-command.js';

// Two number signs at an end could make an order of what comes behind them.
/** What may stand in a logging command. */
export const azureEscapes = logCommandEscapes({
  percent: '%AZP25',
  separators: /[;\]]/g,
  disarm: (text) => text.replaceAll('##', '＃＃'),
});
const { data, property } = azureEscapes;

/** Logging commands of Azure Pipelines, which knows errors and warnings: few, one for each rule. What was switched off is a warning there. */
export const azureAnnotations: CoreReporter = function* (report, context) {
  for (const { severity, rule, title, text, path, line, isNotice } of annotationsOf(report, context)) {
    if (severity === 'info' && !isNotice) continue;
    const where = `type=${severity === 'info' ? 'warning' : severity};sourcepath=${property(path)};linenumber=${line};code=${property(rule)};`;
    yield `##vso[task.logissue ${where}]${data(context.words.labelled(title, text))}\n`;
  }
};
