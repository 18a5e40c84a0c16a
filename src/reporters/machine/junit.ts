import type { Report } from '../../model/report/report.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { capitalised, fieldLabel, firstSentence, ruleTitle } from '../text/phrases.js';
import { inputPath } from './input-path.js';
import { escapeXml, xmlAttributes } from './xml.js';

/** No clock is looked at: the same bytes for the same file. */
const TIME = '0';

/** What was asked, and what came of the rows. */
const propertiesOf = (report: Report): Readonly<Record<string, string | number | undefined>> => ({
  version: report.tool.version,
  asOf: report.asOf,
  preset: report.preset,
  channels: report.channels.join(' '),
  'input.sha256': report.input.sha256,
  'rows.in': report.rows.in,
  'rows.kept': report.rows.kept,
  'rows.dropped': report.rows.dropped,
  'rows.edited': report.rows.edited,
  errors: report.counts.error,
  warnings: report.counts.warning,
  remarks: report.counts.info,
  ...Object.fromEntries(
    report.channels.flatMap((channel) => Object.entries(report.verdicts[channel] ?? {}).map(([status, n]) => [`${channel}.${status}`, n])),
  ),
});

const rowsOf = ({ rows, finding }: FindingResult, { words }: ReporterContext): string =>
  rows.length === 0
    ? ''
    : ` ${capitalised(words.rowList(rows))}${finding.count > rows.length ? `, ${words.more(finding.count - rows.length)}` : ''}.`;

/** Lines of text in an element, each of them made harmless by itself. */
const element = (name: string, all: string, lines: readonly string[]): string =>
  `<${name}${all}>${lines.map(escapeXml).join('\n')}</${name}>`;

/** One test case: a rule, applied to this file. It fails when the rule found an error; what is milder is told along with it. */
function* caseLines(id: string, found: readonly FindingResult[], suite: string, context: ReporterContext): Generator<string> {
  const { words } = context;
  const open = `    <testcase${xmlAttributes({ name: id, classname: suite, time: TIME })}`;
  const [first] = found;
  if (first === undefined) return yield `${open}/>`;
  const failed = found.filter(({ severity }) => severity === 'error');
  const milder = found.filter(({ severity }) => severity !== 'error');
  const sentence = (result: FindingResult): string => result.text + rowsOf(result, context);
  yield `${open}>`;
  if (failed.length > 0) {
    const known = first.known;
    const why =
      known === undefined ? [] : [firstSentence(words.text(known.docs.why)), words.text(known.docs.remedy), ...lawLines(first, context)];
    yield `      ${element('failure', xmlAttributes({ message: first.title, type: 'error' }), [...failed.map(sentence), ...why])}`;
  }
  if (milder.length > 0) {
    const lines = milder.map((result) => words.labelled(words.severities[result.severity], sentence(result)));
    yield `      ${element('system-out', '', lines)}`;
  }
  yield '    </testcase>';
}

const lawLines = ({ rule, known }: FindingResult, { words }: ReporterContext): string[] =>
  (known?.law ?? []).filter(({ id }) => rule.law.includes(id)).map(({ title, url }) => `${words.text(title)} ${url}`.trim());

/** JUnit XML, as Jenkins and GitLab read it: one test case for each rule. */
export const junitReport: Reporter = function* (report, context) {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  const results = findingResults(report, context);
  const suite = `lumo-check.${inputPath(report, context).replaceAll('.', '_')}`;
  const failures = new Set(results.filter(({ severity }) => severity === 'error').map(({ rule }) => rule.id)).size;
  const counts = { tests: report.rules.length + report.notRun.length, failures, errors: 0 };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({ name: 'lumo-check', ...counts, time: TIME })}>\n`;
  yield `  <testsuite${xmlAttributes({ name: inputPath(report, context), ...counts, skipped: report.notRun.length, time: TIME })}>\n`;
  yield '    <properties>\n';
  for (const [name, value] of Object.entries(propertiesOf(report))) {
    if (value !== undefined) yield `      <property${xmlAttributes({ name, value })}/>\n`;
  }
  yield '    </properties>\n';
  for (const { id } of report.rules) {
    const found = results.filter(({ rule }) => rule.id === id);
    for (const line of caseLines(id, found, suite, context)) yield `${line}\n`;
  }
  for (const { id, because, fields } of report.notRun) {
    const reason =
      because === 'not-in-force' ? formatTexts.notInForce : formatTexts.notRun(words.list(fields.map((field) => fieldLabel(words, field))));
    const title = ruleTitle(words, id, context.rules.get(id));
    yield `    <testcase${xmlAttributes({ name: id, classname: suite, time: TIME })}>\n`;
    yield `      ${element('skipped', '', [`${title}. ${reason}`])}\n    </testcase>\n`;
  }
  yield '  </testsuite>\n</testsuites>\n';
};
