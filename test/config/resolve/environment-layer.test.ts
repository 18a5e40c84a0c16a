import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_VARIABLES, environmentLayer } from '../../../src/config/resolve/environment-layer.js';
import { errorOf, OUR_PRESETS } from '../helpers.js';

describe('the environment', () => {
  it('gives every setting that it mirrors', () => {
    const env = {
      LUMO_PRESET: 'fr-b2c',
      LUMO_CHANNEL: 'email, sms',
      LUMO_AS_OF: '2026-11-24',
      LUMO_LANG: 'fr_FR.UTF-8',
      LUMO_JOBS: '2',
      LUMO_FAIL_ON: 'never',
      LUMO_CI: 'false',
      LUMO_MAX_WARNINGS: '0',
      LUMO_EVIDENCE: 'evidence',
      LUMO_STRICT_FIELDS: 'true',
      LUMO_SOURCE: 'Salon X, June 2026',
      LUMO_COLLECTED_AT: '2026-06-10',
      LUMO_INFORMED_AT: '2026-06-11',
      LUMO_CONSENT_PROOF: 'form 12',
      LUMO_DOCS_URL: 'https://docs.acme.example/lumo-check/',
    };
    expect(Object.keys(env).sort()).toEqual(ENVIRONMENT_VARIABLES.map(({ name }) => name).sort());
    expect(environmentLayer(env)).toEqual({
      origin: 'environment',
      config: {
        preset: 'fr-b2c',
        channels: ['email', 'sms'],
        asOf: '2026-11-24',
        lang: 'fr',
        jobs: 2,
        failOn: 'never',
        ci: false,
        maxWarnings: 0,
        evidence: 'evidence',
        strictFields: true,
        docsUrl: 'https://docs.acme.example/lumo-check/',
        stated: { source: 'Salon X, June 2026', collectedAt: '2026-06-10', informedAt: '2026-06-11', consentProof: 'form 12' },
      },
    });
  });
  it('says nothing with empty and foreign variables', () =>
    expect(environmentLayer({ LUMO_JOBS: ' ', LUMO_PRESET: '', LUMO_OTHER: 'x', PATH: '/bin', LUMO_LANG: undefined }).config).toEqual({}));
  it.each([
    [
      'LUMO_DOCS_URL',
      'javascript:alert(1)',
      'expected an address that begins with https:// or http://',
      'il faut une adresse qui commence par https:// ou http://',
    ],
    ['LUMO_JOBS', 'two', 'expected a number, not text', 'il faut un nombre, pas un texte'],
    ['LUMO_CI', 'maybe', 'expected true or false, not text', 'il faut true ou false, pas un texte'],
    ['LUMO_MAX_WARNINGS', '-1', 'expected a number, not text', 'il faut un nombre, pas un texte'],
    [
      'LUMO_COLLECTED_AT',
      'June',
      '"June" is not a day of the calendar; write it YYYY-MM-DD',
      '« June » n’est pas un jour du calendrier ; écrivez-le AAAA-MM-JJ',
    ],
    [
      'LUMO_PRESET',
      'fr-b2d',
      '"fr-b2d" is not allowed. Did you mean "fr-b2b"?',
      '« fr-b2d » n’est pas admis. Vouliez-vous dire « fr-b2b » ?',
    ],
    [
      'LUMO_CHANNEL',
      'email,mail',
      '"mail" is not allowed. Did you mean "email"?',
      '« mail » n’est pas admis. Vouliez-vous dire « email » ?',
    ],
    [
      'LUMO_AS_OF',
      'today',
      '"today" is not a day of the calendar; write it YYYY-MM-DD',
      '« today » n’est pas un jour du calendrier ; écrivez-le AAAA-MM-JJ',
    ],
  ])('%s=%s is refused by the name of the variable', async (name, value, en, fr) => {
    const { code, what } = await errorOf(() => environmentLayer({ [name]: value }, [...OUR_PRESETS.keys()]));
    expect(code).toBe('LUMO_CONFIG_INVALID');
    expect(what).toEqual({
      en: `The environment has 1 problem:\n- ${name}: ${en}`,
      fr: `L’environnement contient 1 problème :\n- ${name} : ${fr}`,
    });
  });
});
