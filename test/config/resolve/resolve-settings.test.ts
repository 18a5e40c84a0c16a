import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ConfigLayer } from '../../../src/config/resolve/settings.js';
import type { ConfigInput } from '../../../src/config/schema/config-schema.js';
import { errorOf, ruleOf, settle, withMonths } from '../helpers.js';

const file = (config: ConfigInput): ConfigLayer => ({ origin: 'file', config });
const line = (config: ConfigInput): ConfigLayer => ({ origin: 'command line', config });
const rules = [withMonths('retention-prospect'), ruleOf('consumer-without-consent'), ruleOf('row-ragged', { severity: 'off' })];
const settled = (id: string, layers: ConfigLayer[], options = {}) => settle(layers, rules, options).rules.find((rule) => rule.id === id);

describe('who decides', () => {
  it('nobody said anything: the defaults, and who stands behind them', () => {
    const settings = settle([], rules);
    expect(settings).toMatchObject({
      preset: 'fr-b2b',
      country: 'FR',
      failOn: 'error',
      examples: 3,
      lists: [],
      columns: {},
      csv: {},
      absent: [],
      plugins: [],
    });
    for (const key of ['asOf', 'jobs', 'maxWarnings', 'lang']) expect(settings).not.toHaveProperty(key);
    expect(settings.origins).toMatchObject({ preset: 'default', channels: 'preset', country: 'default', asOf: 'default' });
  });
  it('command line over environment over file over preset, in whatever order they are given', () => {
    const layers = [
      line({ channels: ['sms'] }),
      file({ channels: ['post'], asOf: '2026-01-01', country: 'BE', jobs: 3, audience: 'consumer' }),
    ];
    const env = { LUMO_CHANNEL: 'phone', LUMO_AS_OF: '2026-02-02' };
    const settings = settle(layers, rules, { env });
    expect(settings).toMatchObject({
      channels: ['sms'],
      asOf: '2026-02-02',
      country: 'BE',
      jobs: 3,
      audience: 'consumer',
      purpose: 'prospecting',
    });
    expect(settings.origins).toMatchObject({
      channels: 'command line',
      asOf: 'environment',
      country: 'file',
      audience: 'file',
      purpose: 'preset',
    });
  });
  it('a preset named by the command line takes the place of the file’s', () => {
    const settings = settle([file({ extends: 'fr-b2b' }), line({ preset: 'fr-b2c' })], rules);
    expect(settings).toMatchObject({ preset: 'fr-b2c', audience: 'consumer' });
    expect(settings.origins.preset).toBe('command line');
  });
  it('channels stand once each, in one order, so that the report does not depend on how they were typed', () =>
    expect(settle([line({ channels: ['phone', 'email', 'phone'] })], rules).channels).toEqual(['email', 'phone']));
  it('columns and csv are decided key by key', () => {
    const settings = settle(
      [
        file({ columns: { A: 'email', B: 'keep' }, csv: { delimiter: ';', headerRow: 2 } }),
        line({ columns: { A: 'phone' }, csv: { headerRow: 1 } }),
      ],
      rules,
    );
    expect(settings.columns).toEqual({ A: 'phone', B: 'keep' });
    expect(settings.csv).toEqual({ delimiter: ';', headerRow: 1 });
    expect(settings.origins).toMatchObject({
      'columns.A': 'command line',
      'columns.B': 'file',
      'csv.delimiter': 'file',
      'csv.headerRow': 'command line',
    });
  });
  it('a key that is given without a value says nothing', () => {
    const unsaid = { csv: { delimiter: undefined }, sender: { name: undefined } } as unknown as ConfigInput;
    const settings = settle([file({ csv: { delimiter: ';' } }), { origin: 'override', config: unsaid }], rules);
    expect(settings.csv).toEqual({ delimiter: ';' });
    expect(settings.sender).toEqual({});
    expect(settings.origins['csv.delimiter']).toBe('file');
  });
  it('lists add up and stay the same objects; absent fields and plugins add up once each', () => {
    const ours = { file: 'a.csv', kind: 'opposition' as const };
    const theirs = { file: 'b.csv', kind: 'robinson' as const };
    const settings = settle(
      [file({ lists: [ours], absent: ['source'], plugins: ['./a.js'] }), line({ lists: [theirs], absent: ['source', 'siren'] })],
      rules,
    );
    expect(settings.lists[0]).toBe(ours);
    expect(settings.lists[1]).toBe(theirs);
    expect(settings.absent).toEqual(['source', 'siren']);
    expect(settings.plugins).toEqual(['./a.js']);
    expect(settings.origins).toMatchObject({ 'lists[0]': 'file', 'lists[1]': 'command line' });
  });
  it('what is decided survives a thread and prints as JSON', () => {
    const settings = settle([file({ rules: { 'row-ragged': 'warning' } })], rules);
    expect(structuredClone(settings)).toEqual(settings);
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
  });
  it('a prospecting campaign on no channel would pass everybody: it is refused', async () => {
    const error = await errorOf(() => settle([file({ channels: [] })], rules));
    expect(error.code).toBe('LUMO_CONFIG_INVALID');
    expect(error.what.en).toBe(
      'The configuration file has 1 problem:\n- channels: a prospecting campaign needs at least one channel: email, phone, sms, post',
    );
    expect(error.what.fr).toBe(
      'Le fichier de configuration contient 1 problème :\n- channels : une prospection demande au moins un canal : email, phone, sms, post',
    );
    expect(settle([file({ preset: 'crm-archive' })], rules).channels).toEqual([]);
    expect((await errorOf(() => settle([file({ preset: 'crm-archive', purpose: 'prospecting' })], rules))).code).toBe(
      'LUMO_CONFIG_INVALID',
    );
  });
  it('the command line is read by the schema too', async () => {
    const error = await errorOf(() => settle([line({ jobs: Number.NaN })], rules));
    expect(error.what).toEqual({
      en: 'The command line has 1 problem:\n- jobs: expected a number',
      fr: 'La ligne de commande contient 1 problème :\n- jobs : il faut un nombre',
    });
  });
});

