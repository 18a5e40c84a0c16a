import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/csv/ports/memory.js';
import { simulate } from '../../src/engine/run-simulation.js';
import { inlineExecutor } from '../../src/engine/threads/executor.js';
import type { ConfigInput } from '../../src/index.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import { AS_OF, csvOf, runOn } from '../laws/support.js';

const HEADER = 'email;telephone;societe;source;dernier_contact_entrant';
const row = (name: string, domain: string, source: string, last: string): string =>
  `${name}@${domain};01 99 00 12 34;Acme;${source};${last}`;
const FILE = csvOf(
  HEADER,
  ...Array.from({ length: 60 }, (_, i) =>
    row(
      `c${i}`,
      i % 5 === 0 ? 'gmail.com' : 'acme.example',
      i % 3 === 0 ? 'Salon Batimat' : 'Site',
      i % 4 === 0 ? '2023-01-10' : i % 4 === 1 ? '2024-12-10' : '2026-09-01',
    ),
  ),
  row('rare', 'acme.example', 'recommandé par un ami', '2026-09-01'),
  'Total;;;;',
);
const BASE: ConfigInput = { channels: ['email'], rules: { 'duplicate-contact': 'off', 'opposed-elsewhere': 'off' } };
const settingsOf = async (config: ConfigInput) => loadRunSetup({ cwd: '.', config: false, asOf: AS_OF, overrides: config });
const withRules = (rules: ConfigInput['rules']): ConfigInput => ({ ...BASE, rules: { ...BASE.rules, ...rules } });

const tried = async (variants: Record<string, ConfigInput>, base = BASE) => {
  const ready = await settingsOf(base);
  const settled = await Promise.all(
    Object.entries(variants).map(async ([name, config]) => ({ name, settings: (await settingsOf(config)).run })),
  );
  return simulate(
    {
      source: memorySource(FILE, 'contacts.csv'),
      settings: ready.run,
      rules: ready.rules,
      lists: [],
      version: 'test',
      executor: () => inlineExecutor(ready.rules),
    },
    settled,
  );
};

describe('a simulation', () => {
  const VARIANTS: Record<string, ConfigInput> = {
    'retention-prospect.months=12': withRules({ 'retention-prospect': { months: 12 } }),
    'webmail-without-consent=off': withRules({ 'webmail-without-consent': 'off' }),
    'both channels': { ...BASE, channels: ['email', 'phone'] },
    'duplicates seen': { ...BASE, rules: {} },
  };

  it('says of each variant what a run under it does', async () => {
    const done = await tried(VARIANTS);
    const real = await runOn(FILE, { config: BASE });
    expect({ kept: done.base.kept, dropped: done.base.dropped }).toEqual({
      kept: real.report.rows.kept,
      dropped: real.report.rows.dropped,
    });
    expect(done.base.usable.email).toBe(real.report.verdicts.email?.ok);
    expect(done.rows).toBe(61);
    for (const [i, [name, config]] of Object.entries(VARIANTS).entries()) {
      const { report } = await runOn(FILE, { config });
      const { kept, dropped, usable } = done.variants[i] as (typeof done.variants)[number];
      expect({ name, kept, dropped }).toEqual({ name, kept: report.rows.kept, dropped: report.rows.dropped });
      expect(usable.email).toBe(report.verdicts.email?.ok);
    }
  });

  it('says of each rule what it costs alone, and what would come back without it', async () => {
    const done = await tried({});
    for (const id of ['retention-prospect', 'webmail-without-consent'] as const) {
      const { report: without } = await runOn(FILE, { config: withRules({ [id]: 'off' }) });
      expect(done.rules.find((rule) => rule.id === id)?.exclusive, id).toBe(without.rows.kept - done.base.kept);
    }
    const [retention, webmail] = ['retention-prospect', 'webmail-without-consent'].map((id) => done.rules.find((rule) => rule.id === id));
    expect(retention).toMatchObject({ rows: 15, alone: 15, exclusive: 12 });
    expect(webmail).toMatchObject({ rows: 12, alone: 12, exclusive: 9 });
  });

  it('compares sources, largest first, and names none that a handful of contacts share', async () => {
    const { sources } = await tried({ strict: withRules({ 'retention-prospect': { months: 12 } }) });
    expect(sources.map(({ name, rows }) => [name, rows])).toEqual([
      ['Site', 40],
      ['Salon Batimat', 20],
      [undefined, 1],
    ]);
    expect(sources.reduce((sum, { dropped }) => sum + dropped, 0)).toBe((await tried({})).base.dropped);
    expect(JSON.stringify(sources)).not.toContain('ami');
  });
});
