import { escapeJson } from '../../model/base/escape-json.js';
import type { CoreFile, ReportCore } from '../../model/report/core/report-core.js';
import { dataWords } from '../../words/documents/data.js';
import type { CoreReporter, ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { checksOf } from './checks.js';
import { assertionsFacet, EVENT_SCHEMA, facetsBy, type MakeFacet, schemaFacet, testFacet } from './facets.js';
import { uuidOfParts } from './named-uuid.js';
import type { TypedColumn } from './typed-columns.js';

/** Files on a disk, as OpenLineage calls the place that they are in. */
export const FILES = 'file';
/** What only some reports know of a file: its columns and rows, and what was written. */
export interface KnownData {
  readonly columns?: readonly TypedColumn[];
  readonly rows?: number;
  readonly outputs?: (make: MakeFacet, inputs: readonly string[]) => readonly object[];
}

/** The same for the same files, judged as of the same day by the same rules: a run that is repeated is the same run. */
const runIdOf = ({ tool, asOf, files, name, properties }: ReportCore, { lineage }: ReporterContext): string =>
  uuidOfParts([
    'run',
    tool.version,
    asOf,
    name,
    files.map((file) => [file.name, file.sha256 ?? file.bytes, file.rules.map(({ id, severity, options }) => [id, severity, options])]),
    properties,
    // Tries of one task of a scheduler are runs of its own.
    lineage?.parent?.run ?? '',
  ]);

const inputOf = (file: CoreFile, { columns = [], rows }: KnownData, make: MakeFacet, context: ReporterContext): object => ({
  namespace: FILES,
  name: file.name,
  facets: {
    ...(columns.length > 0 && { schema: schemaFacet(make, columns) }),
    ...(file.sha256 !== undefined && { version: make('DatasetVersionDatasetFacet', '1-0-1', { datasetVersion: `sha256:${file.sha256}` }) }),
  },
  inputFacets: {
    dataQualityAssertions: assertionsFacet(make, checksOf(file, context), columns),
    dataQualityMetrics: make('DataQualityMetricsInputDatasetFacet', '1-0-3', {
      ...(rows !== undefined && { rowCount: rows }),
      ...(file.bytes !== undefined && { bytes: file.bytes }),
      fileCount: 1,
      // Blanks are counted of those who stay.
      columnMetrics: {},
    }),
  },
});

/** The event of a run that is over. @param known what else is known of its files, in their order */
export const eventOf = (report: ReportCore, known: readonly KnownData[], context: ReporterContext): object => {
  const { tool, files, unread, counts } = report;
  const { lineage, exit, lang } = context;
  const producer = `urn:${tool.name}:${tool.version}`;
  const make = facetsBy(producer);
  const failed = exit === undefined ? unread.length > 0 : exit > 0;
  const checks = files.flatMap((file) => checksOf(file, context));
  const parent = lineage?.parent;
  return {
    eventType: failed ? 'FAIL' : 'COMPLETE',
    // Without a clock, the day that was judged.
    eventTime: lineage?.at ?? `${report.asOf}T00:00:00.000Z`,
    run: {
      runId: runIdOf(report, context),
      facets: {
        ...(parent && {
          parent: make('ParentRunFacet', '1-2-0', { run: { runId: parent.run }, job: { namespace: parent.namespace, name: parent.job } }),
        }),
        processing_engine: make('ProcessingEngineRunFacet', '1-1-1', { name: tool.name, version: tool.version }),
        test: testFacet(make, checks),
        ...(failed && {
          errorMessage: make('ErrorMessageRunFacet', '1-0-1', {
            message: dataWords(lang).failed(counts, unread.length),
            programmingLanguage: 'TypeScript',
          }),
        }),
      },
    },
    job: {
      namespace: safeText(lineage?.namespace ?? tool.name),
      name: `${tool.name}.${report.about}.${safeText(report.name)}`,
      facets: { jobType: make('JobTypeJobFacet', '2-0-4', { processingType: 'BATCH', integration: 'LUMO-CHECK', jobType: 'CHECK' }) },
    },
    inputs: files.map((file, i) => inputOf(file, known[i] ?? {}, make, context)),
    outputs: known.flatMap(
      ({ outputs }) =>
        outputs?.(
          make,
          files.map(({ name }) => name),
        ) ?? [],
    ),
    producer,
    schemaURL: EVENT_SCHEMA,
  };
};

/** An event as text. */
export const eventText = (event: object): string => `${escapeJson(JSON.stringify(event, null, 2))}\n`;

/** A run as an event of OpenLineage (2-0-2): the files that were judged as inputs, with what was asserted of each. */
export const lineageEvent: CoreReporter = function* (report, context) {
  yield eventText(eventOf(report, [], context));
};
