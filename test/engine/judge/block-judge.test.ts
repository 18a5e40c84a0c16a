import { describe, expect, it } from 'vitest';
import { BlockJudge } from '../../../src/engine/judge/block-judge.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { AnyContactRule, Visitor } from '../../../src/model/rule/rule.js';
import type { Action } from '../../../src/model/rule/severity.js';
import { errorOf, ruleOf } from '../../config/helpers.js';
import { planFor } from '../row-of.js';

/** A rule that speaks of every cell of a field, or of every contact. */
const speaksOf = (what: FieldName | 'contact', more: Partial<AnyContactRule> = {}): AnyContactRule =>
  ruleOf(`speaks-of-${what}`, {
    needs: what === 'contact' ? {} : { [what]: 'optional' },
    channels: ['email'],
    verdict: 'opposed',
    messages: { m: { en: 'm', fr: 'm' } },
    visit: (ctx) =>
      ({
        [what]: what === 'contact' ? (contact: never) => ctx.report(contact, 'm') : (_: unknown, cell: never) => ctx.report(cell, 'm'),
      }) as Visitor,
    ...more,
  });
type Acting = readonly [rule: AnyContactRule, action: Action];
const judged = (text: string, rules: readonly Acting[], outputs: readonly string[], more: Partial<Plan> = {}) => {
  const plan = planFor(['comments', 'email'], {
    rules: rules.map(([{ id }, action]) => ({ id, severity: 'error', action, options: {} })),
    route: { kind: 'clean', outputs },
    ...more,
  });
  const judge = new BlockJudge(
    plan,
    rules.map(([rule]) => rule),
  );
  const block = judge.block({ bytes: Buffer.from(text), firstRow: 2, encoding: 'utf-8', ascii: true }, new ArrayBuffer(0));
  const written = Object.entries(block.outputs).map(([label, output]) => [
    label,
    Buffer.from(output?.bytes ?? []).toString(),
    output?.rows,
  ]);
  return { written, outcome: judge.outcome };
};
const quiet = speaksOf('phone');

describe('a row of which nothing is left leaves', () => {
  const SAYS = { written: '', in: 1, blank: 0, dropped: 1, ruleDropped: [0, 1] };
  it.each<readonly [string, string, readonly Acting[], Partial<Plan>, Partial<typeof SAYS>]>([
    [
      'not while an address is left',
      'salon;a@acme.example\n',
      [[speaksOf('comments'), 'blank']],
      {},
      { written: ';a@acme.example\n', dropped: 0, ruleDropped: [0] },
    ],
    [
      'for the rule that blanked its only cell',
      'salon;\n',
      [
        [quiet, 'flag'],
        [speaksOf('comments'), 'blank'],
      ],
      {},
      {},
    ],
    [
      'not for one that spoke of it first, and only told',
      'salon;\n',
      [
        [{ ...speaksOf('comments'), id: 'tells' }, 'flag'],
        [speaksOf('comments'), 'blank'],
      ],
      {},
      {},
    ],
    [
      'for the rule that dropped the only column that it filled',
      'salon;\n',
      [
        [quiet, 'flag'],
        [speaksOf('comments'), 'drop-column'],
      ],
      { keep: [false, true], columnDropRule: 1 },
      {},
    ],
    [
      'for the rule that drops the row, when one does',
      'salon;\n',
      [
        [speaksOf('comments'), 'blank'],
        [speaksOf('contact'), 'drop-row'],
      ],
      {},
      {},
    ],
    ['and a blank line is no contact', ';\n', [[speaksOf('contact'), 'drop-row']], {}, { in: 0, blank: 1, dropped: 0, ruleDropped: [0] }],
  ])('%s', (_, text, rules, more, says) => {
    // No channel is asked: who cannot be reached would leave for that.
    const { written, outcome } = judged(text, rules, ['clean'], { channels: [], ...more });
    const { in: seen, blank, dropped } = outcome.rows;
    const [[, bytes] = ['clean', '']] = written;
    expect({ written: bytes, in: seen, blank, dropped, ruleDropped: outcome.ruleDropped }).toEqual({ ...SAYS, ...says });
  });
});

it('who has no address or number of a channel asked leaves, is counted apart, and is put down to no rule', () => {
  const { written, outcome } = judged('salon;\n;a@acme.example\n', [[speaksOf('comments'), 'flag']], ['clean', 'rejects']);
  expect(written).toEqual([
    ['clean', ';a@acme.example\n', 1],
    ['rejects', '2;unreachable speaks-of-comments;salon;\n', 1],
  ]);
  expect(outcome.rows).toMatchObject({ in: 2, kept: 1, dropped: 1, unreachable: 1 });
  expect([outcome.ruleDropped, outcome.remaining]).toEqual([[0], 0]);
});

describe('the rows of a block go where their route says', () => {
  const TEXT = 'salon;a@acme.example\n;b@acme.example\nsalon;c@acme.example\n';
  const DROPS: readonly Acting[] = [[speaksOf('comments'), 'drop-row']];
  const REJECTED = '2;speaks-of-comments;salon;a@acme.example\n4;speaks-of-comments;salon;c@acme.example\n';
  it.each<readonly [string, readonly string[], readonly (readonly unknown[])[]]>([
    ['those that stay, where somebody takes them', ['clean'], [['clean', ';b@acme.example\n', 1]]],
    ['those that leave, where somebody takes them', ['rejects'], [['rejects', REJECTED, 2]]],
    [
      'all of them',
      ['rejects', 'clean'],
      [
        ['clean', ';b@acme.example\n', 1],
        ['rejects', REJECTED, 2],
      ],
    ],
    ['nowhere, and are counted all the same', [], []],
  ])('%s', (_, outputs, expected) => {
    const { written, outcome } = judged(TEXT, DROPS, outputs);
    expect(written).toEqual(expected);
    expect([outcome.outputRows, outcome.rows.kept, outcome.rows.dropped]).toEqual([[1, 2], 1, 2]);
  });
});

it('a rule that fails is named, by its row, without what it said', async () => {
  const fails = speaksOf('comments', {
    visit: () => ({
      comments: (text: unknown) => {
        throw new Error(String(text));
      },
    }),
  });
  const error = await errorOf(() =>
    judged(
      ';a@acme.example\nsalon;\n',
      [
        [quiet, 'flag'],
        [fails, 'flag'],
      ],
      ['clean'],
    ),
  );
  expect(error.code).toBe('LUMO_RULE_FAILED');
  expect(error.what.en).toMatch(/speaks-of-comments.*\b3\b/);
  expect(JSON.stringify(error.what)).not.toContain('salon');
});
