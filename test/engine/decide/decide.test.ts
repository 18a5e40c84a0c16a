import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDecider } from '../../../src/engine/decide/decide.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { RowFinding } from '../../../src/engine/rules/row-findings.js';
import { CHANNELS, type Channel, STATUSES, type Status } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import { ACTIONS, type Action, SEVERITIES, type Severity } from '../../../src/model/rule/severity.js';
import { findingOf, planFor, rowFor } from '../row-of.js';

interface Given {
  readonly rule?: number;
  readonly action: Action;
  readonly severity?: Severity;
  readonly status?: Status;
  readonly column?: number;
  readonly on?: readonly Channel[];
}

/** A finding on the contact as a whole, on all channels, unless it says otherwise. */
const found = ({ rule = 0, action, severity = 'error', status = 'unknown', column = -1, on = CHANNELS }: Given): RowFinding =>
  findingOf(rule, { effect: { severity, action, statusRank: STATUSES.indexOf(status) }, column, channels: channelBits(on) });
const opposed = (rule: number, on: readonly Channel[], column = -1): Given => ({ rule, action: 'bar', status: 'opposed', on, column });
const warns = (rule: number, status: Status, on: readonly Channel[] = CHANNELS): Given => ({
  rule,
  action: 'flag',
  severity: 'warning',
  status,
  on,
});

const FIELDS = ['email', 'email', 'phone', 'address', 'comments'] as const;
const CELLS = ['claire@acme.example', 'paul@acme.example', '01 99 00 12 34', '1 rue Neuve', 'salon'];

/** A decision in words: whether the row leaves, and who drops it, which columns are blanked, and what may be done on each asked channel. */
const decided = (asked: readonly Channel[], given: readonly Given[], cells: readonly string[] = CELLS, more: Partial<Plan> = {}) => {
  const plan = planFor(FIELDS, { channels: asked, ...more });
  const { drop, dropRule, edits, statuses, statusRules, remaining } = makeDecider(plan)(given.map(found), ...rowFor(plan, cells));
  expect([...edits.values()].join('')).toBe('');
  return {
    leaves: drop,
    dropBy: dropRule,
    blanked: [...edits.keys()].sort(),
    verdicts: statuses.map((status, i) => `${STATUSES[status]} ${statusRules[i]}`),
    remaining,
  };
};

