/**
 * All findings about files, a message, a log, a register: for a spreadsheet, and for programs.
 * @module
 */
import { escapeJson } from '../../model/base/escape-json.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import { documentWords } from '../../words/reports/documents.js';
import type { DocumentContext, DocumentFinding, FileFindingsReporter } from '../contract/document-reporter.js';
import { messageText } from '../text/message.js';
import { factTexts } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { quotedCell, spreadsheetText } from '../text/spreadsheet-text.js';

/** What stands beside each finding: the sentence that it says, and the texts behind it. */
export const aboutFinding = ({ files }: ReportCore, { words, rules }: DocumentContext) => {
  const judged = new Map(files.flatMap((file) => file.rules.map((rule) => [rule.id, rule] as const)));
  return ({ rule, message }: DocumentFinding): { readonly text: string; readonly law: readonly string[] } => {
    const { options = {}, law = [] } = judged.get(rule) ?? {};
    return { text: messageText(words, message, rules.get(rule), options), law };
  };
};

/** For a spreadsheet, in the reader's language: what separates the cells is what it expects there. */
export const documentCsv: FileFindingsReporter = function* (report, context) {
  const { words, lang, rules, findings } = context;
  const delimiter = lang === 'fr' ? ';' : ',';
  const cells = (texts: readonly (string | number)[]): string =>
    texts.map((cell) => (cell === '' ? '' : quotedCell(spreadsheetText(String(cell))))).join(delimiter);
  const about = aboutFinding(report, context);
  // Without the mark a spreadsheet takes UTF-8 for something else.
  yield `\ufeff${cells(Object.values(documentWords(lang).csv))}\r\n`;
  for (const finding of findings) {
    const { file = report.name, line = '', column = '', rule, severity, facts } = finding;
    const { text, law } = about(finding);
    const told = factTexts(words, rules.get(rule), facts).join(' · ');
    yield `${cells([safeText(file, 60), line, column, rule, text, words.severities[severity], law.join(' '), told])}\r\n`;
  }
};

/** For programs: one JSON object a line, with ids that stay, and the sentence in the reader's language. */
export const documentNdjson: FileFindingsReporter = function* (report, context) {
  const about = aboutFinding(report, context);
  for (const finding of context.findings) yield `${escapeJson(JSON.stringify({ file: report.name, ...finding, ...about(finding) }))}\n`;
};
