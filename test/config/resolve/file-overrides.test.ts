import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pathMatcher } from '../../../src/config/resolve/file-overrides.js';
import type { ConfigInput } from '../../../src/config/schema/config-schema.js';
import { loadRunSetup, type SettingsOptions } from '../../../src/library/setup/run-setup.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lumo-overrides-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readyWith = (config: ConfigInput, more: Partial<SettingsOptions> = {}) => {
  writeFileSync(join(folder, 'lumo.config.json'), JSON.stringify(config));
  return loadRunSetup({ cwd: folder, asOf: '2026-11-24', env: {}, ...more });
};
const settled = async (config: ConfigInput, file: string) => (await readyWith(config)).forFile(file).settings;

describe('patterns of overrides', () => {
  it.each<[string, string, string, boolean]>([
    ['a name holds in any folder', '*.csv', 'exports/2025/clients.csv', true],
    ['a path holds from the folder of the configuration', 'exports/*.csv', 'exports/clients.csv', true],
    ['one star crosses no folder', 'exports/*.csv', 'exports/2025/clients.csv', false],
    ['two stars cross folders', 'exports/**/clients*.csv', 'exports/2025/q3/clients-2.csv', true],
    ['two stars also stand for no folder', 'exports/**/clients*.csv', 'exports/clients.csv', true],
    ['a folder is all that is in it', 'exports/', 'exports/2025/clients.csv', true],
    ['a leading ./ says nothing', './exports/*.csv', 'exports/clients.csv', true],
    ['braces give a choice', '*.{csv,tsv}', 'a/clients.tsv', true],
    ['capitals count', '*.csv', 'a/CLIENTS.CSV', false],
    ['a name may be that of a folder', 'b2c', 'b2c/clients.csv', true],
    ['wherever it lies', 'b2c', 'exports/b2c/2025/clients.csv', true],
    ['and no part of a name', 'b2c', 'b2c-old/clients.csv', false],
    ['a leading slash says nothing', '/exports/', 'exports/clients.csv', true],
    ['an accent is one however a disk writes it', 'été/', 'e\u0301te\u0301/clients.csv', true],
    ['or a configuration', 'e\u0301te\u0301/', 'été/clients.csv', true],
    ['a name that is denied is one of files', '!clients.csv', 'exports/salon.csv', true],
    ['hidden files are files', 'exports/**', 'exports/.old/clients.csv', true],
  ])('%s', async (_, pattern, path, expected) => {
    const matches = await pathMatcher([pattern]);
    expect(matches(path)).toBe(expected);
  });
});

describe('overrides', () => {
  const config: ConfigInput = {
    preset: 'fr-b2b',
    channels: ['email', 'phone'],
    rules: { 'retention-prospect': { months: 24 } },
    overrides: [
      { files: ['exports/**'], preset: 'crm-archive', rules: { 'row-ragged': 'off' } },
      { files: ['exports/b2c/*.csv'], audience: 'consumer', rules: { 'retention-prospect': { months: 12 } } },
    ],
  };
  const months = (settings: Awaited<ReturnType<typeof settled>>): unknown =>
    settings.rules.find(({ id }) => id === 'retention-prospect')?.options.months;

  it('a file that none names is judged as all are', async () => {
    const settings = await settled(config, 'lists/salon.csv');
    expect(settings).toMatchObject({ preset: 'fr-b2b', purpose: 'prospecting', channels: ['email', 'phone'] });
    expect(months(settings)).toBe(24);
  });

  it('a preset brings its purpose and its channels over those of the configuration, and leaves its rules', async () => {
    const settings = await settled(config, 'exports/clients.csv');
    expect(settings).toMatchObject({ preset: 'crm-archive', purpose: 'archive', channels: [], audience: 'business' });
    expect(months(settings)).toBe(24);
    expect(settings.rules.find(({ id }) => id === 'row-ragged')?.severity).toBe('off');
    expect(settings.origins).toMatchObject({ preset: 'override', purpose: 'override', 'rules.row-ragged.severity': 'override' });
  });

  it('of several that name a file the last has the last word, key by key', async () => {
    const settings = await settled(config, 'exports/b2c/clients.csv');
    expect(settings).toMatchObject({ preset: 'crm-archive', audience: 'consumer' });
    expect(months(settings)).toBe(12);
    expect(settings.rules.find(({ id }) => id === 'row-ragged')?.severity).toBe('off');
  });

  it('a file outside of the folder is matched by its whole path', async () => {
    const outside: ConfigInput = { overrides: [{ files: ['**/archive/*.csv'], preset: 'crm-archive' }] };
    expect((await settled(outside, '/mnt/share/archive/a.csv')).preset).toBe('crm-archive');
    expect((await settled(outside, '../archive/a.csv')).preset).toBe('crm-archive');
  });

  it('the command line and the environment go before them', async () => {
    const ready = await readyWith(config, { overrides: { preset: 'uk', channels: ['phone'] }, env: { LUMO_CHANNEL: 'email' } });
    const { settings } = ready.forFile('exports/clients.csv');
    expect(settings.preset).toBe('uk');
    expect(settings.channels).toEqual(['phone']);
  });

  it('a mistake in one is told whatever file is read', async () => {
    const wrong: ConfigInput = { overrides: [{ files: ['nothing'], rules: { 'retention-prospect': { month: 3 } } }] };
    await expect(settled(wrong, 'a.csv')).rejects.toMatchObject({ code: 'LUMO_CONFIG_INVALID' });
    const unknown: ConfigInput = { overrides: [{ files: ['nothing'], rules: { 'no-such-rule': 'off' } }] };
    await expect(settled(unknown, 'a.csv')).rejects.toMatchObject({ code: 'LUMO_UNKNOWN_RULE' });
  });

  it('one without files, or with a key that is not about files, is refused', async () => {
    for (const override of [{ files: [] }, { files: ['a'], lists: [] }, { preset: 'uk' }]) {
      await expect(settled({ overrides: [override] } as unknown as ConfigInput, 'a.csv')).rejects.toMatchObject({
        code: 'LUMO_CONFIG_INVALID',
      });
    }
  });
});
