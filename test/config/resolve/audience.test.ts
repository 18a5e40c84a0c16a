import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import type { ConfigLayer } from '../../../src/config/resolve/settings.js';
import type { ConfigInput } from '../../../src/config/schema/config-schema.js';
import { settle } from '../helpers.js';

const file = (config: ConfigInput): ConfigLayer => ({ origin: 'file', config });
const override = (config: ConfigInput): ConfigLayer => ({ origin: 'override', config });
const line = (config: ConfigInput): ConfigLayer => ({ origin: 'command line', config });

const CONSENTS = ['consumer-without-consent', 'webmail-without-consent', 'mobile-without-consent'];
/** The three rules that ask for a consent, as they are settled. */
const asked = (...layers: ConfigLayer[]): string => {
  const settled = settle(layers, rules).rules;
  return CONSENTS.filter((id) => settled.find((rule) => rule.id === id)?.severity !== 'off').join(' ');
};
const OF_CONSUMERS = 'consumer-without-consent';
const OF_PROFESSIONALS = 'webmail-without-consent mobile-without-consent';

describe('who the contacts are decides which consent is asked for', () => {
  it.each<readonly [string, readonly ConfigLayer[], string]>([
    ['nothing said', [], OF_PROFESSIONALS],
    ['the preset', [file({ preset: 'fr-b2c' })], OF_CONSUMERS],
    ['the file', [file({ audience: 'consumer' })], OF_CONSUMERS],
    ['the command line', [line({ audience: 'consumer' })], OF_CONSUMERS],
    ['the file, over a preset of companies', [file({ preset: 'fr-b2b', audience: 'consumer' })], OF_CONSUMERS],
    ['what holds for some files', [file({ preset: 'fr-b2b' }), override({ audience: 'consumer' })], OF_CONSUMERS],
    ['the command line, over the strict preset', [line({ preset: 'strict', audience: 'consumer' })], OF_CONSUMERS],
    ['companies, over a preset of consumers', [file({ preset: 'fr-b2c', audience: 'business' })], OF_PROFESSIONALS],
    ['the same word as the preset', [file({ preset: 'fr-b2b', audience: 'business' })], OF_PROFESSIONALS],
    ['a preset of another country', [file({ preset: 'be', audience: 'consumer' })], OF_CONSUMERS],
    ['the same', [file({ preset: 'es', audience: 'consumer' })], OF_CONSUMERS],
    ['the same', [file({ preset: 'uk', audience: 'consumer' })], OF_CONSUMERS],
    ['a rule that the file switches off stays off', [file({ audience: 'consumer', rules: { 'consumer-without-consent': 'off' } })], ''],
    ['an archive asks for none', [file({ preset: 'crm-archive', audience: 'consumer' })], ''],
    ['neither does what is for refusals only', [file({ preset: 'minimal', audience: 'consumer' })], ''],
  ])('%s', (_, layers, expected) => expect(asked(...layers)).toBe(expected));

  it('is not told as easing: another rule asks the same', () => {
    const { switchedOff, lowered } = settle([file({ preset: 'fr-b2b', audience: 'consumer' })], rules);
    expect(switchedOff.filter(({ by }) => by !== 'preset')).toEqual([]);
    expect(lowered).toEqual([]);
  });

  it('that calls take a consent is French, whoever is called', () => {
    const option = (preset: string) =>
      settle([file({ preset, audience: 'consumer' })], rules).rules.find(({ id }) => id === OF_CONSUMERS)?.options;
    for (const preset of ['be', 'es', 'uk']) expect(option(preset)).toMatchObject({ calls: false });
    for (const preset of ['fr-b2b', 'fr-b2c', 'strict']) expect(option(preset)).toMatchObject({ calls: true });
  });

  it.each<readonly [string, readonly ConfigLayer[], string]>([
    ['where nobody names a preset, the one of that audience', [file({ audience: 'consumer' })], 'fr-b2c'],
    ['the same for some files', [override({ audience: 'consumer' })], 'fr-b2c'],
    ['companies', [file({ audience: 'business' })], 'fr-b2b'],
    ['nothing said', [], 'fr-b2b'],
    ['a preset that is named stays', [file({ preset: 'strict', audience: 'consumer' })], 'strict'],
    ['an archive', [file({ audience: 'consumer', purpose: 'archive' })], 'fr-b2b'],
  ])('the preset: %s', (_, layers, preset) => {
    const settings = settle(layers, rules);
    expect(settings.preset).toBe(preset);
    expect(settings.channels).toEqual(['email']);
  });
});
