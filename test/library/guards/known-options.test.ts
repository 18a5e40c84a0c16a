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

  it.each<readonly [string, object, string]>([
    ['overrides that are null', { overrides: null }, 'overrides: empty'],
    ['overrides that are a list', { overrides: [] }, 'overrides: expected a group'],
    ['a setting that is null', { overrides: { lists: null } }, 'overrides.lists: empty'],
    ['a setting deep inside', { overrides: { lists: [{ file: 3, kind: 'opposition' }] } }, 'overrides.lists[0].file: expected text'],
    [
      'a setting that is none',
      { overrides: { channel: ['email'] } },
      'overrides: the key "channel" is not known. Did you mean "channels"?',
    ],
    ['variables that are null', { env: null }, 'env: empty'],
    ['a variable that is no text', { env: { LUMO_LANG: 1 } }, 'env.LUMO_LANG: expected text, not a number'],
    ['settings of variables', { variables: null }, 'variables: empty'],
    ['no rules', { rules: null }, 'rules: empty'],
    ['rules that are no list', { rules: {} }, 'rules: expected a list'],
    ['a rule that is nothing', { rules: [null] }, 'rules[0]: empty'],
    ['a rule without its parts', { rules: [{ id: 'a-b' }] }, 'rules[0].theme: missing'],
    ['no callback', { findings: 'x' }, 'findings: expected a function'],
    ['a callback that is null', { progress: null }, 'progress: expected a function'],
    ['no signal', { signal: { aborted: 'no' } }, 'signal: expected an AbortSignal'],
    ['a controller for its signal', { signal: new AbortController() }, 'signal: expected an AbortSignal'],
    ['an approval that is null', { approval: null }, 'approval: empty'],
    ['an approval by a number', { approval: { by: 3, reason: 'a campaign' } }, 'approval.by: expected text'],
    ['an approval by a key of nobody', { approval: { byy: 'Claire' } }, 'approval: the key "byy" is not known. Did you mean "by"?'],
    ['an identity that is null', { identities: [null] }, 'identities[0]: empty'],
  ])('%s: refused by its path', async (_, options, says) => {
    const at = folder();
    const given = { ...DAY, ...options } as object;
    for (const job of [check(PATH, given), clean(PATH, join(at, 'a.csv'), given)]) {
      const { code, what } = await refused(job);
      expect([code, what.en]).toEqual(['LUMO_CONFIG_INVALID', expect.stringContaining(`\n- ${says}`)]);
    }
    expect(names(at)).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['null', null, 'evidence: empty'],
    ['a path', 'evidence', 'evidence: expected a group of keys and values, not text'],
    ['a key of nobody', { foldr: 'x' }, 'evidence: the key "foldr" is not known. Did you mean "folder"?'],
    ['a folder that is null', { folder: null }, 'evidence.folder: empty'],
    ['a day as text', { made: '2026-11-24' }, 'evidence.made: expected a valid Date'],
    ['no moment', { made: new Date(Number.NaN) }, 'evidence.made: expected a valid Date'],
    ['a version that is a number', { node: 20 }, 'evidence.node: expected text'],
  ])('evidence that is %s: refused by its path', async (_, evidence, says) => {
    const at = folder();
    const { code, what } = await refused(clean(PATH, join(at, 'a.csv'), { ...DAY, evidence } as object));
    expect([code, what.en]).toEqual(['LUMO_CONFIG_INVALID', expect.stringContaining(`\n- ${says}`)]);
    expect(names(at)).toEqual([]);
  });

  it('of clean are none of check', async () => {
    const { what } = await refused(check(PATH, { ...DAY, rejects: 'a.csv' } as object));
    expect(what.fr).toContain('« rejects » est inconnue');
  });

  it('that are meant are taken', async () => {
    const options = { ...DAY, preset: 'fr-b2c', skip: [], only: undefined, figures: false, env: {}, name: 'x.csv', overrides: {} };
    // Those of a process: whatever others hold is nobody's business.
    expect((await check(PATH, { ...DAY, env: { ...process.env, DEV: true } } as object)).report.counts).toBeDefined();
    expect((await check(PATH, { ...DAY, env: process.env, signal: new AbortController().signal })).exitCode).toBe(1);
    expect((await check(PATH, options)).report.preset).toBe('fr-b2c');
  });
});
