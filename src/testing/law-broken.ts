import { LumoError } from '../model/base/lumo-error.js';
import type { Text } from '../model/base/text.js';

/** What a part of a plugin does that no part may. @param text what was seen, in both languages */
export const brokenLaw = (text: Text): LumoError =>
  new LumoError('LUMO_PLUGIN_TEST', text, {
    en: 'docs/plugins.md says what each law is for.',
    fr: 'docs/fr/plugins.md dit à quoi sert chaque loi.',
  });

/** One test of a plugin: rejects with what is wrong. */
export interface PluginTest {
  /** A sentence, for a test runner. */
  readonly name: string;
  /** @throws LumoError LUMO_PLUGIN_TEST, or whatever a part of the plugin throws */
  run(): Promise<void>;
}

/** Fails where two things that must be the same differ. @param what they are, in both languages */
export const mustEqual = (said: unknown, expected: unknown, what: Text): void => {
  const [a, b] = [JSON.stringify(said), JSON.stringify(expected)];
  if (a === b) return;
  throw brokenLaw({ en: `${what.en}: ${a} came, and ${b} was expected.`, fr: `${what.fr} : ${a} est venu, et ${b} était attendu.` });
};