describe('what is done with a row', () => {
  interface Case {
    readonly asked?: readonly Channel[];
    readonly found: readonly Given[];
    readonly cells?: readonly string[];
    readonly leaves?: boolean;
    readonly dropBy?: number;
    readonly blanked?: readonly number[];
    readonly verdicts: readonly string[];
  }
  const BOTH = ['email', 'phone'] as const;
  it.each<readonly [string, Case]>([
    ['nothing found: it stays, and may be used', { asked: BOTH, found: [], verdicts: ['ok -1', 'ok -1'] }],
    [
      'nothing found, no number: it stays, and cannot be called',
      { asked: BOTH, found: [], cells: ['claire@acme.example', '', '', '', ''], verdicts: ['ok -1', 'unreachable -1'] },
    ],
    [
      'nothing to reach it by, and nothing against it: it leaves, by no rule',
      { asked: BOTH, found: [], cells: ['', '', '', '', 'salon'], leaves: true, verdicts: ['unreachable -1', 'unreachable -1'] },
    ],
    [
      'nothing to reach it by on the channels asked, whatever else it has: it leaves, by no rule',
      { asked: ['email'], found: [], cells: ['', '', '01 99 00 12 34', '1 rue Neuve', ''], leaves: true, verdicts: ['unreachable -1'] },
    ],
    [
      'a landline, and text messages asked: it leaves, by no rule, whatever is told of it',
      { asked: ['sms'], found: [warns(3, 'unscreened')], leaves: true, verdicts: ['unreachable -1'] },
    ],
    ['a landline, and calls asked too: it stays', { asked: ['phone', 'sms'], found: [], verdicts: ['ok -1', 'unreachable -1'] }],
    [
      'nothing to reach it by, and a cell to blank: it leaves, by no rule',
      {
        found: [{ rule: 2, action: 'blank', column: 4 }],
        cells: ['', '', '', '', 'salon'],
        leaves: true,
        blanked: [4],
        verdicts: ['unreachable -1'],
      },
    ],
    [
      'nothing to reach it by, and a rule that drops it: by that rule',
      { found: [{ rule: 3, action: 'drop-row' }], cells: ['', '', '', '', 'salon'], dropBy: 3, verdicts: ['unreachable -1'] },
    ],
    ['no channel asked: nobody need be reached', { asked: [], found: [], cells: ['', '', '', '', 'salon'], verdicts: [] }],
    ['one channel asked, and barred: it leaves', { found: [opposed(4, ['email'])], dropBy: 4, verdicts: ['opposed 4'] }],
    [
      'one channel asked, another barred: it stays, and so does what that one uses',
      { asked: ['phone'], found: [opposed(4, ['sms'])], verdicts: ['ok -1'] },
    ],
    [
      'one of two channels barred: it stays without the addresses',
      {
        asked: BOTH,
        found: [opposed(4, ['email'])],
        blanked: [0, 1],
        verdicts: ['opposed 4', 'ok -1'],
      },
    ],
    [
      'one of two addresses barred: it stays without that one',
      { asked: BOTH, found: [opposed(4, ['email'], 1)], blanked: [1], verdicts: ['ok -1', 'ok -1'] },
    ],
    [
      'the only channel left is one that it has no identifier for: it leaves',
      {
        asked: BOTH,
        found: [opposed(4, ['email'])],
        cells: ['claire@acme.example', '', '', '', ''],
        dropBy: 4,
        verdicts: ['opposed 4', 'unreachable -1'],
      },
    ],
    [
      'both channels barred: it leaves, by the stronger status, that of the last channel',
      {
        asked: BOTH,
        found: [{ rule: 1, action: 'bar', status: 'needs-consent', on: ['email'] }, opposed(4, ['phone'])],
        dropBy: 4,
        verdicts: ['needs-consent 1', 'opposed 4'],
      },
    ],
    [
      'both channels barred: it leaves, by the stronger status, that of the first channel',
      {
        asked: BOTH,
        found: [{ rule: 1, action: 'bar', status: 'needs-consent', on: ['phone'] }, opposed(4, ['email'])],
        dropBy: 4,
        verdicts: ['opposed 4', 'needs-consent 1'],
      },
    ],
    [
      'both channels barred by one status: it leaves by the first rule',
      { asked: BOTH, found: [opposed(4, ['email']), opposed(2, ['phone'])], dropBy: 2, verdicts: ['opposed 4', 'opposed 2'] },
    ],
    [
      'an error that only reports: it stays, and nobody says that it may be used',
      { found: [{ rule: 3, action: 'flag', status: 'ok', on: ['email'] }], verdicts: ['unknown 3'] },
    ],
    ['a warning that says nothing of the contact: it may be used', { found: [warns(3, 'ok')], verdicts: ['ok -1'] }],
    [
      'a rule drops the row: it leaves, and nobody says that it may be used',
      { found: [{ rule: 3, action: 'drop-row' }], dropBy: 3, verdicts: ['unknown 3'] },
    ],
    [
      'a rule drops the row for what bars elsewhere: that status stands',
      { asked: BOTH, found: [{ rule: 3, action: 'drop-row', status: 'expired' }], dropBy: 3, verdicts: ['expired 3', 'expired 3'] },
    ],
    [
      'a rule drops the row that another bars on one channel: the bar stands there, the drop elsewhere',
      {
        asked: BOTH,
        found: [opposed(4, ['email']), { rule: 3, action: 'drop-row' }],
        dropBy: 3,
        verdicts: ['opposed 4', 'unknown 3'],
      },
    ],
    [
      'a rule drops the row and another warns more: the stronger status stands',
      { found: [warns(1, 'unscreened'), { rule: 3, action: 'drop-row' }], dropBy: 3, verdicts: ['unscreened 1'] },
    ],
    [
      'two rules drop the row: the stronger status stands, come last',
      {
        found: [
          { rule: 1, action: 'drop-row' },
          { rule: 3, action: 'drop-row', status: 'expired' },
        ],
        dropBy: 1,
        verdicts: ['expired 3'],
      },
    ],
    [
      'two rules drop the row: the stronger status stands, come first',
      {
        found: [
          { rule: 3, action: 'drop-row', status: 'expired' },
          { rule: 1, action: 'drop-row' },
        ],
        dropBy: 1,
        verdicts: ['expired 3'],
      },
    ],
    [
      'the last barred channel and a drop, no number: the channel without a number stays unreachable',
      {
        asked: BOTH,
        found: [{ rule: 3, action: 'drop-row' }],
        cells: ['claire@acme.example', '', '', '', ''],
        dropBy: 3,
        verdicts: ['unknown 3', 'unreachable -1'],
      },
    ],
    [
      'a drop and a warning of one status: the first rule is named',
      { found: [warns(1, 'unknown'), { rule: 3, action: 'drop-row' }], dropBy: 3, verdicts: ['unknown 1'] },
    ],
    [
      'two rules drop the row: the first is named, come last',
      {
        found: [
          { rule: 3, action: 'drop-row' },
          { rule: 1, action: 'drop-row' },
        ],
        dropBy: 1,
        verdicts: ['unknown 1'],
      },
    ],
    [
      'two rules drop the row: the first is named, come first',
      {
        found: [
          { rule: 1, action: 'drop-row' },
          { rule: 3, action: 'drop-row' },
        ],
        dropBy: 1,
        verdicts: ['unknown 1'],
      },
    ],
    [
      'the very first rule drops the row',
      {
        found: [
          { rule: 0, action: 'drop-row' },
          { rule: 3, action: 'drop-row' },
        ],
        dropBy: 0,
        verdicts: ['unknown 0'],
      },
    ],
    [
      'a rule drops the row and another bars it: the one that drops is named',
      { found: [opposed(1, ['email']), { rule: 3, action: 'drop-row' }], dropBy: 3, verdicts: ['opposed 1'] },
    ],
    ['a cell is blanked', { found: [{ action: 'blank', column: 4 }], blanked: [4], verdicts: ['ok -1'] }],
    [
      'a column that should have left is blanked, row by row',
      { found: [{ action: 'drop-column', column: 4 }], blanked: [4], verdicts: ['ok -1'] },
    ],
    ['a blank of no cell changes nothing', { found: [{ action: 'blank' }], verdicts: ['ok -1'] }],
    ['no channel asked: it stays, without what is barred', { asked: [], found: [opposed(4, ['phone'])], blanked: [2], verdicts: [] }],
  ])('%s', (_, { asked = ['email'], found: given, cells, dropBy = -1, leaves = dropBy >= 0, blanked = [], verdicts }) => {
    expect(decided(asked, given, cells)).toMatchObject({ leaves, dropBy, blanked, verdicts });
  });

  it('a column that leaves anyway is not edited', () => {
    const keep = [false, true, true, true, false];
    const given = [{ action: 'blank', column: 4 } as const, opposed(4, ['email'])];
    expect(decided(['email', 'phone'], given, CELLS, { keep }).blanked).toEqual([1]);
  });
});

