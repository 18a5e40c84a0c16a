import { describe, expect, it } from 'vitest';
import {
  admitRules,
  type RuleNotRun,
  reachableChannels,
  refuseUnjudged,
  refuseUnreachable,
  unmetNeeds,
} from '../../../src/engine/plan/admission.js';
import type { RunSettings } from '../../../src/engine/plan/run-settings.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { Law } from '../../../src/model/rule/law.js';
import type { AnyContactRule, Needs } from '../../../src/model/rule/rule.js';
import type { Severity } from '../../../src/model/rule/severity.js';
import { errorOf, ruleOf } from '../../config/helpers.js';
import { columnsOf } from '../row-of.js';

const DAY = '2026-11-24';
const law = (from?: string, to?: string): Law => ({
  id: 'some-law',
  title: { en: 'A law', fr: 'Une loi' },
  url: 'https://law.example/',
  sure: 'text',
  ...(from && { from }),
  ...(to && { to }),
});

describe('needs that a file does not meet', () => {
  it.each<readonly [string, Needs, readonly FieldName[], readonly FieldName[], readonly FieldName[]]>([
    ['none, where nothing is needed', {}, [], [], []],
    ['none, where all that is lacking is optional', { source: 'optional' }, [], [], []],
    ['a field that is required', { email: 'required', source: 'optional' }, ['source'], ['email'], []],
    ['none of what is there', { email: 'required', siren: 'required' }, ['email', 'siren'], [], []],
    ['each field that is required', { email: 'required', siren: 'required', naf: 'required' }, ['siren'], ['email', 'naf'], []],
    ['all of those of which one would do', { email: 'one-of', phone: 'one-of' }, ['source'], [], ['email', 'phone']],
    ['none where one of them is there', { email: 'one-of', phone: 'one-of' }, ['phone'], [], []],
    ['of both sorts', { source: 'required', email: 'one-of', phone: 'one-of' }, [], ['source'], ['email', 'phone']],
  ])('%s', (_, needs, has, required, oneOf) => {
    expect(unmetNeeds(ruleOf('needs', { needs }), (field) => has.includes(field))).toEqual({ required, oneOf });
  });
});

interface Admitted {
  readonly rule?: Partial<AnyContactRule>;
  readonly fields?: readonly FieldName[];
  readonly absent?: readonly FieldName[];
  readonly channels?: readonly Channel[];
  readonly severity?: Severity;
}
const admitted = ({ rule: more = {}, fields = ['email'], absent = [], channels = ['email'], severity = 'error' }: Admitted) => {
  const rule = ruleOf('asks', more);
  const planned = { id: 'asks', severity, action: rule.action, options: {} };
  const settings = { asOf: parseIsoDay(DAY), channels, absent, rules: [planned] } as unknown as RunSettings;
  const { run, notRun } = admitRules([ruleOf('other'), rule], settings, columnsOf(fields));
  expect(run).toEqual(notRun.length === 0 ? [planned] : []);
  return notRun[0];
};
const lacks = (fields: readonly FieldName[], more: Partial<RuleNotRun> = {}) => ({
  id: 'asks',
  because: 'field-absent',
  fields,
  accepted: false,
  ...more,
});
const NOT_IN_FORCE = { id: 'asks', because: 'not-in-force', fields: [], accepted: true };

