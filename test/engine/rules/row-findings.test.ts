import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/engine/plan/plan.js';
import { effectOf, effectsOf, type RowFinding } from '../../../src/engine/rules/row-findings.js';
import { ruleContextsOf } from '../../../src/engine/rules/rule-contexts.js';
import { CHANNELS, type Channel, STATUSES, type Status } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import type { Lists } from '../../../src/model/contact/list-match.js';
import type { AnyContactRule, Message, Role, RuleContext } from '../../../src/model/rule/rule.js';
import type { Action, Severity } from '../../../src/model/rule/severity.js';
import { errorOf, ruleOf } from '../../config/helpers.js';
import { contactFor, planFor } from '../row-of.js';

const TEXT = { en: 'Said.', fr: 'Dit.' };
const saying = (message: Partial<Message>, more: Partial<AnyContactRule> = {}): AnyContactRule =>
  ruleOf('speaks', { messages: { said: { ...TEXT, ...message } }, ...more });
const planned = (severity: Severity, action: Action) => ({ id: 'speaks', severity, action, options: {} });

describe('what a message amounts to', () => {
  it.each<readonly [string, Severity, Action, Severity | undefined, Severity, Action]>([
    ['an error bars', 'error', 'bar', undefined, 'error', 'bar'],
    ['an error drops the row', 'error', 'drop-row', undefined, 'error', 'drop-row'],
    ['an error of a rule of errors acts', 'error', 'blank', 'error', 'error', 'blank'],
    ['a message capped to a warning only tells', 'error', 'bar', 'warning', 'warning', 'flag'],
    ['capped, it blanks no cell', 'error', 'blank', 'warning', 'warning', 'flag'],
    ['capped, it drops no row', 'error', 'drop-row', 'warning', 'warning', 'flag'],
    ['capped, it drops no column', 'error', 'drop-column', 'info', 'info', 'flag'],
    ['a warning does not bar', 'warning', 'bar', undefined, 'warning', 'flag'],
    ['a warning blanks, where somebody asked for it', 'warning', 'blank', undefined, 'warning', 'blank'],
    ['a warning drops a row, where somebody asked for it', 'warning', 'drop-row', undefined, 'warning', 'drop-row'],
    ['a warning of a rule of warnings acts as the rule does', 'warning', 'blank', 'warning', 'warning', 'blank'],
    ['a message that would be an error is no more than its rule', 'warning', 'blank', 'error', 'warning', 'blank'],
    ['nor does it bar then', 'warning', 'bar', 'error', 'warning', 'flag'],
    ['information never blanks', 'info', 'blank', undefined, 'info', 'flag'],
    ['information never bars', 'info', 'bar', undefined, 'info', 'flag'],
    ['information never drops a row', 'info', 'drop-row', 'info', 'info', 'flag'],
    ['information never drops a column', 'info', 'drop-column', 'warning', 'info', 'flag'],
    ['a message of information in a rule of warnings only tells', 'warning', 'drop-row', 'info', 'info', 'flag'],
    ['a message that is off says nothing', 'error', 'bar', 'off', 'off', 'flag'],
  ])('%s', (_, severity, action, own, weighs, does) => {
    const rule = saying(own ? { severity: own } : {});
    expect(effectOf(rule, planned(severity, action), 'said')).toMatchObject({ id: 'said', severity: weighs, action: does });
  });

  it.each<readonly [string, Partial<Message>, Partial<AnyContactRule>, Status, readonly Channel[]]>([
    [
      'its own verdict and channels',
      { verdict: 'expired', channels: ['sms'] },
      { verdict: 'opposed', channels: ['email'] },
      'expired',
      ['sms'],
    ],
    ['those of its rule where it has none', {}, { verdict: 'opposed', channels: ['email', 'post'] }, 'opposed', ['email', 'post']],
    ['unknown, and no channel, where neither has any', {}, {}, 'unknown', []],
    ['no channel where it says so', { channels: [] }, { channels: CHANNELS }, 'unknown', []],
  ])('%s', (_, message, more, status, channels) => {
    const effect = effectOf(saying(message, more), planned('error', 'bar'), 'said');
    expect(effect).toMatchObject({ statusRank: STATUSES.indexOf(status), channels: channelBits(channels) });
  });

  it.each<readonly [string, Role | undefined, Role | undefined, Role | undefined]>([
    ['its own role', 'archive-due', 'undated', 'archive-due'],
    ['that of its rule where it has none', undefined, 'undated', 'undated'],
    ['none where neither has any', undefined, undefined, undefined],
  ])('has %s', (_, own, ofRule, role) => {
    const speaking = saying(own ? { role: own } : {}, ofRule ? { role: ofRule } : {});
    expect(effectOf(speaking, planned('error', 'bar'), 'said').role).toBe(role);
  });

  it('is weighed for every message, in their order', () => {
    const rule = ruleOf('speaks', { messages: { b: { ...TEXT, severity: 'info' }, a: TEXT } });
    const weighed = effectsOf(rule, planned('error', 'bar')).map(({ id, action, severity }) => [id, action, severity]);
    expect(weighed).toEqual([
      ['b', 'flag', 'info'],
      ['a', 'bar', 'error'],
      // On channels that nobody asked for, what bars is a remark and bars as before.
      ['b', 'flag', 'info'],
      ['a', 'bar', 'info'],
    ]);
  });
});

it.each<readonly [readonly Channel[], number]>([
  [[], 0],
  [['email'], 1],
  [['phone'], 2],
  [['sms'], 4],
  [['post'], 8],
  [['post', 'email', 'post'], 9],
  [CHANNELS, 15],
])('the channels %j are the bits %i', (channels, bits) => expect(channelBits(channels)).toBe(bits));

