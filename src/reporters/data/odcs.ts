import { escapeJson } from '../../model/base/escape-json.js';
import { coreFileOf } from '../../model/report/core/core-views.js';
import type { Report } from '../../model/report/report.js';
import type { Period, Theme } from '../../model/rule/rule-core.js';
import { dataWords } from '../../words/documents/data.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { type Check, checksOf } from './checks.js';
import { uuidOfParts } from './named-uuid.js';
import { inputColumns, stemOf, type TypedColumn } from './typed-columns.js';

/** What a data contract calls what a theme is about; the others have no word of theirs. */
const DIMENSION: Readonly<Partial<Record<Theme, string>>> = {
  accuracy: 'accuracy',
  retention: 'timeliness',
  consent: 'conformity',
  opposition: 'conformity',
  minimisation: 'conformity',
  transparency: 'completeness',
  file: 'consistency',
};

const custom = (properties: Readonly<Record<string, unknown>>): object[] =>
  Object.entries(properties).flatMap(([property, value]) => (value === undefined ? [] : [{ property, value }]));

const qualityOf = ({ rule, title, theme, severity, result, message, text, findings, law }: Check): object => ({
  name: rule,
  description: text === undefined ? title : `${title}. ${text}`,
  type: 'custom',
  engine: 'lumo-check',
  implementation: { rule, ...(message !== undefined && { message }) },
  severity,
  ...(theme !== undefined && DIMENSION[theme] !== undefined && { dimension: DIMENSION[theme] }),
  businessImpact: theme === 'accuracy' || theme === 'file' ? 'operational' : 'regulatory',
  customProperties: custom({ result, findings, ...(law.length > 0 && { law }) }),
});

const propertyOf = (column: TypedColumn, checks: readonly Check[]): object => {
  const { name, field, label, type, format, sensitive, required } = column;
  const quality = checks.filter((check) => check.column === column.column).map(qualityOf);
  return {
    name,
    ...(label !== undefined && { businessName: label }),
    logicalType: type,
    physicalType: 'VARCHAR',
    ...(format && { logicalTypeOptions: { format } }),
    ...(required && { required }),
    ...(sensitive && { classification: 'restricted' }),
    ...(quality.length > 0 && { quality }),
    ...(field !== undefined && { customProperties: custom({ field }) }),
  };
};

const UNITS: Readonly<Partial<Record<Period, string>>> = { accounting: 'y', notice: 'd' };

/** Lengths of time that the rules of the run judged by. */
const serviceLevels = ({ rules: ran }: Report, { rules, lang }: ReporterContext): object[] => {
  const words = dataWords(lang);
  return ran.flatMap(({ id, options, severity }) => {
    const periods = Object.entries(rules.get(id)?.periods ?? {}) as [Period, string][];
    return periods.flatMap(([period, option]) => {
      const value = options[option];
      if (typeof value !== 'number' || severity === 'off') return [];
      const is = period === 'notice' ? 'frequency' : 'retention';
      return [{ property: is, value, unit: UNITS[period] ?? 'm', driver: 'regulatory', description: words.periods[period] }];
    });
  });
};

const contractOf = (report: Report, context: ReporterContext): object => {
  const { input, tool, asOf, preset, purpose, audience, channels, rows, counts } = report;
  const words = dataWords(context.lang);
  const columns = inputColumns(report, context);
  const checks = checksOf(coreFileOf(report), context);
  const format = input.table?.kind ?? 'csv';
  const levels = serviceLevels(report, context);
  return {
    apiVersion: 'v3.0.2',
    kind: 'DataContract',
    id: uuidOfParts(['data contract', input.name]),
    name: safeText(input.name),
    version: asOf,
    // Nobody has agreed to it: it tells what was checked.
    status: 'draft',
    description: {
      purpose: words.purpose(
        purpose,
        audience,
        channels.map((channel) => context.words.channels[channel]),
      ),
      limitations: words.limitations,
      usage: words.usage,
    },
    servers: [{ server: 'checked', type: 'local', path: input.name, format }],
    schema: [
      {
        name: safeText(stemOf(input.name)) || 'contacts',
        physicalName: input.name,
        logicalType: 'object',
        physicalType: 'file',
        properties: columns.map((column) => propertyOf(column, checks)),
        quality: checks.filter(({ column }) => column === undefined).map(qualityOf),
      },
    ],
    ...(levels.length > 0 && { slaProperties: levels }),
    customProperties: custom({
      tool: `${tool.name} ${tool.version}`,
      asOf,
      preset: safeText(preset),
      channels,
      sha256: input.sha256,
      rows: { in: rows.in, kept: rows.kept, dropped: rows.dropped },
      counts,
    }),
  };
};

/**
 * A data contract in the Open Data Contract Standard (3.0.2, which later ones take), as JSON, which is YAML as well: the columns as they were read, and each rule that
 * ran as a quality check with its result.
 */
export const dataContract: Reporter = function* (report, context) {
  yield `${escapeJson(JSON.stringify(contractOf(report, context), null, 2))}\n`;
};
