import type { Preset, PresetDeclaration, PresetRule, Presets } from '../../model/plugin/preset.js';

type Declarations = Readonly<Record<string, PresetDeclaration>>;
/** What is wrong with a preset: it extends one that does not exist, or itself by way of others. */
export type PresetFault =
  | { readonly preset: string; readonly unknown: string }
  | { readonly preset: string; readonly cycle: readonly string[] };

/** The first fault of some declarations. @param known presets that they may extend besides one another */
export const presetFault = (declared: Declarations, known: Presets): PresetFault | undefined => {
  for (const preset of Object.keys(declared)) {
    const path = [preset];
    for (let next = declared[preset]?.extends; next !== undefined; ) {
      if (path.includes(next)) return { preset, cycle: [...path.slice(path.indexOf(next)), next] };
      path.push(next);
      if (!Object.hasOwn(declared, next) && !known.has(next)) return { preset, unknown: next };
      next = Object.hasOwn(declared, next) ? declared[next]?.extends : undefined;
    }
  }
  return undefined;
};

const longForm = (setting: PresetRule = {}): Exclude<PresetRule, string> => (typeof setting === 'string' ? { severity: setting } : setting);

/** What a base sets for an audience, but for the rules that whoever extends it speaks of. */
const inherited = ({ byAudience = {} }: Preset, rules: Preset['rules']): NonNullable<Preset['byAudience']> =>
  Object.fromEntries(
    Object.entries(byAudience).map(([who, set]) => [
      who,
      Object.fromEntries(Object.entries(set).filter(([id]) => !Object.hasOwn(rules, id))),
    ]),
  );

const extended = (base: Preset, { extends: _, rules = {}, ...own }: PresetDeclaration): Preset => ({
  ...base,
  ...(base.byAudience && { byAudience: inherited(base, rules) }),
  ...own,
  rules: {
    ...base.rules,
    ...Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, { ...longForm(base.rules[id]), ...longForm(setting) }])),
  },
});

/**
 * Presets with all that they extend.
 * @param declared without a fault
 * @param known presets that they may extend besides one another
 */
export const resolvePresets = (declared: Declarations, known: Presets = new Map()): Presets => {
  const resolved = (name: string): Preset => {
    const own = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (own === undefined) return known.get(name) as Preset;
    return own.extends === undefined ? own : extended(resolved(own.extends), own);
  };
  return new Map(Object.keys(declared).map((name) => [name, resolved(name)]));
};