/** With the option that presets of other countries set where the contacts are consumers. */
const ABROAD = rules.map((rule) =>
  rule.id === 'consumer-without-consent' ? ruleOf(rule.id, { options: z.object({ calls: z.boolean().default(true) }) }) : rule,
);

describe('what a preset says of the use of a file', () => {
  const over = (config: ConfigInput): ConfigLayer => ({ origin: 'override', config });
  interface Case {
    readonly layers: readonly ConfigLayer[];
    readonly env?: Readonly<Record<string, string>>;
    readonly settles: object;
    readonly origins: object;
  }
  it.each<readonly [string, Case]>([
    [
      'gives way to the file that names it',
      {
        layers: [file({ preset: 'be', channels: ['post'], audience: 'consumer', country: 'CH' })],
        settles: { preset: 'be', channels: ['post'], audience: 'consumer', country: 'CH' },
        origins: { channels: 'file', audience: 'file', country: 'file' },
      },
    ],
    [
      'gives way to the file when the command line names it',
      {
        layers: [file({ channels: ['post'], audience: 'consumer', purpose: 'prospecting', country: 'CH' }), line({ preset: 'be' })],
        settles: { preset: 'be', channels: ['post'], audience: 'consumer', purpose: 'prospecting', country: 'CH' },
        origins: { preset: 'command line', channels: 'file', audience: 'file', purpose: 'file', country: 'file' },
      },
    ],
    [
      'gives way to the file when the environment names it',
      {
        layers: [file({ channels: ['post'] })],
        env: { LUMO_PRESET: 'be' },
        settles: { preset: 'be', channels: ['post'], country: 'BE' },
        origins: { preset: 'environment', channels: 'file', country: 'preset' },
      },
    ],
    [
      'stands over the file when an override names it',
      {
        layers: [file({ channels: ['post'], audience: 'consumer', country: 'CH' }), over({ preset: 'be' })],
        settles: { preset: 'be', channels: ['email', 'phone'], audience: 'business', purpose: 'prospecting', country: 'BE' },
        origins: { preset: 'override', channels: 'override', audience: 'override', country: 'override' },
      },
    ],
    [
      'leaves the country of the file when it names none itself',
      {
        layers: [file({ country: 'CH', channels: ['post'] }), over({ preset: 'fr-b2c' })],
        settles: { preset: 'fr-b2c', channels: ['email'], audience: 'consumer', country: 'CH' },
        origins: { country: 'file', channels: 'override', audience: 'override' },
      },
    ],
    [
      'gives way to the override that names it',
      {
        layers: [file({ channels: ['post'] }), over({ preset: 'be', channels: ['sms'], country: 'FR' })],
        settles: { preset: 'be', channels: ['sms'], country: 'FR', audience: 'business' },
        origins: { channels: 'override', country: 'override' },
      },
    ],
    [
      'gives way to an override after the one that names it, and stands over one before',
      {
        layers: [over({ channels: ['sms'], audience: 'consumer' }), over({ preset: 'be' }), over({ channels: ['post'] })],
        settles: { preset: 'be', channels: ['post'], audience: 'business' },
        origins: { channels: 'override', audience: 'override' },
      },
    ],
    [
      'stays away when an override names none',
      {
        layers: [file({ preset: 'be', channels: ['post'] }), over({ audience: 'consumer' })],
        settles: { preset: 'be', channels: ['post'], audience: 'consumer', country: 'BE' },
        origins: { preset: 'file', channels: 'file', audience: 'override', country: 'preset' },
      },
    ],
    [
      'gives way to the channels of the command line, whoever names it',
      {
        layers: [over({ preset: 'be' }), line({ channels: ['sms'] })],
        settles: { channels: ['sms'], country: 'BE' },
        origins: { channels: 'command line', country: 'override' },
      },
    ],
  ])('%s', (_, { layers, env, settles, origins }) => {
    const settings = settle(layers, ABROAD, { env });
    expect(settings).toMatchObject(settles);
    expect(settings.origins).toMatchObject(origins);
  });

  it.each<readonly [string, readonly ConfigLayer[], string]>([
    ['the one that `preset` names, of one layer that names two', [file({ preset: 'be', extends: 'uk' })], 'be'],
    ['the one that `extends` names, where nobody says `preset`', [file({ extends: 'uk' })], 'uk'],
    ['the strongest that is named, by either word', [file({ preset: 'be' }), line({ extends: 'uk' })], 'uk'],
    ['the one given for nobody’s word', [], 'strict'],
  ])('is that of %s', (_, layers, preset) => expect(settle(layers, rules, { preset: 'strict' }).preset).toBe(preset));
});

