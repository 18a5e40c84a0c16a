import type { LoadedPlugin } from '../../config/plugins/load-plugins.js';
import type { Text } from '../../model/base/text.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { BroughtPart } from '../../reporters/rule-docs/explain-part.js';
import { pluginWords } from '../../words/plugin-parts.js';

/** What an adapter of a plugin may say of itself. */
const titleOf = (adapter: { readonly id: string; readonly title?: Text; readonly country?: string }): Text | string =>
  adapter.title ?? adapter.country ?? adapter.id;

const languageAbout = (name: string, rules: number, base: 'en' | 'fr'): Text => {
  const [en, fr] = [pluginWords('en'), pluginWords('fr')];
  const spoken = base === 'en' ? 'english' : 'french';
  return {
    en: `${name}. ${en.speaks(rules === 1 ? 'one rule' : `${rules} rules`, en[spoken])}`,
    fr: `${name}. ${fr.speaks(rules === 1 ? 'une règle' : `${rules} règles`, fr[spoken])}`,
  };
};

/** What one plugin brings besides its rules. */
const partsOf = ({ name: plugin, presets, reporters, readers, adapters, headers, languages }: LoadedPlugin): readonly BroughtPart[] => {
  if (plugin === undefined) return [];
  const parts: BroughtPart[] = [
    ...[...presets].map(([id, preset]) => ({
      kind: 'presets' as const,
      id,
      about: preset.description,
      use: `--preset ${id}`,
      preset,
    })),
    ...[...reporters].map(([id, { description }]) => ({ kind: 'reporters' as const, id, about: description, use: `--format ${id}=FILE` })),
    ...readers.map(({ id, description, extensions }) => ({
      kind: 'readers' as const,
      id,
      about: description,
      use: `lumo-check contacts${extensions[0] ?? ''}`,
    })),
    ...adapters.map((adapter) => ({ kind: 'adapters' as const, id: adapter.id, about: titleOf(adapter), use: `adapter: ${adapter.id}` })),
    ...Object.entries(headers ?? {}).map(([field, phrases]) => ({
      kind: 'headers' as const,
      id: field,
      about: phrases.join(', '),
    })),
    ...languages.map(({ tag, name, base = 'en', rules = {} }) => ({
      kind: 'languages' as const,
      id: tag,
      about: languageAbout(name, Object.keys(rules).length, base),
      use: `--lang ${tag}`,
    })),
  ];
  return parts.map((part) => ({ ...part, plugin }));
};

/** What plugins bring besides rules, in their order. */
export const broughtParts = (plugins: readonly LoadedPlugin[]): readonly BroughtPart[] => plugins.flatMap(partsOf);

/** The same, and the presets that are always there. */
export const namedParts = (plugins: readonly LoadedPlugin[], presets: Presets): readonly BroughtPart[] => {
  const brought = broughtParts(plugins).filter(({ kind }) => kind !== 'headers');
  const taken = new Set(brought.filter(({ kind }) => kind === 'presets').map(({ id }) => id));
  const ours = [...presets]
    .filter(([id]) => !taken.has(id))
    .map(([id, preset]): BroughtPart => ({ kind: 'presets', id, about: preset.description, use: `--preset ${id}`, preset }));
  return [...ours, ...brought];
};
