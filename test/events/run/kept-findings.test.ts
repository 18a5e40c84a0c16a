import { describe, expect, it } from 'vitest';
import { KeptFindings } from '../../../src/events/run/kept-findings.js';
import type { SubjectFinding } from '../../../src/subjects/run-subject-rules.js';
import { shuffled } from '../../laws/logs/random.js';

const finding = (row: number, message = 'often', file = 0, rule = 'calls'): SubjectFinding<'logs'> => ({
  ...{ rule, message, severity: 'error', details: {}, facts: { found: row } },
  place: row === 0 ? { at: 'file', file } : { at: 'row', file, row },
});
/** How many more there are than are told one by one. */
const restOf = ({ details }: SubjectFinding<'logs'>): number | undefined => (details as { readonly count?: number }).count;
const rowsOf = (list: readonly SubjectFinding<'logs'>[]): readonly string[] =>
  list.map((one) => {
    const { place, message } = one;
    const rest = restOf(one);
    const where = place.at === 'row' ? place.row : 'file';
    return `${place.file} ${message} ${where}${rest === undefined ? '' : ` +${rest}`}`;
  });

const kept = (findings: readonly SubjectFinding<'logs'>[], most = 3, all = false): KeptFindings => {
  const keeper = new KeptFindings(most, all);
  for (const one of findings) keeper.take(one);
  return keeper;
};

describe('findings that are kept', () => {
  const many = [
    ...Array.from({ length: 10 }, (_, i) => finding(2 + i * 2)),
    finding(5, 'late'),
    finding(4, 'often', 1),
    finding(0, 'late', 1),
  ];

  it('are the first of each message in each file, and how many more there are', () => {
    expect(rowsOf(kept(many).kept())).toEqual([
      '0 late 5',
      '0 often 2',
      '0 often 4',
      '0 often 6',
      '0 often file +7',
      '1 late file',
      '1 often 4',
    ]);
  });

  it('are the same in whatever order they come', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const keeper = kept(shuffled(many, seed));
      expect(keeper.kept()).toEqual(kept(many).kept());
      expect(keeper.all()).toEqual(kept(many).all());
    }
  });

  it('of the rest no fact is told: it would be that of somebody', () => {
    const rest = kept(many)
      .kept()
      .find((one) => restOf(one) !== undefined);
    expect(rest?.facts).toBeUndefined();
  });

  it('are all of them for who asks', () => {
    expect(kept(many, 3, true).all()).toHaveLength(many.length);
    expect(kept(many).all()).toHaveLength(6);
    expect(kept([]).kept()).toEqual([]);
  });
});
