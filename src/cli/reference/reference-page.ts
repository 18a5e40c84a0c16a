/**
 * The reference in Markdown, made from the tables of commands, options, keys and presets.
 * @module
 */
import { presets } from '../../../rules/presets.js';
import { DEFAULTS, SETTINGS, type Setting, type SettingKey } from '../../config/schema/settings-data.js';
import type { Lang } from '../../model/base/text.js';
import type { Preset } from '../../model/plugin/preset.js';
import { longFlag, type OptionSet, type OptionSpec } from '../options/table/option.js';
import { READING, SHARED } from '../options/table/reading.js';
import { OTHER_VARIABLES } from '../options/table/variables.js';
import { type CommandSpec, isGroup } from '../program/command-spec.js';
import { COMMANDS } from '../program/command-table.js';
import { referenceWords } from './reference-words.js';

/** Help as a cell of a table: what would be taken for markup or a column is escaped. */
const cell = (text: string): string => text.replace(/[|<*]/g, '\\$&').replace(/\n/g, ' ');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${cell(text.slice(1))}.`;
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');

const SETTING_LIST: readonly (readonly [SettingKey, Setting])[] = Object.entries(SETTINGS) as [SettingKey, Setting][];
const NAMED_SETS: readonly (readonly [string, OptionSet])[] = COMMANDS.flatMap((spec) => [
  [spec.name, spec.options] as const,
  ...(isGroup(spec) ? spec.commands.map(({ name, options }) => [`${spec.name} ${name}`, options] as const) : []),
]);
const ALL_OPTIONS: readonly OptionSpec[] = NAMED_SETS.flatMap(([, set]) => Object.values(set));

/** The options that decide a key, each once. */
const flagsOf = (key: string): string =>
  [...new Set(ALL_OPTIONS.filter(({ config }) => config === key).map(({ flag }) => code(longFlag(flag))))].join(', ');
/** The variable that stands for an option, its own or that of the key which it decides. */
export const variableOf = ({ config, env }: OptionSpec): string | undefined => {
  const setting: Setting | undefined = config && SETTINGS[config];
  return env ?? setting?.env?.name;
};

const optionTable = (set: OptionSet, lang: Lang): string => {
  const words = referenceWords(lang);
  const rows = Object.values(set).flatMap((spec) => {
    const { flag, help, negated, config } = spec;
    const variable = variableOf(spec);
    return [
      [code(flag), cell(help[lang]), config ? code(config) : '', variable ? code(variable) : ''],
      ...(negated ? [[code(longFlag(flag).replace('--', '--no-')), cell(negated[lang]), '', '']] : []),
    ];
  });
  return table([words.option, words.meaning, words.key, words.variable], rows);
};

/** The options of a set that another has not, or says otherwise. */
export const without = (set: OptionSet, base: OptionSet): OptionSet =>
  Object.fromEntries(Object.entries(set).filter(([name, spec]) => base[name] !== spec));

const commandSection = (spec: Pick<CommandSpec, 'summary' | 'options'>, usage: string, lang: Lang): string => {
  const words = referenceWords(lang);
  const reads = 'preset' in spec.options;
  const own = without(spec.options, reads ? READING : SHARED);
  return [
    `### ${code(`lumo-check ${usage}`)}`,
    `${sentence(spec.summary[lang])}${reads ? ` ${words.takes(anchor(words.reading))}` : ''}`,
    ...(Object.keys(own).length > 0 ? [optionTable(own, lang)] : []),
  ].join('\n\n');
};

/** Every key of the configuration. */
export const keyTable = (lang: Lang): string => {
  const words = referenceWords(lang);
  const rows = SETTING_LIST.map(([key, setting]) => {
    const byDefault = typeof setting.default === 'object' ? setting.default[lang] : setting.default && code(setting.default);
    const more = `${byDefault ? words.byDefault(byDefault) : ''}${setting.see ? ` ([${setting.see}](${setting.see}))` : ''}`;
    const { help } = key === 'preset' ? READING.preset : setting;
    return [code(key), `${cell(help[lang])}${more}`, flagsOf(key), setting.env ? code(setting.env.name) : ''];
  });
  return table([words.key, words.meaning, words.option, words.variable], rows);
};

/** Every environment variable that is read, with what it means in Markdown. */
export const variableRows = (lang: Lang): readonly (readonly [name: string, meaning: string])[] => {
  const words = referenceWords(lang);
  const settings = SETTING_LIST.flatMap(([key, { env }]) =>
    env ? [[env.name, [code(key), flagsOf(key)].filter(Boolean).join(', ')] as const] : [],
  );
  const options = ALL_OPTIONS.flatMap(({ flag, env }) => (env ? [[env, code(longFlag(flag))] as const] : []));
  const rows = [...new Map([...settings, ...options])].map(([name, what]) => [name, words.standsFor(what)] as const);
  const others = Object.entries(OTHER_VARIABLES).map(([name, text]) => [name, text[lang]] as const);
  return [...rows, ...others];
};

/** The same as a table. */
export const variableTable = (lang: Lang): string => {
  const words = referenceWords(lang);
  return table(
    [words.variable, words.meaning],
    variableRows(lang).map(([name, meaning]) => [code(name), meaning]),
  );
};

/** Every preset. */
export const presetTable = (lang: Lang): string => {
  const words = referenceWords(lang);
  const rows = Object.entries<Preset>(presets).map(([name, { channels, description }]) => {
    const usual = name === DEFAULTS.preset ? words.usual : '';
    return [`${code(name)}${usual}`, channels.join(', ') || words.none, cell(description[lang])];
  });
  return table([words.preset, words.channels, words.meaning], rows);
};

/** The whole page. */
export const referencePage = (lang: Lang): string => {
  const words = referenceWords(lang);
  const sections = COMMANDS.flatMap((spec) => [
    ...(isGroup(spec)
      ? [commandSection(spec, spec.name, lang), ...spec.commands.map((one) => commandSection(one, `${spec.name} ${one.usage}`, lang))]
      : [commandSection(spec, spec.usage, lang)]),
  ]);
  return `${[
    words.title,
    [...words.intro, words.other].join('\n'),
    `## ${words.shared}`,
    optionTable(SHARED, lang),
    `## ${words.reading}`,
    words.readingIntro,
    optionTable(without(READING, SHARED), lang),
    `## ${words.commands}`,
    ...sections,
    `## ${words.keys}`,
    keyTable(lang),
    `## ${words.variables}`,
    variableTable(lang),
  ].join('\n\n')}\n`;
};
