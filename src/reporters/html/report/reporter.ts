import type { Reporter } from '../../contract/reporter.js';
import { htmlDocument, languageOrder } from '../components/document.js';
import { reportPageOf } from './page.js';
import { reportViewOf } from './view.js';

/**
 * The report as one HTML file that opens offline, is read on a screen and filed on paper: both languages are in it, the reader's first.
 * Pure: the same report gives the same bytes. Never the value of a cell.
 */
export const htmlReport: Reporter = (report, context) =>
  htmlDocument(
    languageOrder(context.lang).map((lang) => reportPageOf(reportViewOf(report, context, lang))),
    report.tool,
  );