describe('what a rule reports', () => {
  const lists: Lists = { all: [{ name: 'ours' } as Lists['all'][number]], matches: () => [] };
  const rule = ruleOf('speaks', {
    channels: ['email', 'phone'],
    verdict: 'opposed',
    facts: { days: 'daysPast', late: { is: 'boolean', ...TEXT }, list: 'list', mailbox: { is: 'mail-provider', ...TEXT } },
    messages: { first: TEXT, second: { ...TEXT, severity: 'warning', channels: ['sms'] }, quiet: { ...TEXT, severity: 'off' } },
  });
  const plan: Plan = planFor(['email', undefined, 'phone'], {
    rules: [planned('warning', 'flag'), { ...planned('error', 'bar'), options: { months: 3 } }],
    absent: ['source'],
    channels: ['email', 'sms'],
    audience: 'consumer',
    purpose: 'archive',
    country: 'BE',
  });
  const reported = (report: (context: RuleContext) => void): readonly (readonly [RowFinding, unknown])[] => {
    const said: (readonly [RowFinding, unknown])[] = [];
    report(ruleContextsOf({ plan, lists, found: (finding, at) => said.push([finding, at]), isAsked: false })(rule, 1));
    return said;
  };
  const contact = contactFor(plan, ['claire@acme.example', 'x', '01 99 00 12 34']);
  const cell = { is: 'cell', row: 2, column: 2, field: 'phone' } as const;
  const column = plan.columns[1] as Plan['columns'][number];

  it.each<readonly [string, Parameters<RuleContext['report']>, Partial<RowFinding>]>([
    ['of the file has no column', ['file', 'first'], { column: -1, message: 0, channels: 3, facts: undefined }],
    ['of a contact has none either', [contact, 'first'], { column: -1 }],
    ['of a column has that one', [column, 'first'], { column: 1 }],
    ['of a cell has that of the cell', [cell, 'first'], { column: 2 }],
    ['carries the channels of its message', [cell, 'second'], { message: 1, channels: 4 }],
    ['carries the channels that it is told with', [cell, 'second', { channels: ['post', 'email'] }], { channels: 9 }],
    ['may be told of no channel at all', [cell, 'first', { channels: [] }], { channels: 0 }],
    ['carries its facts', [cell, 'first', { facts: { days: 3 } }], { facts: { days: 3 }, channels: 3 }],
    ['is by the rule in its place', ['file', 'first'], { rule: 1 }],
  ])('%s', (_, args, finding) => {
    expect(reported(({ report }) => report(...args))).toEqual([[expect.objectContaining(finding), args[0]]]);
  });

  it.each<readonly [string, readonly Channel[] | undefined, Severity]>([
    ['one of the channels that were asked', ['post', 'sms'], 'error'],
    ['all channels of its message', undefined, 'error'],
    ['no channel at all', [], 'error'],
    ['channels that nobody asked for', ['post', 'phone'], 'info'],
  ])('bars, of %s, as an error or as a remark', (_, channels, severity) => {
    const [found] = reported(({ report }) => report(contact, 'first', channels && { channels }));
    expect(found?.[0].effect).toMatchObject({ id: 'first', severity, action: 'bar', statusRank: STATUSES.indexOf('opposed') });
  });

  it('weighs what its message weighs', () => {
    const [first, second] = reported(({ report }) => {
      report('file', 'first');
      report('file', 'second');
    });
    expect(first?.[0].effect).toMatchObject({ id: 'first', severity: 'error', action: 'bar', statusRank: STATUSES.indexOf('opposed') });
    expect(second?.[0].effect).toMatchObject({ id: 'second', severity: 'warning', action: 'flag' });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, boolean]>([
    ['a number that it declares', { days: 0 }, true],
    ['several', { days: 3, late: false }, true],
    ['the name of a list of the run', { list: 'ours' }, true],
    ['a mail provider that everybody knows', { mailbox: 'gmail.com' }, true],
    ['none, although some are declared', {}, true],
    ['a fact that it does not declare', { months: 3 }, false],
    ['a count of eight digits', { days: 99_999_999 }, true],
    ['a share', { days: -12.25 }, true],
    ['a telephone number as a number', { days: 33_199_001_234 }, false],
    ['one without its country', { days: 199_001_234 }, false],
    ['one behind a point', { days: 0.199001234 }, false],
    ['no number at all', { days: Number.NaN }, false],
    ['a text in place of a number', { days: 'claire' }, false],
    ['the name of no list of the run', { list: 'claire' }, false],
    ['a domain that may be a cell', { mailbox: 'acme.example' }, false],
  ])('may tell as a fact, or may not: %s', async (_, facts, told) => {
    const report = (): unknown => reported((context) => context.report(cell, 'first', { facts: facts as never }));
    if (told) expect(report()).toEqual([[expect.objectContaining({ facts }), cell]]);
    else expect((await errorOf(report)).code).toBe('LUMO_RULE_FACT');
  });

  it('is nothing when its message is off', () => expect(reported(({ report }) => report('file', 'quiet'))).toEqual([]));

  it('rests on what the run says', () => {
    let context: RuleContext | undefined;
    reported((one) => {
      context = one;
    });
    expect(context).toMatchObject({
      options: { months: 3 },
      asOf: plan.asOf,
      audience: 'consumer',
      purpose: 'archive',
      channels: ['email', 'sms'],
      country: 'BE',
      fileName: 'contacts.csv',
      absent: ['source'],
    });
    expect(context?.columns).toBe(plan.columns);
    expect(context?.lists).toBe(lists);
    expect([context?.has('email'), context?.has('phone'), context?.has('source')]).toEqual([true, true, false]);
  });
});
