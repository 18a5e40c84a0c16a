import ours from '../../rules/index.js';
import { checkPlugin } from '../config/plugins/check-plugin.js';
import { pluginFault } from '../config/plugins/plugin-errors.js';
import { takenNames } from '../config/plugins/plugin-names.js';
import { resolvePresets } from '../config/presets/resolve-presets.js';
import { fieldOfHeader, headerTranslator } from '../fields/columns/headers/added-headers.js';
import { ADAPTERS } from '../lists/adapters/all-adapters.js';
import type { ListAdapter } from '../lists/definition/adapter.js';
import { FIELDS } from '../model/contact/field.js';
import { type PluginLanguage, translationOf } from '../model/plugin/language.js';
import type { Plugin } from '../model/plugin/plugin.js';
import type { AnyRule } from '../model/rule/rule.js';
import { defaultOptions } from '../reporters/rule-docs/rule-options.js';
import { messageText } from '../reporters/text/message.js';
import { ENGLISH_SENTENCES, wordsFor } from '../words/index.js';
import { mustEqual, type PluginTest } from './law-broken.js';
import { type ReaderSample, testsOfReader } from './reader-laws.js';
import { testsOfReporter } from './reporter-laws.js';
import { type CaseTable, testsOfRule } from './rule-laws.js';

/** What a plugin is tested on, besides the examples of its rules. */
export interface PluginSamples {
  /** More examples, by the id of the rule. */
  readonly cases?: Readonly<Record<string, CaseTable>>;
  /** Files, by the id of the reader: at least one for each. */
  readonly files?: Readonly<Record<string, readonly ReaderSample[]>>;
}

/** That the plugin loads, as it would in a run. */
const loads = (plugin: Plugin<ListAdapter>): PluginTest => ({
  name: `${plugin.name}: this lumo-check takes it`,
  run: async () => {
    const taken = takenNames({ rules: ours.rules, presets: resolvePresets(ours.presets), adapters: ADAPTERS });
    checkPlugin(plugin, taken, pluginFault(plugin.name), { fieldOfHeader, sentences: ENGLISH_SENTENCES });
  },
});

const testsOfHeaders = ({ name, headers = {} }: Plugin<ListAdapter>): readonly PluginTest[] =>
  Object.entries(headers).map(([field, phrases]) => ({
    name: `${name}: its headers of ${field} are read as it`,
    run: async () => {
      const known = headerTranslator([headers]);
      const read = phrases.filter((phrase) => fieldOfHeader(known(phrase)) !== field);
      mustEqual(read, [], { en: 'Headers that are read otherwise', fr: 'En-têtes lus autrement' });
    },
  }));

const testsOfLanguage = (language: PluginLanguage, rules: readonly AnyRule[]): PluginTest => ({
  name: `${language.tag}: fills the slots of its messages`,
  run: async () => {
    const translation = translationOf(language, rules, FIELDS);
    const words = wordsFor(translation.base, translation);
    const told = rules.filter(({ id }) => Object.hasOwn(language.rules ?? {}, id));
    const open = told.flatMap((rule) =>
      Object.keys(language.rules?.[rule.id]?.messages ?? {})
        .filter((message) => /\{\w+(?::[^{}]*)?\}/.test(messageText(words, message, rule, defaultOptions(rule))))
        .map((message) => `${rule.id} ${message}`),
    );
    mustEqual(open, [], { en: 'Messages with a slot that nothing fills', fr: 'Messages dont un emplacement reste vide' });
  },
});

/**
 * All tests of a plugin, for any test runner: that it loads, and the laws of each of its parts.
 * @example
 * import test from 'node:test';
 * for (const { name, run } of testsOf(plugin)) test(name, run);
 */
export const testsOf = (plugin: Plugin<ListAdapter>, { cases = {}, files = {} }: PluginSamples = {}): readonly PluginTest[] => {
  const { rules = [], readers = [], reporters = {}, languages = [] } = plugin;
  const all = [...rules, ...ours.rules];
  return [
    loads(plugin),
    ...rules.flatMap((rule) => testsOfRule(rule, cases[rule.id])),
    ...readers.flatMap((reader) => testsOfReader(reader, files[reader.id])),
    ...Object.entries(reporters).flatMap(([id, reporter]) => testsOfReporter(id, reporter, all)),
    ...testsOfHeaders(plugin),
    ...languages.map((language) => testsOfLanguage(language, all)),
  ];
};
