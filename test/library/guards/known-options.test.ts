import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, clean, LumoError } from '../../../src/index.js';
import { planShards } from '../../../src/shards/index.js';
import { folder, names, ROOT } from '../../cli/support.js';

const PATH = join(ROOT, 'fixtures/salon/contacts-salon.csv');
const DAY = { asOf: '2026-11-24', config: false as const };

const refused = async (job: Promise<unknown>): Promise<LumoError> => {
  const cause = await job.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(cause).toBeInstanceOf(LumoError);
  return cause as LumoError;
};

describe('options of the library', () => {
  it.each<readonly [string, object, string, RegExp]>([
    ['a day as the French write it', { asOf: '29/11/2026' }, 'LUMO_CONFIG_INVALID', /asOf: "29\/11\/2026" is not a day/],
    ['a day that no calendar has', { asOf: '2026-02-30' }, 'LUMO_CONFIG_INVALID', /is not a day/],
    ['no text', { asOf: '' }, 'LUMO_CONFIG_INVALID', /asOf/],
    ['nothing', { asOf: null }, 'LUMO_CONFIG_INVALID', /asOf/],
    ['a Date', { asOf: new Date(0) }, 'LUMO_CONFIG_INVALID', /asOf/],
    ['no day', { asOf: undefined }, 'LUMO_NO_DATE', /which day/],
    ['a typing mistake', { skp: ['x'] }, 'LUMO_CONFIG_INVALID', /"skp" is not known. Did you mean "skip"/],
    [
      'a setting',
      { lists: [{ file: 'a', kind: 'opposition' }] },
      'LUMO_CONFIG_INVALID',
      /"lists" is a setting.* overrides: \{ lists: … \}/,
    ],
    ['a setting more', { channels: ['phone'] }, 'LUMO_CONFIG_INVALID', /"channels" is a setting/],
    ['one rule as a text', { only: 'retention-prospect' }, 'LUMO_CONFIG_INVALID', /only/],
  ])('%s: refused', async (_, options, code, says) => {
    const given = { ...DAY, ...options } as object;
    const at = folder();
    for (const job of [check(PATH, given), clean(PATH, join(at, 'a.csv'), given), planShards(PATH, join(at, 'plan'), given)]) {
      const { code: found, what } = await refused(job);
      expect(found).toBe(code);
      expect(what.en).toMatch(says);
    }
    expect(names(at)).toEqual([]);
  });

  it('of clean are none of check', async () => {
    const { what } = await refused(check(PATH, { ...DAY, rejects: 'a.csv' } as object));
    expect(what.fr).toContain('« rejects » est inconnue');
  });

  it('that are meant are taken', async () => {
    const options = { ...DAY, preset: 'fr-b2c', skip: [], only: undefined, figures: false, env: {}, name: 'x.csv', overrides: {} };
    expect((await check(PATH, options)).report.preset).toBe('fr-b2c');
  });
});
