import { coreOfReport } from '../../model/report/core/core-views.js';
import type { Report } from '../../model/report/report.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { type MakeFacet, schemaFacet } from './facets.js';
import { eventOf, eventText, FILES } from './openlineage.js';
import { inputColumns, outputColumns, type TypedColumn } from './typed-columns.js';

/** Blanks of the columns that stay, by the names of these. */
const blanksOf = (columns: readonly TypedColumn[], { columns: counted }: ReporterContext): Record<string, object> =>
  Object.fromEntries(
    columns.flatMap(({ column, name }) => {
      const blanks = counted?.columns[column]?.blanks;
      return blanks === undefined ? [] : [[name, { nullCount: blanks, count: (counted?.contacts ?? 0) - blanks }]];
    }),
  );

/** The path that the cleaned file was given, where it starts from the current folder: a report names no other. */
const pathOf = (name: string, { files = [] }: ReporterContext): string => {
  const given = files.find(({ label }) => label === 'clean')?.name;
  return given === undefined || /^(?:[/\\]|[a-z]:|\.\.)/i.test(given) ? name : given.replaceAll('\\', '/').replace(/^\.\//, '');
};

/** The cleaned file as an output. */
const cleanedFile = (
  { output, rows, target }: Report,
  context: ReporterContext,
  columns: readonly TypedColumn[],
  make: MakeFacet,
): object[] => {
  if (output === undefined) return [];
  // The layout of a tool is that of the tool.
  const own = target === undefined ? columns : [];
  return [
    {
      namespace: FILES,
      name: pathOf(output.name, context),
      facets: {
        ...(own.length > 0 && { schema: schemaFacet(make, own) }),
        ...(output.sha256 !== undefined && {
          version: make('DatasetVersionDatasetFacet', '1-0-1', { datasetVersion: `sha256:${output.sha256}` }),
        }),
        dataQualityMetrics: make('DataQualityMetricsDatasetFacet', '1-0-1', {
          rowCount: target?.contacts ?? rows.kept,
          bytes: output.bytes,
          fileCount: 1,
          columnMetrics: blanksOf(own, context),
        }),
      },
      outputFacets: {
        outputStatistics: make('OutputStatisticsOutputDatasetFacet', '1-0-2', {
          rowCount: target?.contacts ?? rows.kept,
          size: output.bytes,
          fileCount: 1,
        }),
      },
    },
  ];
};

/** A check of contacts as an event of OpenLineage: columns, rows and assertions of the input, rows and blanks of the cleaned file. */
export const contactsLineageEvent: Reporter = function* (report, context) {
  const known = {
    columns: inputColumns(report, context),
    rows: report.rows.in,
    outputs: (make: MakeFacet) => cleanedFile(report, context, outputColumns(report, context), make),
  };
  yield eventText(eventOf(coreOfReport(report, context.input), [known], context));
};
