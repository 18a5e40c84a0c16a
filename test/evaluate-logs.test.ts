import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { labelledLogs, scoreCampaigns, scoreLogs, scoreTogether } from '../scripts/evaluate/logs.mjs';

interface Scored {
  readonly name: string;
  readonly sure?: string;
  readonly row: string;
  readonly idea: string;
  readonly expected: string;
  readonly got: string;
}
/** What is not as labelled, where the labels are in no doubt. */
const wrongOf = (scored: readonly Scored[]): readonly string[] =>
  scored
    .filter(({ sure = 'yes', expected, got }) => ['yes', 'mode'].includes(sure) && expected !== got)
    .map(({ row, idea, expected, got }) => `row ${row} ${idea}: ${expected} expected, ${got} found`);

describe('the labelled logs', () => {
  it.each(labelledLogs() as readonly string[])('%s', async (name) => {
    expect(wrongOf(await scoreLogs([name]))).toEqual([]);
  });

  it('two in one run, and outcomes that are explained', async () => {
    // An unsubscription without a time is a warning here: docs/evaluation.md says so.
    const known = 'row 34 after-refusal: E expected, W found';
    expect(wrongOf(await scoreTogether())).toEqual([known, known]);
  });

  it('count what campaigns came to', async () => {
    const { all, wrong } = await scoreCampaigns();
    expect(all).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
