import { escapeJson } from '../../model/base/escape-json.js';
import type { Report } from '../../model/report/report.js';
import { formatWords } from '../../words/reports/report-formats.js';
import { FORMATS } from '../contract/formats.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingFingerprint, findingResults } from '../summary/finding-results.js';
import { fieldLabel } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { inputUri } from './input-path.js';
import { sarifLevel, sarifRule } from './sarif-rules.js';

/** Code scanning shows this many results and no more. */
const MOST_RESULTS = 5000;
/** And this many places of one result: as many examples as the report holds for this format. */
const MAX_LOCATIONS = FORMATS.sarif.examples;

/** Numbers of rules in the list of rules. */
type Places = ReadonlyMap<string, number>;

const sarifResult = (result: FindingResult, report: Report, context: ReporterContext, places: Places): object => {
  const { rule, finding, rows, text } = result;
  const print = findingFingerprint(report, result);
  const place = (line: number) => ({
    physicalLocation: { artifactLocation: { uri: inputUri(report, context), index: 0 }, region: { startLine: line } },
  });
  return {
    ruleId: safeText(rule.id),
    ruleIndex: places.get(rule.id),
    level: sarifLevel(finding.severity),
    message: { text },
    // What is said of a column or of the file stands where the header does.
    locations: (rows.length > 0 ? rows.slice(0, MAX_LOCATIONS) : [Math.max(1, report.input.headerRow)]).map(place),
    partialFingerprints: { 'lumoFinding/v1': print, primaryLocationLineHash: `${print.slice(0, 16)}:1` },
    properties: {
      message: safeText(finding.message),
      count: finding.count,
      ...(finding.column !== undefined && { column: finding.column, header: safeText(finding.header ?? '') }),
      action: finding.action,
      theme: rule.theme,
      law: rule.law,
    },
  };
};

/** What a reader must know besides results: rules that did not run, and results that found no room. */
const sarifNotifications = (report: Report, left: number, context: ReporterContext, places: Places): object[] => {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  const silent = report.notRun.map(({ id, because, fields }) => ({
    level: 'warning',
    message: {
      text:
        because === 'not-in-force'
          ? formatTexts.notInForce
          : formatTexts.notRun(words.list(fields.map((field) => fieldLabel(words, field)))),
    },
    associatedRule: { id: safeText(id), index: places.get(id) },
  }));
  return left > 0 ? [...silent, { level: 'warning', message: { text: formatTexts.moreResults(left) } }] : silent;
};

const sarifLog = (report: Report, context: ReporterContext): object => {
  const results = findingResults(report, context);
  const shown = results.slice(0, MOST_RESULTS);
  const ran = new Set(report.rules.map(({ id }) => id));
  const silent = report.notRun
    .filter(({ id }) => !ran.has(id))
    .map(({ id }) => ({ id, severity: context.rules.get(id)?.severity ?? 'error', options: {} }));
  const rules = [...report.rules, ...silent];
  const places: Places = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications = sarifNotifications(report, results.length - shown.length, context, places);
  const { input, tool, asOf, preset, rows, counts } = report;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language: context.lang,
            rules: rules.map((rule) => sarifRule(rule, context.rules.get(rule.id), context)),
          },
        },
        language: context.lang,
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `lumo-check/${inputUri(report, context)}/` },
        invocations: [
          {
            executionSuccessful: true,
            ...(context.exit !== undefined && { exitCode: context.exit }),
            ...(notifications.length > 0 && { toolConfigurationNotifications: notifications }),
          },
        ],
        artifacts: [
          {
            location: { uri: inputUri(report, context) },
            length: input.bytes,
            roles: ['analysisTarget'],
            ...(input.sha256 !== undefined && { hashes: { 'sha-256': input.sha256 } }),
          },
        ],
        results: shown.map((result) => sarifResult(result, report, context, places)),
        properties: { asOf, preset: safeText(preset), rows, counts },
      },
    ],
  };
};

/** SARIF 2.1.0, for code scanning: one result for each rule, message and column, with the count and the first ten rows. */
export const sarifReport: Reporter = function* (report, context) {
  yield `${escapeJson(JSON.stringify(sarifLog(report, context), null, 2))}\n`;
};
