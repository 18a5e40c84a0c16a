import type { Report } from '../../model/report/report.js';
import type { ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';

/** Where the file is, from the current folder, as pages of code hosts name files; its name alone where it lies elsewhere. Harmless. */
export const inputPath = (report: Report, { input }: Pick<ReporterContext, 'input'>): string => safeText(input ?? report.input.name);

/** The same as a relative reference, every part of it encoded. */
export const inputUri = (report: Report, context: Pick<ReporterContext, 'input'>): string =>
  (context.input ?? report.input.name)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