describe('a rule', () => {
  it('has its own defaults when nobody speaks of it', () =>
    expect(settled('retention-prospect', [])).toEqual({
      id: 'retention-prospect',
      severity: 'error',
      action: 'bar',
      options: { months: 36 },
    }));
  it('takes severity, action and each option from the strongest that names it', () => {
    const layers = [
      file({ rules: { 'retention-prospect': { severity: 'warning', months: 24 } } }),
      line({ rules: { 'retention-prospect': 'info' } }),
    ];
    expect(settled('retention-prospect', layers)).toEqual({
      id: 'retention-prospect',
      severity: 'info',
      action: 'bar',
      options: { months: 24 },
    });
    expect(settle(layers, rules).origins).toMatchObject({
      'rules.retention-prospect.severity': 'command line',
      'rules.retention-prospect.action': 'default',
      'rules.retention-prospect.months': 'file',
    });
  });
  it('that is off stays in the list', () =>
    expect(settle([], rules).rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'retention-prospect error',
      'consumer-without-consent off',
      'row-ragged off',
    ]));
  it('option it does not have is refused, with the one meant', async () => {
    const error = await errorOf(() =>
      settle([file({ rules: { 'retention-prospect': { month: 3 }, 'consumer-without-consent': { x: 1 } } })], rules),
    );
    expect(error.code).toBe('LUMO_CONFIG_INVALID');
    expect(error.what.en).toBe(
      'The configuration file has 2 problems:\n- rules.retention-prospect: the key "month" is not known. Did you mean "months"?\n- rules.consumer-without-consent: the key "x" is not known',
    );
    expect(error.what.fr).toContain('- rules.retention-prospect : la clé « month » est inconnue. Vouliez-vous dire « months » ?');
  });
  it('option out of its bounds is refused with its path, also when the rule is off', async () => {
    const error = await errorOf(() => settle([file({ rules: { 'retention-prospect': { severity: 'off', months: 0 } } })], rules));
    expect(error.what.en).toBe('The configuration file has 1 problem:\n- rules.retention-prospect.months: expected more than 0');
    expect(error.what.fr).toBe('Le fichier de configuration contient 1 problème :\n- rules.retention-prospect.months : il faut plus de 0');
  });
  it('that a prototype seems to name is not configured by it', () =>
    expect(settle([file({ rules: {} })], [ruleOf('constructor')]).rules[0]?.severity).toBe('error'));
});

