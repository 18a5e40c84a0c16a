import { describe, expect, it } from 'vitest';
import { outcomeMonoidOf } from '../../../src/engine/judge/outcome-recorder.js';
import { WHOLE_FILE, wholeFileFindings } from '../../../src/engine/rules/whole-file-findings.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import type { AnyContactRule, RuleContext } from '../../../src/model/rule/rule.js';
import type { Action, Severity } from '../../../src/model/rule/severity.js';
import { errorOf, ruleOf } from '../../config/helpers.js';
import { planFor } from '../row-of.js';

type Start = (ctx: RuleContext) => void;
interface Given {
  readonly says: Start;
  readonly severity?: Severity;
  readonly action?: Action;
}
const rulesFor = (given: readonly Given[], at: 'start' | 'end'): readonly AnyContactRule[] =>
  given.map(({ says }, index) => ruleOf(`rule-${index}`, { messages: { m: { en: 'm', fr: 'm' } }, [at]: says }));
const asked = (given: readonly Given[], at: 'start' | 'end' = 'start') => {
  const rules = rulesFor(given, at);
  const plan = planFor(['email', 'comments'], {
    rules: given.map(({ severity = 'error', action = 'flag' }, index) => ({ id: `rule-${index}`, severity, action, options: {} })),
  });
  return wholeFileFindings(plan, rules, at === 'end' ? outcomeMonoidOf(plan, rules).empty() : undefined);
};
const ofFile: Start = (ctx) => ctx.report('file', 'm');
const ofColumn =
  (column: number): Start =>
  (ctx) =>
    ctx.report(ctx.columns[column] as RuleContext['columns'][number], 'm');

describe('what rules say of the columns and the file', () => {
  it.each<readonly [string, readonly Given[], readonly (readonly [number, number])[], number]>([
    ['nothing', [{ says: () => {} }], [], 0],
    ['an error about the file stays', [{ says: ofFile }], [], 1],
    ['an error about a column stays', [{ says: ofColumn(1) }], [], 1],
    ['a warning is no error', [{ says: ofFile, severity: 'warning' }], [], 0],
    ['a rule drops a column', [{ says: ofColumn(1), action: 'drop-column' }], [[1, 0]], 0],
    ['a warning drops one too', [{ says: ofColumn(0), action: 'drop-column', severity: 'warning' }], [[0, 0]], 0],
    ['information drops none', [{ says: ofColumn(0), action: 'drop-column', severity: 'info' }], [], 0],
    ['what would drop a column has none to drop in the file as a whole', [{ says: ofFile, action: 'drop-column' }], [], 1],
    [
      'of two rules that drop a column the first is named',
      [{ says: () => {} }, { says: ofColumn(1), action: 'drop-column' }, { says: ofColumn(1), action: 'drop-column' }],
      [[1, 1]],
      0,
    ],
    [
      'a column that leaves by one rule is an error that stays for another',
      [{ says: ofColumn(1) }, { says: ofColumn(1), action: 'drop-column' }],
      [[1, 1]],
      1,
    ],
  ])('%s', (_, given, dropped, remaining) => {
    const said = asked(given);
    expect([[...said.droppedColumns], said.remaining]).toEqual([dropped, remaining]);
  });

  it('is grouped by rule, message and column, and counted', () => {
    const twice: Start = (ctx) => {
      ofFile(ctx);
      ofColumn(1)(ctx);
      ofFile(ctx);
    };
    expect(asked([{ says: twice }, { says: ofFile }]).groups.map(({ rule, column, count }) => [rule, column, count])).toEqual([
      [0, WHOLE_FILE, 2],
      [0, 1, 1],
      [1, WHOLE_FILE, 1],
    ]);
  });

  it.each(['start', 'end'] as const)('is asked at its time: %s', (at) => {
    expect(asked([{ says: ofFile }], at).groups).toHaveLength(1);
    const other = at === 'start' ? 'end' : 'start';
    const plan = planFor(['email'], { rules: [{ id: 'rule-0', severity: 'error', action: 'flag', options: {} }] });
    const rules = rulesFor([{ says: ofFile }], other);
    expect(wholeFileFindings(plan, rules, at === 'end' ? outcomeMonoidOf(plan, rules).empty() : undefined).groups).toEqual([]);
  });

  it('names the rule that fails, and lets through what we throw ourselves', async () => {
    const failing: Start = () => {
      throw new Error('claire@acme.example');
    };
    const error = await errorOf(() => asked([{ says: ofFile }, { says: failing }]));
    expect(error.code).toBe('LUMO_RULE_FAILED');
    expect(error.what.en).toContain('rule-1');
    const ours = new LumoError('LUMO_X', { en: 'x', fr: 'x' }, { en: 'x', fr: 'x' });
    const refusing: Start = () => {
      throw ours;
    };
    expect(await errorOf(() => asked([{ says: refusing }]))).toBe(ours);
  });
});
