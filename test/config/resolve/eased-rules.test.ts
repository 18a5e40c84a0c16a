import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from '../../../rules/index.js';
import type { ResolveOptions } from '../../../src/config/resolve/resolve-settings.js';
import type { ConfigLayer } from '../../../src/config/resolve/settings.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { ruleOf, settle } from '../helpers.js';

const RULES: readonly AnyRule[] = [
  ruleOf('kept-long', {
    severity: 'error',
    eases: { months: 'more', strict: 'less', allow: 'more', countries: 'less', mode: ['nothing'] },
    options: z.object({
      months: z.int().default(36),
      strict: z.boolean().default(true),
      allow: z.array(z.string()).default([]),
      countries: z.array(z.string()).default(['DE', 'FR']),
      mode: z.enum(['all', 'nothing', 'some']).default('all'),
      sector: z.string().default('none'),
    }),
  }),
  ruleOf('told-only', { severity: 'warning', action: 'flag' }),
  ruleOf('to-come', { status: 'preview' }),
];
type Rules = NonNullable<ConfigLayer['config']['rules']>;
const layer = (origin: ConfigLayer['origin'], rules: Rules): ConfigLayer => ({ origin, config: { rules } });
const eased = (layers: readonly ConfigLayer[], options: ResolveOptions = {}) => {
  const { switchedOff, lowered } = settle(layers, RULES, options);
  return [
    ...switchedOff.map(({ id, severity, by }) => `${id} (${severity}) off by ${by}`),
    ...lowered.map(({ id, what, option, from, to, by }) => `${id} ${option ?? what} ${from} → ${to} by ${by}`),
  ];
};

describe('whoever keeps a rule from judging as its preset has it is named', () => {
  it.each<readonly [string, readonly ConfigLayer[], ResolveOptions, readonly string[]]>([
    ['nobody where nobody said anything: a preview is nobody’s doing', [], {}, []],
    ['--skip', [], { skip: ['kept-long'] }, ['kept-long (error) off by --skip']],
    ['--only, of all but those named', [], { only: ['kept-long'] }, ['told-only (warning) off by --only']],
    ['--skip, where --only leaves it out too', [], { only: ['told-only'], skip: ['kept-long'] }, ['kept-long (error) off by --skip']],
    ['the file', [layer('file', { 'kept-long': 'off' })], {}, ['kept-long (error) off by file']],
    [
      'the strongest that spoke',
      [layer('file', { 'kept-long': 'off' }), layer('override', { 'kept-long': 'off' })],
      {},
      ['kept-long (error) off by override'],
    ],
    [
      'nobody where it was switched on again',
      [layer('file', { 'kept-long': 'off' }), layer('command line', { 'kept-long': 'error' })],
      {},
      [],
    ],
    ['the command line', [layer('command line', { 'kept-long': 'info' })], {}, ['kept-long severity error → info by command line']],
    ['nobody where it was made worse', [layer('file', { 'told-only': 'error' })], {}, []],
    ['for what is done', [layer('file', { 'kept-long': { action: 'flag' } })], {}, ['kept-long action bar → flag by file']],
    ['nobody for what is done more', [layer('file', { 'kept-long': { action: 'drop-row' } })], {}, []],
    ['for a number that grows', [layer('file', { 'kept-long': { months: 48 } })], {}, ['kept-long months 36 → 48 by file']],
    ['nobody for one that shrinks', [layer('file', { 'kept-long': { months: 24 } })], {}, []],
    ['for a yes that becomes a no', [layer('file', { 'kept-long': { strict: false } })], {}, ['kept-long strict true → false by file']],
    [
      'for a list that lets more through, of which nothing is told',
      [layer('file', { 'kept-long': { allow: ['Claire Martin'] } })],
      {},
      ['kept-long allow undefined → undefined by file'],
    ],
    [
      'for one that holds less',
      [layer('file', { 'kept-long': { countries: ['FR'] } })],
      {},
      ['kept-long countries undefined → undefined by file'],
    ],
    ['nobody for one that holds more', [layer('file', { 'kept-long': { countries: ['FR', 'DE', 'AT'] } })], {}, []],
    ['for a value that eases', [layer('file', { 'kept-long': { mode: 'nothing' } })], {}, ['kept-long mode all → nothing by file']],
    ['nobody for one that does not', [layer('file', { 'kept-long': { mode: 'some' } })], {}, []],
    ['nobody for what only says what the campaign is', [layer('file', { 'kept-long': { sector: 'energy' } })], {}, []],
    [
      'each for what it did',
      [layer('file', { 'kept-long': { months: 48 } }), layer('command line', { 'kept-long': 'warning' })],
      {},
      ['kept-long severity error → warning by command line', 'kept-long months 36 → 48 by file'],
    ],
  ])('%s', (_, layers, options, says) => expect(eased(layers, options)).toEqual(says));

  it('a preset that leaves a rule out, whatever else is said of it', () => {
    const off = (options: ResolveOptions) =>
      settle([], rules, { preset: 'fr-b2b', ...options }).switchedOff.find(({ id }) => id === 'consumer-without-consent');
    for (const options of [{}, { skip: ['consumer-without-consent'] }, { only: ['source-missing'] }])
      expect(off(options)).toEqual({ id: 'consumer-without-consent', severity: 'error', by: 'preset' });
  });

  it('is measured by the preset: an option that it made stricter, and that is set back, is lowered', () => {
    const back = { 'robinson-list': { compulsory: false } } as const;
    expect(settle([layer('file', back)], rules, { preset: 'uk' }).lowered).toEqual([
      { id: 'robinson-list', what: 'option', option: 'compulsory', from: true, to: false, by: 'file' },
    ]);
    expect(settle([layer('file', back)], rules, { preset: 'fr-b2b' }).lowered).toEqual([]);
  });
});

it.each(rules.filter((rule: AnyRule) => rule.eases).map((rule: AnyRule) => [rule.id, rule] as const))(
  '%s: what eases it is an option of its own',
  (_, { eases = {}, options }) => expect(Object.keys(options?.parse({}) as object)).toEqual(expect.arrayContaining(Object.keys(eases))),
);
