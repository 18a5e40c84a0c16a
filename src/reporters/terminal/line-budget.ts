import type { ReporterContext } from '../contract/reporter.js';
import { clipText, displayWidth } from '../text/layout.js';

/** The first lines, and where there are more than `most`, an ellipsis at the end of the last. */
export const firstLines = (lines: Iterable<string>, most: number, { width }: Pick<ReporterContext, 'width'>): string[] => {
  const all = [...lines];
  if (all.length <= most) return all;
  const last = all[most - 1] ?? '';
  return [...all.slice(0, Math.max(0, most - 1)), displayWidth(last) < width ? `${last}…` : clipText(last, width - 1).replace(/…?$/, '…')];
};
