import type { Text } from '../../model/base/text.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Preset, Presets } from '../../model/plugin/preset.js';
import type { AnyRule } from '../../model/rule/rule.js';

/** Names that no other plugin may bring; each plugin adds its own. */
export interface TakenNames {
  readonly plugins: Set<string>;
  readonly rules: Map<string, AnyRule>;
  readonly presets: Map<string, Preset>;
  readonly adapters: Set<string>;
  readonly reporters: Set<string>;
  readonly readers: Set<string>;
  /** Endings of files, and the reader that has each. */
  readonly endings: Map<string, string>;
  /** Headers, and the field that each is read as. */
  readonly headers: Map<string, FieldName>;
  readonly languages: Set<string>;
}

/** What words of plugins are held against. */
export interface KnownParts {
  /** The field that a header is surely read as already; undefined where it is unknown, or might be several things. */
  readonly fieldOfHeader: (header: string) => FieldName | undefined;
  /** The sentences of reports, in English. */
  readonly sentences: object;
}

/** What is there already: names that are taken, and what words of plugins are held against. */
export interface BuiltInParts extends Partial<KnownParts> {
  readonly rules?: readonly AnyRule[];
  readonly presets?: Presets;
  readonly adapters?: readonly { readonly id: string }[];
}

/** The names that are taken before any plugin is loaded. */
export const takenNames = ({ rules = [], presets = new Map(), adapters = [] }: BuiltInParts = {}): TakenNames => ({
  plugins: new Set(['lumo']),
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  presets: new Map(presets),
  adapters: new Set(adapters.map(({ id }) => id)),
  reporters: new Set(),
  readers: new Set(),
  endings: new Map(),
  headers: new Map(),
  languages: new Set(['en', 'fr']),
});

export const OTHER_NAME: Text = { en: 'Give it another id.', fr: 'Donnez-lui un autre identifiant.' };

/** What is wrong with the prefix of an id; undefined for nothing. @param name of the plugin, undefined for rules by themselves */
export const prefixProblem = (id: string, name: string | undefined): Text | undefined => {
  if (name === undefined) {
    if (!id.includes('/')) return undefined;
    return {
      en: `"${id}" has the prefix of a plugin, and this module declares none: export definePlugin({ name, api: 1, … })`,
      fr: `« ${id} » porte le préfixe d’un plugin, et ce module n’en déclare aucun : exportez definePlugin({ name, api: 1, … })`,
    };
  }
  if (id.startsWith(`${name}/`)) return undefined;
  return {
    en: `"${id}" must begin with the name of the plugin: ${name}/${id.split('/').at(-1)}`,
    fr: `« ${id} » doit commencer par le nom du plugin : ${name}/${id.split('/').at(-1)}`,
  };
};

export const existsAlready = (kind: Text, id: string): Text => ({
  en: `${/^[aeiou]/.test(kind.en) ? 'an' : 'a'} ${kind.en} called "${id}" exists already`,
  fr: `${kind.fr} « ${id} » existe déjà`,
});
