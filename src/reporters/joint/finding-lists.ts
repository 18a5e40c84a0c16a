/**
 * All findings of several files in one list: contacts, and whatever else was judged with them. Each line names its file.
 * @module
 */
import { escapeJson } from '../../model/base/escape-json.js';
import type { Lang } from '../../model/base/text.js';
import { jointWords } from '../../words/joint.js';
import { formatWords } from '../../words/reports/report-formats.js';
import { csvFindings } from '../finding-lists/csv.js';
import { ndjsonFindings } from '../finding-lists/ndjson.js';
import { aboutFinding, documentNdjson } from '../messages/finding-lists.js';
import { factTexts } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { quotedCell, spreadsheetText } from '../text/spreadsheet-text.js';
import type { JointFindings } from './joint-reporter.js';

/** For programs: as the list of one file is, with `file` first. */
export const jointNdjson = (): JointFindings => ({
  head: '',
  contacts(name, context) {
    const { line } = ndjsonFindings(context);
    const file = `{"file":${escapeJson(JSON.stringify(name))},`;
    return (finding) => file + line(finding).slice(1);
  },
  documents: documentNdjson,
});

/** For a spreadsheet: the columns of a list of contacts after the file. Of a text, the row is the line and the column counts characters. */
export const jointCsv = (lang: Lang): JointFindings => {
  const delimiter = lang === 'fr' ? ';' : ',';
  const cell = (text: string | number): string => (text === '' ? '' : quotedCell(spreadsheetText(String(text))));
  const cells = (texts: readonly (string | number)[]): string => texts.map(cell).join(delimiter);
  return {
    // Without the mark a spreadsheet takes UTF-8 for something else.
    head: `\ufeff${cells([jointWords(lang).file, ...formatWords(lang).csv])}\r\n`,
    contacts(name, context) {
      const { line } = csvFindings(context);
      const file = cell(safeText(name)) + delimiter;
      return (finding) => file + line(finding);
    },
    *documents(core, context) {
      const { words, rules, findings } = context;
      const about = aboutFinding(core, context);
      for (const finding of findings) {
        const { file = core.name, line = '', column = '', rule, severity, facts } = finding;
        const { text, law } = about(finding);
        const told = factTexts(words, rules.get(rule), facts).join(' · ');
        const of = [safeText(file), line, column, '', rule, text, words.severities[severity], '', '', law.join(' '), '', told, '', ''];
        yield `${cells(of)}\r\n`;
      }
    },
  };
};
