import type { Reporter } from '../reporter.js';
import { bodyStart, headOf, langsFrom, pageEnd, pageOf } from './page.js';
import { viewOf } from './view.js';

/**
 * The report as one HTML file that opens offline, is read on a screen and filed on paper: both languages are in it, the reader's first.
 * Pure: the same report gives the same bytes. Never the value of a cell.
 */
export const html: Reporter = function* (report, context) {
  const views = langsFrom(context.lang).map((lang) => viewOf(report, context, lang));
  const [first] = views;
  if (first === undefined) return;
  yield headOf(first);
  yield bodyStart(views).toString();
  for (const view of views) for (const part of pageOf(view, view === first)) yield part.toString();
  yield pageEnd;
};
