import type { ReportCore } from '../../model/report/core/report-core.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { escapeXml, xmlAttributes } from './xml.js';

/** No clock is looked at: the same bytes for the same file. */
export const TIME = '0';

/** Lines of text in an element, each of them made harmless by itself. */
export const element = (name: string, all: string, lines: readonly string[]): string =>
  `<${name}${all}>${lines.map(escapeXml).join('\n')}</${name}>`;

/** What is said of the run and of no rule: a suite of its own, one case for each sentence. */
export function* sentenceSuite(title: string, sentences: readonly string[], as: 'skipped' | 'error'): Generator<string> {
  const n = sentences.length;
  if (n === 0) return;
  const counts = { tests: n, failures: 0, errors: as === 'error' ? n : 0, skipped: as === 'skipped' ? n : 0 };
  yield `  <testsuite${xmlAttributes({ name: title, ...counts, time: TIME })}>\n`;
  for (const [i, sentence] of sentences.entries()) {
    yield `    <testcase${xmlAttributes({ name: `${title} (${i + 1})`, classname: 'lumo-check', time: TIME })}>\n`;
    yield `      ${element(as, as === 'error' ? xmlAttributes({ message: title, type: 'error' }) : '', [sentence])}\n    </testcase>\n`;
  }
  yield '  </testsuite>\n';
}

/** A file that could not be judged: a suite of one case, which is in error. */
export function* unreadLines({ name, code }: ReportCore['unread'][number], { lang }: ReporterContext): Generator<string> {
  const safe = safeText(name);
  yield `  <testsuite${xmlAttributes({ name: safe, tests: 1, failures: 0, errors: 1, skipped: 0, time: TIME })}>\n`;
  yield `    <testcase${xmlAttributes({ name: code, classname: `lumo-check.${safe.replaceAll('.', '_')}`, time: TIME })}>\n`;
  yield `      ${element('error', xmlAttributes({ message: code, type: code }), [formatWords(lang).unread(code)])}\n    </testcase>\n  </testsuite>\n`;
}
