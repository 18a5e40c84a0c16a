import { type DocumentReport, documentAnswer, isUnjudged } from '../../model/report/core/document-report.js';
import { calledBy, loadDocumentReporter } from '../../reporters/document-registry.js';
import { documentVerdictLines } from '../../reporters/terminal/documents/report.js';
import type { ReportVoice } from '../output/report-voice.js';

/** How messages, scripts, plans and logs are told. */
export const DOCUMENT_VOICE: ReportVoice<DocumentReport> = {
  load: loadDocumentReporter,
  verdict: documentVerdictLines,
  page: async (report, context, lang) => (await import('../../reporters/messages/html/page.js')).documentPage(report, context, lang),
  called: calledBy,
  isYes: (report) => documentAnswer(report) === 'yes',
  isWhole: (report) => report.read.count > 0 && report.read.unread === undefined && !isUnjudged(report),
};