describe('a rule', () => {
  const phone = { needs: { phone: 'required' } } as const;
  const either = { needs: { phone: 'one-of', mobile: 'one-of' } } as const;
  it.each<readonly [string, Admitted, object | undefined]>([
    ['runs where its needs are met', { rule: { needs: { email: 'required' } } }, undefined],
    ['runs where one of its texts holds', { rule: { law: [law(undefined, '2020-01-01'), law('2020-01-02')] } }, undefined],
    ['runs when it rests on no text', { rule: { law: [] } }, undefined],
    ['does not run when none of its texts holds', { rule: { law: [law('2027-01-01'), law(undefined, '2020-01-01')] } }, NOT_IN_FORCE],
    ['that is not in force is not asked what it lacks', { rule: { law: [law('2027-01-01')], ...phone } }, NOT_IN_FORCE],
    ['does not run without its field', { rule: phone }, lacks(['phone'])],
    ['does not run without any of its fields', { rule: either }, lacks(['phone', 'mobile'])],
    [
      'names what is required, then what would do',
      { rule: { needs: { phone: 'one-of', siren: 'required', mobile: 'one-of' } } },
      lacks(['siren', 'phone', 'mobile']),
    ],
    ['is excused for a field that the file lacks on purpose', { rule: phone, absent: ['phone'] }, lacks(['phone'], { accepted: true })],
    ['is not excused for another field', { rule: phone, absent: ['mobile'] }, lacks(['phone'])],
    [
      'is excused when one of those that would do is lacking on purpose',
      { rule: either, absent: ['mobile'] },
      lacks(['phone', 'mobile'], { accepted: true }),
    ],
    [
      'is not excused for one field of two that are required',
      { rule: { needs: { phone: 'required', siren: 'required' } }, absent: ['siren'] },
      lacks(['phone', 'siren']),
    ],
    [
      'is not excused for what is required by what would do',
      { rule: { needs: { siren: 'required', phone: 'one-of' } }, absent: ['phone'] },
      lacks(['siren', 'phone']),
    ],
    [
      'is not excused for what would do by what is required',
      { rule: { needs: { siren: 'required', phone: 'one-of' } }, absent: ['siren'] },
      lacks(['siren', 'phone']),
    ],
    [
      'is excused for both',
      { rule: { needs: { siren: 'required', phone: 'one-of' } }, absent: ['siren', 'phone'] },
      lacks(['siren', 'phone'], { accepted: true }),
    ],
    ['that warns is no loss', { rule: phone, severity: 'warning' }, lacks(['phone'], { harmless: true })],
    ['about a channel that is not asked is no loss', { rule: { ...phone, channels: ['sms'] } }, lacks(['phone'], { harmless: true })],
    ['about a channel that is asked, among others, is one', { rule: { ...phone, channels: ['sms', 'email'] } }, lacks(['phone'])],
    ['about no channel in particular is one', { rule: phone }, lacks(['phone'])],
    ['about no channel in particular is one in an archive too', { rule: phone, channels: [] }, lacks(['phone'])],
    [
      'about some channels is no loss in an archive',
      { rule: { ...phone, channels: ['email', 'phone', 'sms'] }, channels: [] },
      lacks(['phone'], { harmless: true }),
    ],
    ['about all channels is one in an archive', { rule: { ...phone, channels: CHANNELS }, channels: [] }, lacks(['phone'])],
    ['that warns is no loss in an archive', { rule: phone, channels: [], severity: 'warning' }, lacks(['phone'], { harmless: true })],
  ])('%s', (_, given, notRun) => expect(admitted(given)).toEqual(notRun));

  it('keeps its place among those that run', () => {
    const planned = ['c', 'a', 'b'].map((id) => ({ id, severity: 'error', action: 'bar', options: {} }) as const);
    const rules = [ruleOf('a', { needs: { phone: 'required' } }), ruleOf('b'), ruleOf('c')];
    const settings = { asOf: parseIsoDay(DAY), channels: ['email'], absent: [], rules: planned } as unknown as RunSettings;
    const { run, notRun } = admitRules(rules, settings, columnsOf(['email']));
    expect(run.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(notRun.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a run that could not judge', () => {
  const open = (id: string, ...fields: FieldName[]): RuleNotRun => ({ id, because: 'field-absent', fields, accepted: false });
  it.each<readonly [string, readonly RuleNotRun[]]>([
    ['nothing', []],
    ['what the file lacks on purpose', [{ ...open('a', 'phone'), accepted: true }]],
    ['what does no harm', [{ ...open('a', 'phone'), harmless: true }]],
    ['what is not in force', [{ ...open('a'), because: 'not-in-force' }]],
  ])('%s goes on', (_, notRun) => expect(() => refuseUnjudged(notRun)).not.toThrow());

  it('anything else fails, naming each rule with what it lacks, and the first field of each once', async () => {
    const notRun = [
      open('a', 'phone', 'mobile'),
      { ...open('b', 'source'), accepted: true },
      open('c', 'phone'),
      { ...open('d', 'naf'), harmless: true },
      open('e', 'siren'),
    ];
    const error = await errorOf(() => refuseUnjudged(notRun));
    expect(error.code).toBe('LUMO_FIELD_ABSENT');
    expect(error.what.en).toContain('a (phone or mobile phone), c (phone), e (SIREN).');
    expect(error.what.fr).toContain('a (téléphone ou téléphone mobile), c (téléphone), e (SIREN).');
    expect(error.hint.en).toMatch(/--absent phone,siren$/);
    expect(error.hint.fr).toMatch(/--absent phone,siren$/);
  });
});

describe('the channels by which a file reaches people', () => {
  it.each<readonly [string, readonly (FieldName | undefined)[], readonly Channel[]]>([
    ['none, by names alone', ['lastName', 'siren', undefined], []],
    ['email, by an address', ['email'], ['email']],
    ['calls and text messages, by a number', ['phone'], ['phone', 'sms']],
    ['calls and text messages, by a mobile', ['mobile'], ['phone', 'sms']],
    ['post, by a postal address', ['address'], ['post']],
    ['no post by a town', ['city', 'postcode'], []],
    ['all of them, in one order', ['address', 'mobile', 'email'], CHANNELS],
  ])('%s', (_, fields, channels) => expect(reachableChannels(columnsOf(fields))).toEqual(channels));

  it.each<readonly [string, readonly FieldName[], readonly Channel[]]>([
    ['the one asked is there', ['email'], ['email']],
    ['one of those asked is there', ['phone'], ['email', 'sms']],
    ['none is asked', ['lastName'], []],
  ])('do when %s', (_, fields, channels) => expect(() => refuseUnreachable(columnsOf(fields), channels)).not.toThrow());

  it.each<readonly [string, readonly FieldName[], readonly Channel[], RegExp]>([
    ['another is there, which is offered', ['phone'], ['email', 'post'], /by phone, sms: try --channel phone\./],
    ['none is there', ['lastName'], ['email', 'post'], /--as log; .*--as script, message, sms or the name of the register.*map a column/],
  ])('do not when %s', async (_, fields, channels, hint) => {
    const error = await errorOf(() => refuseUnreachable(columnsOf(fields), channels));
    expect(error).toMatchObject({ code: 'LUMO_NO_CONTACT_COLUMN' });
    expect(error.what.en).toContain('(email, post)');
    expect(error.what.fr).toContain('(email, post)');
    expect(error.hint.en).toMatch(hint);
  });

  it('do not, and name the row that may be the header, as a spreadsheet numbers it', async () => {
    const { hint } = await errorOf(() => refuseUnreachable(columnsOf(['phone']), ['email'], () => 9));
    expect([hint.en, hint.fr]).toEqual([
      expect.stringContaining('try --header-row 9.'),
      expect.stringContaining('essayez --header-row 9.'),
    ]);
  });
});

describe('a rule that somebody switched off', () => {
  it.each<readonly [string, Partial<AnyContactRule>, Severity, readonly Channel[], boolean]>([
    ['is a loss where it finds errors about what is asked', { channels: ['email'] }, 'error', ['email'], false],
    ['is a loss where it is about all channels', {}, 'error', ['email'], false],
    ['is harmless where it finds no errors', {}, 'warning', ['email'], true],
    ['is harmless where it is about another channel', { channels: ['phone'] }, 'error', ['email'], true],
    ['is harmless where no text holds', { law: [law('2027-01-01')] }, 'error', ['email'], true],
  ])('%s', (_, more, severity, channels, harmless) => {
    const settings = {
      asOf: parseIsoDay(DAY),
      channels,
      absent: [],
      rules: [],
      switchedOff: [{ id: 'asks', severity, by: '--skip' }],
    } as unknown as RunSettings;
    const { run, notRun } = admitRules([ruleOf('asks', more)], settings, columnsOf(['email']));
    expect(run).toEqual([]);
    expect(notRun).toEqual([
      { id: 'asks', because: 'switched-off', fields: [], accepted: true, by: '--skip', severity, ...(harmless && { harmless }) },
    ]);
    expect(() => refuseUnjudged(notRun)).not.toThrow();
  });
});
