import type { Reporter } from '../reporter.js';
import { langsFrom, pageOf } from './frame.js';
import { sheetOf } from './page.js';
import { viewOf } from './view.js';

/**
 * The report as one HTML file that opens offline, is read on a screen and filed on paper: both languages are in it, the reader's first.
 * Pure: the same report gives the same bytes. Never the value of a cell.
 */
export const html: Reporter = (report, context) =>
  pageOf(
    langsFrom(context.lang).map((lang) => sheetOf(viewOf(report, context, lang))),
    report.tool,
  );
