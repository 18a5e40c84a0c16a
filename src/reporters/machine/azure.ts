import type { Reporter } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { annotationsOf } from './annotations.js';

// Two signs of number at an end could make an order of what comes behind them.
const data = (text: string): string =>
  safeText(text).replaceAll('##', '＃＃').replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');

/** Logging commands of Azure Pipelines, which knows errors and warnings: few, one for each rule. */
export const azureAnnotations: Reporter = function* (report, context) {
  for (const { severity, rule, title, text, path, line } of annotationsOf(report, context)) {
    if (severity === 'info') continue;
    const where = `type=${severity};sourcepath=${property(path)};linenumber=${line};code=${property(rule)};`;
    yield `##vso[task.logissue ${where}]${data(context.words.labelled(title, text))}\n`;
  }
};
