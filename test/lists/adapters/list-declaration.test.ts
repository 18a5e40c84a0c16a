import { describe, expect, it } from 'vitest';
import { type ListDeclaration, specFromDeclaration } from '../../../src/lists/adapters/list-declaration.js';
import type { ListAdapter } from '../../../src/lists/definition/adapter.js';
import type { LumoError } from '../../../src/model/base/lumo-error.js';

const TPS: ListAdapter = {
  id: 'uk-tps',
  country: 'GB',
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'consumer' },
  identifiers: ['phone'],
  recipes: [{ recipe: { algorithm: 'none', normaliser: 'e164' }, channels: ['phone'] }],
  maxAgeDays: 28,
};
const GONE: ListAdapter = { ...TPS, id: 'nl-bel-me-niet', abolished: { en: 'It was abolished.', fr: 'Il a été supprimé.' } };
const KEY = 'ab'.repeat(16);
const around = {
  path: '/lists/tps.csv',
  name: 'tps.csv',
  country: 'FR',
  env: { LIST_KEY: ` ${KEY}\n`, SHORT: 'abcd' },
  adapters: [TPS, GONE],
};
const spec = (said: ListDeclaration) => specFromDeclaration(said, around);
const refusal = (said: ListDeclaration): LumoError => {
  try {
    spec(said);
  } catch (cause) {
    return cause as LumoError;
  }
  throw new Error('not refused');
};

