import { describe, expect, it } from 'vitest';
import { lineageRun } from '../../../src/cli/output/lineage-run.js';

const RUN = '3f5e83fa-3480-44ff-99c5-ff943904e5e8';
const parentOf = (id: string | undefined) => lineageRun({ env: { OPENLINEAGE_PARENT_ID: id } }).parent;

describe('what an event of lineage says of a run', () => {
  it('when it was, by the clock, or by the day that was set for whatever must come out the same twice', () => {
    expect(lineageRun({ env: { SOURCE_DATE_EPOCH: '1795000000' } }).at).toBe('2026-11-18T11:06:40.000Z');
    const [before, { at }, after] = [Date.now(), lineageRun({ env: {} }), Date.now()];
    expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(at)).toBeLessThanOrEqual(after);
  });

  it.each([
    [undefined, 'lumo-check'],
    [' ', 'lumo-check'],
    ['crm', 'crm'],
  ])('OPENLINEAGE_NAMESPACE=%s: jobs are kept under %s', (given, namespace) =>
    expect(lineageRun({ env: { OPENLINEAGE_NAMESPACE: given } }).namespace).toBe(namespace),
  );

  it.each([
    [`airflow/nightly.check/${RUN}`, { namespace: 'airflow', job: 'nightly.check', run: RUN }],
    [
      `https://airflow.example:8080/prod/nightly.check/${RUN.toUpperCase()}`,
      { namespace: 'https://airflow.example:8080/prod', job: 'nightly.check', run: RUN },
    ],
    [undefined, undefined],
    ['', undefined],
    ['nightly.check', undefined],
    [`nightly.check/${RUN}`, undefined],
    ['airflow/nightly.check/1', undefined],
    [`//${RUN}`, undefined],
  ])('OPENLINEAGE_PARENT_ID=%s', (given, parent) => expect(parentOf(given)).toEqual(parent));
});
