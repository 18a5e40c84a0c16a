import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { presets } from '../../rules/presets.js';
import { DEFAULTS } from '../../src/config/schema/settings-data.js';
import type { Preset } from '../../src/model/plugin/preset.js';
import { csvOf, runOn } from '../laws/support.js';
import { settle } from './helpers.js';

/** The rules that are off under a preset. */
const off = (preset: string): string[] =>
  settle([{ origin: 'file', config: { preset } }], rules)
    .rules.filter(({ severity }) => severity === 'off')
    .map(({ id }) => id);

/** Off until configuration names the target of the campaign. */
const NEEDS_A_TARGET = ['relevance-geography', 'relevance-job', 'relevance-naf', 'relevance-size'];

describe('the presets', () => {
  it.each(Object.entries<Preset>(presets))(
    '%s names only rules that exist, and is described in both languages',
    (_, { rules: named, description }) => {
      const ids = rules.map(({ id }) => id as string);
      expect(Object.keys(named).filter((id) => !ids.includes(id))).toEqual([]);
      expect(description.en).toMatch(/^[A-Z].+\.$/);
      expect(description.fr).toMatch(/^[A-Z].+\.$/);
      expect(description.fr).not.toMatch(/'/);
    },
  );
  it('fr-b2b is the one that holds when nothing is said: companies, by email', () => {
    expect(DEFAULTS.preset).toBe('fr-b2b');
    expect(settle([], rules)).toMatchObject({
      preset: 'fr-b2b',
      channels: ['email'],
      audience: 'business',
      purpose: 'prospecting',
    });
    // Both are about consumers; the one about Bloctel judges the private persons of the file.
    expect(off('fr-b2b')).toEqual(['consumer-without-consent', ...NEEDS_A_TARGET]);
  });
  it('fr-b2c asks one consent of every consumer, whatever the mailbox or number', () => {
    expect(presets['fr-b2c']).toMatchObject({ channels: ['email'], audience: 'consumer', purpose: 'prospecting' });
    expect(off('fr-b2c')).toEqual(['mobile-without-consent', ...NEEDS_A_TARGET, 'webmail-without-consent']);
  });
  it('crm-archive contacts nobody: what is about contacting is off, and what is past its period leaves', () => {
    expect(presets['crm-archive']).toMatchObject({ channels: [], purpose: 'archive' });
    expect(off('crm-archive')).toEqual([
      'automated-call-without-consent',
      'banned-sector',
      'bloctel-evidence-obsolete',
      'column-beyond-purpose',
      'column-financial',
      'consent-after-first-contact',
      'consent-evidence',
      'consent-expired',
      'consent-scope',
      'consumer-without-consent',
      'contact-minor',
      'contact-protected',
      'country-regime-email',
      'country-regime-phone',
      'country-unknown',
      'directory-antiprospection',
      'email-too-soon',
      'file-of-consumers',
      'file-of-refusals',
      'health-mailbox',
      'listed-by-name',
      'mobile-without-consent',
      'named-pro-address',
      'notice-due',
      'notice-late',
      'offer-personal',
      'opposition-column',
      'opposition-list',
      'private-person-without-consent',
      'public-contact-unproven',
      'purchased-list',
      'refusal-unread',
      ...NEEDS_A_TARGET,
      'robinson-list',
      'robinson-list-missing',
      'role-address',
      'role-not-for-prospecting',
      'sirene-partial-diffusion',
      'sirene-stale',
      'soft-opt-in',
      'sole-trader',
      'source-missing',
      'source-unlawful',
      'webmail-without-consent',
    ]);
    const { rules: settled } = settle([{ origin: 'file', config: { extends: 'crm-archive' } }], rules);
    const action = (id: string): string | undefined => settled.find((rule) => rule.id === id)?.action;
    for (const id of ['retention-prospect', 'retention-client', 'contact-deceased']) expect(action(id)).toBe('drop-row');
    for (const id of ['retention-date-missing', 'opposed-elsewhere', 'recontact-after-opposition']) expect(action(id)).toBe('flag');
  });
  it('crm-archive forgets the address of nobody who refused', async () => {
    const rows = [
      'claire@acme.example;2026-01-02;2026-03-02;2026-05-14;NPAI',
      'CLAIRE@acme.example;2026-01-02;;;',
      'p@acme;2026-01-02;;;STOP',
    ];
    const file = csvOf('email;date_collecte;date_opposition;dernier_envoi;id', ...rows);
    const { clean, report } = await runOn(file, { config: { preset: 'crm-archive' }, name: 'liste-opposition.csv' });
    expect(clean.toString()).toBe(file.toString());
    expect(report.rules.filter(({ findings }) => findings.length > 0).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['opposed-elsewhere', 'recontact-after-opposition']),
    );
  });
  it.each([
    ['be', 'BE'],
    ['es', 'ES'],
    ['uk', 'GB'],
  ] as const)('%s takes contacts without a country to be of %s, and makes the register compulsory', (preset, country) => {
    const settled = settle([{ origin: 'file', config: { preset } }], rules);
    expect(settled).toMatchObject({ country, channels: ['email', 'phone'], audience: 'business' });
    expect(settled.rules.find(({ id }) => id === 'robinson-list')?.options).toMatchObject({ compulsory: true });
    expect(settled.rules.find(({ id }) => id === 'country-regime-email')?.severity).toBe('error');
  });
  it('strict turns what is not proven into errors', () => {
    const { rules: settled } = settle([{ origin: 'file', config: { preset: 'strict' } }], rules);
    for (const id of ['retention-date-missing', 'consent-expired', 'sole-trader'])
      expect(settled.find((rule) => rule.id === id)?.severity, id).toBe('error');
  });
  it('minimal runs refusals, retention and sensitive data, and nothing else', () => {
    const { rules: settled } = settle([{ origin: 'file', config: { preset: 'minimal' } }], rules);
    const on = settled.filter(({ severity }) => severity !== 'off').map(({ id }) => id);
    expect(on).toEqual([...(presets.minimal.only ?? [])].toSorted());
  });
});
