import { describe, expect, it } from 'vitest';
import { OutcomeRecorder } from '../../../src/engine/judge/outcome-recorder.js';
import type { RowFinding } from '../../../src/engine/rules/row-findings.js';
import { STATUSES, type Status } from '../../../src/model/contact/channel.js';
import { ruleOf } from '../../config/helpers.js';
import { findingOf, judgedRow, planFor } from '../row-of.js';

const RULES = [ruleOf('a'), ruleOf('b')];
const found = (rule: number, message = 0, column = -1, facts?: RowFinding['facts']): RowFinding =>
  findingOf(rule, { message, column, facts });
interface Row {
  readonly found?: readonly RowFinding[];
  readonly drop?: number;
  readonly edits?: number;
  readonly statuses?: readonly Status[];
  readonly remaining?: number;
}
const recorded = (rows: readonly Row[], examples = 2) => {
  const plan = planFor(['email'], { channels: ['email', 'phone'], examples });
  const recorder = new OutcomeRecorder(plan, RULES, 1);
  rows.forEach(({ found: all = [], drop, edits = 0, statuses = ['ok', 'ok'], remaining = 0 }, index) => {
    const decision = {
      edits: new Map(Array.from({ length: edits }, (_, column) => [column, ''] as const)),
      statuses: statuses.map((status) => STATUSES.indexOf(status)),
      remaining,
      ...(drop !== undefined && { drop }),
    };
    recorder.record(judgedRow(plan, [`claire${index}@acme.example`], all, { at: index + 2, ...decision }));
  });
  return recorder.outcome;
};
/** How many rows have each status, by channel. */
const told = (verdicts: readonly (readonly number[])[]) =>
  verdicts.map((counts) => Object.fromEntries(counts.flatMap((count, status) => (count > 0 ? [[STATUSES[status], count]] : []))));

describe('rows are counted', () => {
  it.each<readonly [string, readonly Row[], object]>([
    ['none', [], { kept: 0, dropped: 0, edited: 0 }],
    ['kept', [{}, {}], { kept: 2, dropped: 0, edited: 0 }],
    ['dropped', [{ drop: 0 }, {}], { kept: 1, dropped: 1, edited: 0 }],
    ['edited, once for any number of cells', [{ edits: 3 }, { edits: 1 }, {}], { kept: 3, dropped: 0, edited: 2 }],
    ['dropped, and no longer edited', [{ drop: 0, edits: 2 }], { kept: 0, dropped: 1, edited: 0 }],
  ])('%s', (_, rows, counts) => expect(recorded(rows).rows).toMatchObject(counts));

  it('by the rule that drops them', () => expect(recorded([{ drop: 1 }, { drop: 1 }, { drop: 0 }, {}]).ruleDropped).toEqual([1, 2]));

  it('by the rules that speak of them, once each', () => {
    expect(recorded([{ found: [found(0), found(0, 1), found(1)] }, { found: [found(1), found(1)], drop: 1 }, {}]).ruleRows).toEqual([1, 2]);
  });

  it('by the errors that kept ones hold', () => {
    expect(recorded([{ remaining: 2 }, { remaining: 1 }, { remaining: 4, drop: 0 }]).remaining).toBe(3);
  });

  it('by their statuses, and the kept ones apart', () => {
    const { verdicts, keptVerdicts } = recorded([
      { statuses: ['ok', 'unknown'] },
      { statuses: ['opposed', 'opposed'], drop: 0 },
      { statuses: ['ok', 'opposed'] },
    ]);
    expect(told(verdicts)).toEqual([
      { ok: 2, opposed: 1 },
      { unknown: 1, opposed: 2 },
    ]);
    expect(told(keptVerdicts)).toEqual([{ ok: 2 }, { unknown: 1, opposed: 1 }]);
  });
});

describe('findings are grouped', () => {
  it('by rule, message and column, with every one counted', () => {
    const { groups } = recorded([
      { found: [found(0), found(0, 1), found(1, 0, 0)] },
      { found: [found(0), found(0, 0, 0), found(1, 0, 0)] },
    ]);
    expect([...groups].map(([key, { count }]) => [key, count])).toEqual([
      ['0/0/-1', 2],
      ['0/1/-1', 1],
      ['1/0/0', 2],
      ['0/0/0', 1],
    ]);
  });

  it.each([0, 1, 2, 3])('with the first %i examples, by their rows, masked', (limit) => {
    const rows = Array.from({ length: 3 }, () => ({ found: [found(0, 0, 0, { days: 4 })] }));
    const examples = recorded(rows, limit).groups.get('0/0/0')?.examples ?? [];
    expect(examples.map(({ row }) => row)).toEqual([2, 3, 4].slice(0, limit));
    for (const example of examples) {
      expect(example).toMatchObject({ column: 0, facts: { days: 4 } });
      expect(example.masked).not.toContain('claire');
    }
  });

  it('of which one on the row as a whole shows no cell', () => {
    expect(recorded([{ found: [found(0)] }]).groups.get('0/0/-1')?.examples).toEqual([{ row: 2 }]);
  });
});
