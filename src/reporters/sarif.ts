import { escaped } from '../model/inert.js';
import type { Report } from '../model/report.js';
import { formatWords } from '../words/formats.js';
import { uriOf } from './place.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { fingerprintOf, type Result, resultsOf } from './results.js';
import { levelOf, ruleDescriptor } from './sarif-rules.js';
import { labelOf } from './say.js';
import { visible } from './visible.js';

/** Code scanning shows this many results and no more. */
const MOST_RESULTS = 5000;
/** And this many places of one result. */
export const MOST_PLACES = 10;

/** Numbers of rules in the list of rules. */
type Places = ReadonlyMap<string, number>;

const resultObject = (result: Result, report: Report, context: ReporterContext, places: Places): object => {
  const { rule, finding, rows, text } = result;
  const print = fingerprintOf(report, result);
  const place = (line: number) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(report, context), index: 0 }, region: { startLine: line } },
  });
  return {
    ruleId: visible(rule.id),
    ruleIndex: places.get(rule.id),
    level: levelOf(finding.severity),
    message: { text },
    // What is said of a column or of the file stands where the header does.
    locations: (rows.length > 0 ? rows.slice(0, MOST_PLACES) : [Math.max(1, report.input.headerRow)]).map(place),
    partialFingerprints: { 'lumoFinding/v1': print, primaryLocationLineHash: `${print.slice(0, 16)}:1` },
    properties: {
      message: visible(finding.message),
      count: finding.count,
      ...(finding.column !== undefined && { column: finding.column, header: visible(finding.header ?? '') }),
      action: finding.action,
      theme: rule.theme,
      law: rule.law,
    },
  };
};

/** What a reader must know besides results: rules that did not run, and results that found no room. */
const notificationsOf = (report: Report, left: number, context: ReporterContext, places: Places): object[] => {
  const { words, lang } = context;
  const said = formatWords(lang);
  const silent = report.notRun.map(({ id, because, fields }) => ({
    level: 'warning',
    message: { text: because === 'not-in-force' ? said.notInForce : said.notRun(words.list(fields.map((field) => labelOf(words, field)))) },
    associatedRule: { id: visible(id), index: places.get(id) },
  }));
  return left > 0 ? [...silent, { level: 'warning', message: { text: said.moreResults(left) } }] : silent;
};

const logOf = (report: Report, context: ReporterContext): object => {
  const results = resultsOf(report, context);
  const shown = results.slice(0, MOST_RESULTS);
  const ran = new Set(report.rules.map(({ id }) => id));
  const silent = report.notRun
    .filter(({ id }) => !ran.has(id))
    .map(({ id }) => ({ id, severity: context.rules.get(id)?.severity ?? 'error', options: {} }));
  const rules = [...report.rules, ...silent];
  const places: Places = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications = notificationsOf(report, results.length - shown.length, context, places);
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
            rules: rules.map((rule) => ruleDescriptor(rule, context.rules.get(rule.id), context)),
          },
        },
        language: context.lang,
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `lumo-check/${uriOf(report, context)}/` },
        invocations: [
          {
            executionSuccessful: true,
            ...(context.exit !== undefined && { exitCode: context.exit }),
            ...(notifications.length > 0 && { toolConfigurationNotifications: notifications }),
          },
        ],
        artifacts: [
          {
            location: { uri: uriOf(report, context) },
            length: input.bytes,
            roles: ['analysisTarget'],
            ...(input.sha256 !== undefined && { hashes: { 'sha-256': input.sha256 } }),
          },
        ],
        results: shown.map((result) => resultObject(result, report, context, places)),
        properties: { asOf, preset: visible(preset), rows, counts },
      },
    ],
  };
};

/** SARIF 2.1.0, for code scanning: one result for each rule, message and column, with the count and the first ten rows. */
export const sarif: Reporter = function* (report, context) {
  yield `${escaped(JSON.stringify(logOf(report, context), null, 2))}\n`;
};
