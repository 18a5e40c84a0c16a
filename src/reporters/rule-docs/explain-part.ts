import type { Lang, Text } from '../../model/base/text.js';
import type { PluginPart } from '../../model/plugin/plugin.js';
import type { Preset } from '../../model/plugin/preset.js';
import { type Words, wordsFor } from '../../words/index.js';
import { pluginWords } from '../../words/plugin-parts.js';
import { textTable, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';

/** Something that a plugin brings, and that is no rule. */
export interface BroughtPart {
  readonly kind: Exclude<PluginPart, 'rules'>;
  readonly id: string;
  /** What it is for, in a sentence: in both languages, or a name that is the same in all. */
  readonly about: Text | string;
  /** The plugin that brings it; absent for ours. */
  readonly plugin?: string;
  /** How a command line or a configuration asks for it. */
  readonly use?: string;
  readonly preset?: Preset;
}

const aboutOf = (words: Words, { about }: BroughtPart): string => safeText(typeof about === 'string' ? about : words.text(about));

const presetLines = ({ channels, country, audience, purpose, only }: Preset): readonly string[] => [
  `channels: ${channels.join(', ') || '–'}`,
  `audience: ${audience}`,
  `purpose: ${purpose}`,
  ...(country === undefined ? [] : [`country: ${country}`]),
  ...(only === undefined ? [] : [`only: ${only.join(', ')}`]),
];

/**
 * Everything about a preset, a reporter, a reader, an adapter or a language, for a terminal.
 * @param width columns of the terminal
 */
export function* explainPart(part: BroughtPart, lang: Lang, style: TextStyle, width = 80): Generator<string> {
  const [words, say] = [wordsFor(lang), pluginWords(lang)];
  const line = (text: string): string => `${text}\n`;
  yield line(style.bold(safeText(part.id)));
  yield line(style.dim([say.kinds[part.kind], part.plugin === undefined ? say.ours : say.brought(safeText(part.plugin))].join(' · ')));
  for (const text of wrapText(aboutOf(words, part), width)) yield line(text);
  if (part.use !== undefined) {
    yield line('');
    yield line(style.bold(say.use));
    yield line(`  ${safeText(part.use)}`);
  }
  if (part.preset === undefined) return;
  yield line('');
  yield line(style.bold(say.sets));
  for (const text of presetLines(part.preset)) for (const wrapped of wrapText(text, width, '  ', '    ')) yield line(wrapped);
  const rules = Object.entries(part.preset.rules).map(([id, setting]) => [
    `  ${safeText(id)}`,
    typeof setting === 'string' ? setting : safeText(JSON.stringify(setting)),
  ]);
  if (rules.length === 0) return;
  yield line('');
  yield line(style.bold(say.rulesSet));
  for (const text of textTable(rules)) yield line(text);
}

/** The parts of each plugin, one on a line, under its name. */
export function* listParts(parts: readonly BroughtPart[], lang: Lang, style: TextStyle): Generator<string> {
  const [words, say] = [wordsFor(lang), pluginWords(lang)];
  for (const plugin of new Set(parts.flatMap(({ plugin: name }) => name ?? []))) {
    const rows = parts
      .filter((part) => part.plugin === plugin)
      .map((part) => [`  ${safeText(part.id)}`, say.kinds[part.kind], aboutOf(words, part)]);
    yield `${style.bold(say.plugin(safeText(plugin)))}\n${[...textTable(rows)].join('\n')}\n\n`;
  }
}
