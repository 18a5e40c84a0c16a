import type { CoreFile, ReportCore } from '../../model/report/core/report-core.js';
import type { Report } from '../../model/report/report.js';
import { easedWords } from '../../words/reports/eased.js';
import { openPointWords } from '../../words/reports/open-points.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { CoreReporter, ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { citedLaws, lawCitation } from '../summary/law-titles.js';
import { openSentences } from '../summary/open-points.js';
import { capitalised, fieldLabel, firstSentence, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { escapeXml, xmlAttributes } from './xml.js';

/** No clock is looked at: the same bytes for the same file. */
const TIME = '0';

/** What was asked, and what came of it: properties of the suite by their names. */
const propertiesOf = ({ tool, asOf, properties }: ReportCore, { sha256, rules }: CoreFile): readonly (readonly [string, unknown])[] => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of rules) for (const { severity, count } of findings) counts[severity] += count;
  const { preset, channels, rows, verdicts } = properties as Partial<Pick<Report, 'preset' | 'channels' | 'rows' | 'verdicts'>>;
  return [
    ['version', tool.version],
    ['asOf', asOf],
    ['preset', preset],
    ['channels', channels?.join(' ')],
    ['input.sha256', sha256],
    ['rows.in', rows?.in],
    ['rows.kept', rows?.kept],
    ['rows.dropped', rows?.dropped],
    ['rows.edited', rows?.edited],
    ['errors', counts.error],
    ['warnings', counts.warning],
    ['remarks', counts.info],
    ...(channels ?? []).flatMap((channel) =>
      Object.entries(verdicts?.[channel] ?? {}).map(([status, n]) => [`${channel}.${status}`, n] as const),
    ),
  ];
};

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

const MOST_LAWS = 5;
const lawLines = ({ rule, known }: FindingResult, { words, lang, rulePages }: ReporterContext): string[] => {
  const { laws, more } = citedLaws(known, rule.law, MOST_LAWS);
  const lines = [...laws.map((law) => `${lawCitation(words, law)} ${law.url}`.trim()), ...(more > 0 ? [words.more(more)] : [])];
  return lines.concat(rulePages?.(rule.id, lang) ?? []);
};

/** One suite: a file, and the rules that were applied to it. */
function* suiteLines(report: ReportCore, file: CoreFile, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  const name = safeText(file.name);
  const results = findingResults(file, context);
  const classname = `lumo-check.${name.replaceAll('.', '_')}`;
  yield `  <testsuite${xmlAttributes({ name, ...countsOf(file), skipped: file.notRun.length, time: TIME })}>\n`;
  yield '    <properties>\n';
  for (const [property, value] of propertiesOf(report, file)) {
    if (value !== undefined) yield `      <property${xmlAttributes({ name: property, value: value as string | number })}/>\n`;
  }
  yield '    </properties>\n';
  for (const { id } of file.rules) {
    const found = results.filter(({ rule }) => rule.id === id);
    for (const line of caseLines(id, found, classname, context)) yield `${line}\n`;
  }
  for (const { id, because, fields } of file.notRun) {
    const reason =
      because === 'not-in-force' ? formatTexts.notInForce : formatTexts.notRun(words.list(fields.map((field) => fieldLabel(words, field))));
    const title = ruleTitle(words, id, context.rules.get(id));
    yield `    <testcase${xmlAttributes({ name: id, classname, time: TIME })}>\n`;
    yield `      ${element('skipped', '', [`${title}. ${reason}`])}\n    </testcase>\n`;
  }
  yield '  </testsuite>\n';
}

/** What is said of the run and of no rule: a suite of its own, one case for each sentence. */
function* sentenceSuite(title: string, sentences: readonly string[], as: 'skipped' | 'error'): Generator<string> {
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
function* unreadLines({ name, code }: ReportCore['unread'][number], { lang }: ReporterContext): Generator<string> {
  const safe = safeText(name);
  yield `  <testsuite${xmlAttributes({ name: safe, tests: 1, failures: 0, errors: 1, skipped: 0, time: TIME })}>\n`;
  yield `    <testcase${xmlAttributes({ name: code, classname: `lumo-check.${safe.replaceAll('.', '_')}`, time: TIME })}>\n`;
  yield `      ${element('error', xmlAttributes({ message: code, type: code }), [formatWords(lang).unread(code)])}\n    </testcase>\n  </testsuite>\n`;
}

const countsOf = ({ rules, notRun }: CoreFile): { readonly tests: number; readonly failures: number; readonly errors: 0 } => ({
  tests: rules.length + notRun.length,
  failures: rules.filter(({ findings }) => findings.some(({ severity, count }) => severity === 'error' && count > 0)).length,
  errors: 0,
});

/** JUnit XML, as Jenkins and GitLab read it: one suite for each file, one test case for each rule. */
export const junitReport: CoreReporter = function* (report, context) {
  const counts = report.files.map(countsOf);
  const sum = (key: 'tests' | 'failures'): number => counts.reduce((all, one) => all + one[key], 0);
  const { unread } = report;
  const eased = (report.eased ? easedSentences(report.eased, context) : []).map((sentence) => `${sentence}.`);
  const open = openSentences(report.open, context);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({ name: 'lumo-check', tests: sum('tests') + unread.length + eased.length + open.length, failures: sum('failures'), errors: unread.length + open.length, time: TIME })}>\n`;
  yield* sentenceSuite(openPointWords(context.lang).title, open, 'error');
  for (const file of report.files) yield* suiteLines(report, file, context);
  yield* sentenceSuite(easedWords(context.lang).title, eased, 'skipped');
  for (const file of unread) yield* unreadLines(file, context);
  yield '</testsuites>\n';
};