describe('a row of which nothing is left leaves', () => {
  const blanks = (rule: number, column = 4): Given => ({ rule, action: 'blank', column });
  const SALON = ['', '', '', '', 'salon'];
  const noComments = { keep: [true, true, true, true, false], columnDropRule: 1 };
  it.each<readonly [string, readonly string[], readonly Given[], Partial<Plan>, number]>([
    ['for the rule that blanks its only cell', SALON, [blanks(3)], {}, 3],
    ['not for one that only tells', SALON, [{ rule: 0, action: 'flag', column: 4 }, blanks(3)], {}, 3],
    ['for the first of two that blank it, come first', SALON, [blanks(2), blanks(3)], {}, 2],
    ['for the first of two that blank it, come last', SALON, [blanks(3), blanks(2)], {}, 2],
    ['for the rule that bars its only identifier', ['', CELLS[1] ?? '', '', '', ''], [opposed(4, ['email'])], {}, 4],
    ['for the first that bars it', ['', CELLS[1] ?? '', '', '', ''], [opposed(4, ['email'], 1), opposed(3, ['email'])], {}, 3],
    ['for the first of those that each take a cell', ['', CELLS[1] ?? '', '', '', 'salon'], [blanks(5), opposed(4, ['email'])], {}, 4],
    ['for the rule that dropped the only column that it filled', SALON, [], noComments, 1],
    ['for that rule, be it the first of all', SALON, [], { ...noComments, columnDropRule: 0 }, 0],
    ['for that rule, whatever is blanked besides', ['', '', '1', '', 'salon'], [blanks(0, 2)], noComments, 1],
    ['not while another cell says something', ['', '', '', '1 rue Neuve', 'salon'], [blanks(3)], {}, -1],
    ['not while another column says something', ['', '', '', '1 rue Neuve', 'salon'], [], noComments, -1],
    ['not when nothing was taken from it', ['', '', '', '', '""""'], [{ rule: 0, action: 'flag', column: 4 }], {}, -1],
  ])('%s', (_, cells, given, more, dropBy) => expect(decided([], given, cells, more).dropBy).toBe(dropBy));
});