describe('a declaration', () => {
  it('says all that it says, and the country of the run where it says none', () =>
    expect(spec({ kind: 'opposition', entries: 12, oppositionScope: 'channel', form: 'mixed' })).toMatchObject({
      path: '/lists/tps.csv',
      kind: 'opposition',
      country: 'FR',
      lastEntries: 12,
      oppositionScope: 'channel',
      form: undefined,
    }));

  it('names area codes as text, or as the numbers that YAML makes of them', () => {
    expect(spec({ kind: 'robinson', areaCodes: [212, '646', 212] }).areaCodes).toEqual(['212', '646', '212']);
    expect(spec({ kind: 'robinson' }).areaCodes).toBeUndefined();
    const { adapters: _, ...known } = around;
    expect(specFromDeclaration({ adapter: 'us-dnc' }, known).areaCodes).toEqual([]);
  });

  it('knows by its name the register that cancels earlier consents, and takes nothing else of it', () => {
    const { adapters: _, ...known } = around;
    for (const name of [
      'rpo.csv',
      'RPO_2026-11-20.csv',
      'elenco-rpo.txt',
      'Registro pubblico delle opposizioni.csv',
      'registro-opposizioni.csv',
    ])
      expect(specFromDeclaration({ kind: 'robinson' }, { ...known, name })).toMatchObject({ cancelsConsents: true, channels: undefined });
    for (const name of ['corpo.csv', 'airport.csv', 'rporto.csv', 'robinson.csv', 'bloctel.csv'])
      expect(specFromDeclaration({ kind: 'robinson' }, { ...known, name }).cancelsConsents, name).toBeUndefined();
    expect(specFromDeclaration({ kind: 'opposition' }, { ...known, name: 'rpo.csv' }).cancelsConsents).toBeUndefined();
    expect(specFromDeclaration({ kind: 'robinson', adapter: 'uk-tps' }, { ...known, name: 'rpo.csv' }).cancelsConsents).toBeUndefined();
  });

  it('takes from an adapter what it does not say', () => {
    expect(spec({ adapter: 'uk-tps' })).toMatchObject({
      kind: 'robinson',
      country: 'GB',
      channels: ['phone'],
      maxAgeDays: 28,
      scope: { audience: 'consumer' },
      recipes: TPS.recipes,
    });
    expect(spec({ adapter: 'uk-tps', maxAgeDays: 7, scope: { audience: 'both' } })).toMatchObject({
      maxAgeDays: 7,
      scope: { audience: 'both' },
    });
  });

  it.each<readonly [string, string, ListDeclaration, string | undefined, readonly string[] | undefined]>([
    ['a Robinson list', 'bloctel.txt', { kind: 'robinson' }, '2026-08-10', ['phone']],
    ['whatever its case', 'Export_BLOCTEL-2026.csv', { kind: 'robinson' }, '2026-08-10', ['phone']],
    ['its channels are those that it is given', 'bloctel.txt', { kind: 'robinson', channels: ['sms'] }, '2026-08-10', ['sms']],
    ['another register by its adapter', 'bloctel.txt', { adapter: 'uk-tps' }, undefined, ['phone']],
    ['our own refusals', 'bloctel.txt', { kind: 'opposition' }, undefined, undefined],
    ['another name', 'robinson.txt', { kind: 'robinson' }, undefined, undefined],
  ])('knows by its name a register that has closed: %s', (_, name, said, to, channels) => {
    const { adapters: __, ...known } = around;
    expect(specFromDeclaration(said, { ...known, name })).toMatchObject({ to, channels });
  });

  it('hashes in every normaliser that it names, else in the plausible ones of its identifiers', () => {
    const ids = (said: ListDeclaration) => spec({ kind: 'opposition', ...said }).recipes?.map(({ recipe }) => recipe.normaliser);
    expect(ids({ hash: { algorithm: 'md5', normaliser: 'lower' } })).toEqual(['lower']);
    expect(ids({ hash: { algorithm: 'md5', normaliser: ['raw', 'digits'] } })).toEqual(['raw', 'digits']);
    expect(ids({ hash: { algorithm: 'md5' }, identifiers: ['phone'] })).toEqual(['e164', 'e164-no-plus', 'e164-00', 'digits', 'nanp-10']);
    expect(ids({ hash: { algorithm: 'md5' } })).toEqual(['lower', 'canonical', 'e164', 'e164-no-plus', 'e164-00', 'digits', 'nanp-10']);
  });

  it('finds the key of an HMAC in the environment', () =>
    expect(spec({ kind: 'opposition', hash: { algorithm: 'hmac-sha256', normaliser: 'lower', keyEnv: 'LIST_KEY' } }).recipes).toEqual([
      { recipe: { algorithm: 'hmac-sha256', normaliser: 'lower', key: KEY } },
    ]));

  it.each<[string, ListDeclaration, string, RegExp, RegExp]>([
    ['without a kind', {}, 'LUMO_LIST_KIND', /Nothing says what the list "tps\.csv" is/, /Rien ne dit ce qu’est la liste « tps\.csv »/],
    ['with a mistyped adapter', { adapter: 'uk-tsp' }, 'LUMO_LIST_ADAPTER', /Did you mean uk-tps\?/, /Vouliez-vous dire uk-tps \?/],
    [
      'with an unheard-of adapter',
      { adapter: 'zz-no-such-thing' },
      'LUMO_LIST_ADAPTER',
      /Known adapters: uk-tps/,
      /Adaptateurs connus : uk-tps/,
    ],
    [
      'with an adapter of a list that is no more',
      { adapter: 'nl-bel-me-niet' },
      'LUMO_LIST_ADAPTER',
      /abolished.*Remove adapter/,
      /supprimé.*Retirez adapter/,
    ],
    ...(['NOT_SET', 'SHORT', undefined] as const).map((keyEnv): [string, ListDeclaration, string, RegExp, RegExp] => [
      `with a key in ${keyEnv ?? 'no variable'}`,
      { kind: 'opposition', hash: { algorithm: 'hmac-sha256', normaliser: 'lower', keyEnv } },
      'LUMO_LIST_KEY',
      /not in the environment/,
      /pas dans l’environnement/,
    ]),
  ])('is refused %s', (_, said, code, en, fr) => {
    const { what, hint, ...rest } = refusal(said);
    expect(rest).toMatchObject({ code, exitCode: 2 });
    expect(`${what.en} ${hint.en}`).toMatch(en);
    expect(`${what.fr} ${hint.fr}`).toMatch(fr);
  });
});