describe('rules by name', () => {
  const severities = (layers: ConfigLayer[], options: { only?: string[]; skip?: string[] }) =>
    settle(layers, rules, options).rules.map(({ severity }) => severity);
  it('only these: the others are off', () => expect(severities([], { only: ['retention-prospect'] })).toEqual(['error', 'off', 'off']));
  it('only one that the preset turned off: it runs at its own severity', () =>
    expect(severities([], { only: ['consumer-without-consent'] })).toEqual(['off', 'error', 'off']));
  it('only one that is off by itself: it warns', () => expect(severities([], { only: ['row-ragged'] })).toEqual(['off', 'off', 'warning']));
  it('only one, turned off in the same breath: it stays off', () =>
    expect(severities([line({ rules: { 'retention-prospect': 'off' } })], { only: ['retention-prospect'] })).toEqual([
      'off',
      'off',
      'off',
    ]));
  it('all but these', () => expect(severities([], { skip: ['retention-prospect'] })).toEqual(['off', 'off', 'off']));
  it('skip wins over only', () =>
    expect(severities([], { only: ['retention-prospect', 'row-ragged'], skip: ['retention-prospect'] })).toEqual([
      'off',
      'off',
      'warning',
    ]));
  it('only what is left out as well: no rule is run for nothing to be found', async () => {
    const { code, what } = await errorOf(() => settle([], rules, { only: ['row-ragged'], skip: ['row-ragged', 'retention-prospect'] }));
    expect(code).toBe('LUMO_USAGE');
    expect(what.en).toBe('--only and --skip name the same rules: none is left to run.');
    expect(what.fr).toBe('--only et --skip nomment les mêmes règles : il n’en reste aucune à appliquer.');
  });
  it('the origin is the command line', () =>
    expect(settle([], rules, { skip: ['retention-prospect'] }).origins['rules.retention-prospect.severity']).toBe('command line'));

  it.each<[string, ConfigLayer, string, string]>([
    ['in a file', file({ rules: { 'retention-prospet': 'off' } }), 'The configuration file', 'Le fichier de configuration'],
    [
      'in a file that has a name',
      { ...file({ rules: { 'retention-prospet': 'off' } }), name: 'lumo.config.ts' },
      'lumo.config.ts',
      'lumo.config.ts',
    ],
    [
      'in an override',
      { origin: 'override', config: { rules: { 'retention-prospet': 'off' } }, name: 'lumo.config.ts' },
      'An override of lumo.config.ts',
      'Une surcharge de lumo.config.ts',
    ],
  ])('an id that no rule has, %s, which is told', async (_, layer, en, fr) => {
    const { code, what, hint } = await errorOf(() => settle([layer], rules));
    expect(code).toBe('LUMO_UNKNOWN_RULE');
    expect(what).toEqual({
      en: `${en} names a rule that does not exist: "retention-prospet".`,
      fr: `${fr} nomme une règle qui n’existe pas : « retention-prospet ».`,
    });
    expect(hint).toEqual({ en: 'Did you mean "retention-prospect"?', fr: 'Vouliez-vous dire « retention-prospect » ?' });
  });
  it('a wrong option of a rule of which two speak is that of the configuration as a whole', async () => {
    const wrong = { rules: { 'retention-prospect': { months: 0 } } };
    const one = await errorOf(() => settle([{ ...file(wrong), name: 'a.yaml' }], rules));
    expect(one.what.en).toMatch(/^a\.yaml has 1 problem:/);
    const two = await errorOf(() => settle([{ ...file(wrong), name: 'a.yaml' }, line(wrong)], rules));
    expect(two.what.en).toMatch(/^The configuration has 1 problem:/);
  });
  it.each([
    ['on the command line', () => settle([line({ rules: { 'retention-prospet': 'off' } })], rules)],
    ['in only', () => settle([], rules, { only: ['retention-prospet'] })],
    ['in skip', () => settle([], rules, { skip: ['retention-prospet'] })],
  ])('an id that no rule has, %s', async (_, run) => {
    const { code, what, hint } = await errorOf(run);
    expect(code).toBe('LUMO_UNKNOWN_RULE');
    expect(what).toEqual({ en: 'No rule is called "retention-prospet".', fr: 'Aucune règle ne s’appelle « retention-prospet ».' });
    expect(hint).toEqual({ en: 'Did you mean "retention-prospect"?', fr: 'Vouliez-vous dire « retention-prospect » ?' });
  });
  it('several ids that no rule has, like none there is', async () => {
    const { what, hint } = await errorOf(() => settle([], rules, { only: ['zzz', 'yyy', 'zzz'] }));
    expect(what).toEqual({ en: 'No rules are called "zzz", "yyy".', fr: 'Ces règles n’existent pas : « zzz », « yyy ».' });
    expect(hint.en).toBe('Known rules: retention-prospect, consumer-without-consent, row-ragged.');
    expect(hint.fr).toBe('Règles connues : retention-prospect, consumer-without-consent, row-ragged.');
  });
});