describe('the verdict of a channel after warnings', () => {
  it.each<readonly [string, readonly Given[], string]>([
    ['unscreened: told, with the rule', [warns(3, 'unscreened')], 'unscreened 3'],
    ['unknown: told, with the rule', [warns(3, 'unknown')], 'unknown 3'],
    ['a warning about consent changes no verdict', [warns(3, 'needs-consent')], 'ok -1'],
    ['nor does one about an opposition', [warns(3, 'opposed')], 'ok -1'],
    ['an error that is only flagged does not either', [{ action: 'flag', status: 'unscreened' }], 'ok -1'],
    ['nor information', [{ action: 'flag', severity: 'info', status: 'unscreened' }], 'ok -1'],
    ['a warning about another channel does not', [warns(3, 'unscreened', ['sms', 'post'])], 'ok -1'],
    ['a warning about no channel does not', [warns(3, 'unscreened', [])], 'ok -1'],
    ['of two, the higher status, come first', [warns(5, 'unscreened'), warns(3, 'unknown')], 'unscreened 5'],
    ['of two, the higher status, come last', [warns(3, 'unknown'), warns(5, 'unscreened')], 'unscreened 5'],
    ['of two alike, the first rule, come first', [warns(3, 'unscreened'), warns(5, 'unscreened')], 'unscreened 3'],
    ['of two alike, the first rule, come last', [warns(5, 'unscreened'), warns(3, 'unscreened')], 'unscreened 3'],
    ['a bar goes over it', [warns(3, 'unscreened'), opposed(4, ['email'])], 'opposed 4'],
    ['a milder bar too', [warns(3, 'unscreened'), { rule: 4, action: 'bar', status: 'unknown', on: ['email'] }], 'unknown 4'],
  ])('%s', (_, given, verdict) => expect(decided(['email'], given).verdicts).toEqual([verdict]));

  it('is told of each asked channel by itself', () => {
    expect(decided(['email', 'phone', 'post'], [warns(3, 'unscreened', ['phone']), warns(5, 'unknown', ['post', 'sms'])]).verdicts).toEqual(
      ['ok -1', 'unscreened 3', 'unknown 5'],
    );
  });

  it('is unreachable by nobody’s word where there is nothing to reach the contact by', () => {
    expect(decided(['phone'], [warns(3, 'unscreened')], ['claire@acme.example', '', '', '', '']).verdicts).toEqual(['unreachable -1']);
  });
});

it.each<readonly [string, readonly Given[], number]>([
  ['an error that is only flagged', [{ action: 'flag' }], 1],
  ['each of them', [{ action: 'flag' }, { action: 'flag', column: 4 }], 2],
  ['no warning', [{ action: 'flag', severity: 'warning' }], 0],
  ['no information', [{ action: 'flag', severity: 'info' }], 0],
  ['no error that was acted upon', [{ action: 'blank', column: 4 }, opposed(4, ['sms'])], 0],
])('of what stays in a row are counted: %s', (_, given, remaining) => {
  expect(decided(['email'], given).remaining).toBe(remaining);
});

describe('rows one after another', () => {
  it.each<readonly [string, readonly Given[]]>([
    ['dropped', [{ rule: 3, action: 'drop-row' }]],
    ['barred', [opposed(4, ['email', 'phone'])]],
    ['barred on one channel', [opposed(4, ['email'])]],
    ['edited', [{ action: 'blank', column: 4 }]],
    ['warned about', [warns(3, 'unscreened')]],
    ['left with an error', [{ action: 'flag' }]],
  ])('a row that is %s leaves nothing behind for the next', (_, given) => {
    const plan = planFor(FIELDS, { channels: ['email', 'phone'] });
    const row = rowFor(plan, CELLS);
    const decide = makeDecider(plan);
    const clean = structuredClone(decide([], ...row));
    decide(given.map(found), ...row);
    expect(decide([], ...row)).toEqual(clean);
  });

  it('a row that is emptied is not put down to who took a cell from the one before', () => {
    const plan = planFor(FIELDS, { channels: [] });
    const decide = makeDecider(plan);
    const row = rowFor(plan, ['', '', '', '', 'salon']);
    expect(decide([found({ rule: 1, action: 'blank', column: 4 })], ...row).dropRule).toBe(1);
    expect(decide([found({ rule: 3, action: 'blank', column: 4 })], ...row).dropRule).toBe(3);
  });
});

it('the order of findings does not show', () => {
  const finding = fc.record({
    rule: fc.nat({ max: 5 }),
    action: fc.constantFrom(...ACTIONS),
    severity: fc.constantFrom(...SEVERITIES),
    status: fc.constantFrom(...STATUSES),
    column: fc.integer({ min: -1, max: 4 }),
    on: fc.subarray([...CHANNELS]),
  });
  const orders = fc
    .array(finding, { maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(fc.subarray([...CHANNELS]), orders, (asked, [one, other]) => {
      expect(decided(asked, other)).toEqual(decided(asked, one));
    }),
  );
});
