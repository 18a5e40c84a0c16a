import { escapeJson } from '../../model/base/escape-json.js';
import { coreFileOf } from '../../model/report/core/core-views.js';
import type { Report } from '../../model/report/report.js';
import type { ReportTable } from '../../model/report/report-table.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { type Check, checksOf } from './checks.js';
import { inputColumns, outputColumns, stemOf, type TypedColumn } from './typed-columns.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};
const LINE_ENDS: Readonly<Record<string, string>> = { CRLF: '\r\n', LF: '\n', CR: '\r' };

/** A name as a package takes it: small letters, digits, dots, hyphens and low lines. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-|-$/g, '') || 'contacts';

const fieldOf = ({ name, field, label, type, format, required }: TypedColumn): object => ({
  name,
  type,
  // How its dates are written is found out cell by cell.
  ...(type === 'date' ? { format: 'any' } : format && { format }),
  ...(label !== undefined && { title: label }),
  ...(required && { constraints: { required: true } }),
  ...(field !== undefined && { 'lumo:field': field }),
});

const schemaOf = (columns: readonly TypedColumn[]): object => ({ fields: columns.map(fieldOf), missingValues: [''] });

const checkOf = (
  { rule, title, severity, result, message, text, findings, column, law }: Check,
  columns: readonly TypedColumn[],
): object => ({
  rule,
  title,
  severity,
  result,
  findings,
  ...(column !== undefined && { field: columns[column]?.name }),
  ...(message !== undefined && { message }),
  ...(text !== undefined && { text }),
  ...(law.length > 0 && { law }),
});

/** @param table what it was, where it is no text */
const dialectOf = ({ delimiter, escape: quoted, lineEnd }: Report['input'], headerRow: number, table?: ReportTable): object => ({
  ...(table === undefined && { delimiter, ...(LINE_ENDS[lineEnd] !== undefined && { lineTerminator: LINE_ENDS[lineEnd] }) }),
  ...(quoted !== undefined && { doubleQuote: false, escapeChar: '\\' }),
  ...(table?.sheet !== undefined && { sheetName: table.sheet }),
  header: headerRow > 0,
  ...(headerRow > 1 && { headerRows: [headerRow] }),
});

const resource = (
  name: string,
  file: { readonly name: string; readonly bytes: number; readonly sha256?: string },
  format: string,
): object => ({
  name: slug(name),
  // Beside this descriptor, as the files of a package are.
  path: file.name,
  type: 'table',
  format,
  mediatype: MEDIA_TYPES[format] ?? MEDIA_TYPES.csv,
  bytes: file.bytes,
  ...(file.sha256 !== undefined && { hash: `sha256:${file.sha256}` }),
});

const resourcesOf = (report: Report, context: ReporterContext): object[] => {
  const { input, output, target, rows } = report;
  const columns = inputColumns(report, context);
  const checked = {
    ...resource(input.name, input, input.table?.kind ?? 'csv'),
    encoding: input.encoding,
    dialect: dialectOf(input, input.headerRow, input.table),
    schema: schemaOf(columns),
    'lumo:rows': rows,
    'lumo:checks': checksOf(coreFileOf(report), context).map((check) => checkOf(check, columns)),
  };
  if (output === undefined) return [checked];
  const sepLine = report.notes.some(({ code }) => code === 'sep-line') ? 1 : 0;
  const cleaned = {
    ...resource(output.name === input.name ? `${output.name}-clean` : output.name, output, 'csv'),
    // The layout of a tool is that of the tool.
    ...(target === undefined && {
      encoding: input.encoding,
      dialect: dialectOf(input, input.headerRow > 0 ? 1 + sepLine : 0),
      schema: schemaOf(outputColumns(report, context)),
    }),
    'lumo:rows': { in: rows.kept },
  };
  return [checked, cleaned];
};

/** A Data Package (datapackage.org, 2.0): the file and its cleaned copy with a Table Schema each, and what was checked beside them. */
export const dataPackage: Reporter = function* (report, context) {
  const { tool, asOf, preset, purpose, channels, counts } = report;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(stemOf(report.input.name)),
    resources: resourcesOf(report, context),
    'lumo:run': { tool: tool.name, version: tool.version, asOf, preset: safeText(preset), purpose, channels, counts },
  };
  yield `${escapeJson(JSON.stringify(descriptor, null, 2))}\n`;
};
