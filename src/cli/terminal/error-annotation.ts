import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { azureEscapes } from '../../reporters/machine/azure.js';
import { githubEscapes } from '../../reporters/machine/github.js';

/**
 * A run that could do nothing, as the machine that runs us shows it beside the job: nobody has to open the log to learn why.
 * @param format of the machine; undefined where it knows no annotations
 * @returns '' where there is nothing to show
 */
export const errorAnnotation = (cause: unknown, lang: Lang, format: 'github' | 'azure' | undefined): string => {
  if (format === undefined || !(cause instanceof LumoError)) return '';
  const text = `${cause.what[lang]} ${cause.hint[lang]}`;
  if (format === 'github') return `::error title=${githubEscapes.property(cause.code)}::${githubEscapes.data(text)}\n`;
  return `##vso[task.logissue type=error;code=${azureEscapes.property(cause.code)};]${azureEscapes.data(text)}\n`;
};
