import type { Check } from './checks.js';
import type { TypedColumn } from './typed-columns.js';

const SPEC = 'https://openlineage.io/spec';
/** The version of the core of the specification: events, runs, jobs, datasets. */
export const EVENT_SCHEMA = `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`;

/** A facet, with who made it and by which schema. */
export type Facet = Readonly<Record<string, unknown>>;
export type MakeFacet = (name: string, version: string, parts: Readonly<Record<string, unknown>>) => Facet;

/** @param producer URI of the program and its version */
export const facetsBy =
  (producer: string): MakeFacet =>
  (name, version, parts) => ({ _producer: producer, _schemaURL: `${SPEC}/facets/${version}/${name}.json#/$defs/${name}`, ...parts });

/** The columns of a dataset. */
export const schemaFacet = (make: MakeFacet, columns: readonly TypedColumn[]): Facet =>
  make('SchemaDatasetFacet', '1-2-0', {
    fields: columns.map(({ name, type, label }, i) => ({
      name,
      type,
      ...(label !== undefined && { description: label }),
      ordinal_position: i + 1,
    })),
  });

/** Severities as lineage knows them: what does not block a pipeline warns. */
const severityOf = ({ severity }: Check): string => (severity === 'error' ? 'error' : severity === 'warning' ? 'warn' : 'info');

/** What was judged of a dataset. A rule that did not run asserts nothing. */
export const assertionsFacet = (make: MakeFacet, checks: readonly Check[], columns: readonly TypedColumn[]): Facet =>
  make('DataQualityAssertionsDatasetFacet', '1-1-0', {
    assertions: checks
      .filter(({ result }) => result !== 'not-run')
      .map((check) => ({
        assertion: check.rule,
        success: check.result === 'passed',
        ...(check.column !== undefined && columns[check.column] && { column: columns[check.column]?.name }),
        severity: severityOf(check),
        name: check.message === undefined ? check.rule : `${check.rule}/${check.message}`,
        description: check.text ?? check.title,
        expected: '0',
        actual: String(check.findings),
      })),
  });

/** Every rule of the run, those that could not judge among them. */
export const testFacet = (make: MakeFacet, checks: readonly Check[]): Facet =>
  make('TestRunFacet', '1-0-1', {
    tests: checks.map((check) => ({
      name: check.message === undefined ? check.rule : `${check.rule}/${check.message}`,
      status: { passed: 'pass', failed: 'fail', 'not-run': 'skip' }[check.result],
      severity: severityOf(check),
      type: check.rule,
      description: check.text ?? check.title,
    })),
  });
