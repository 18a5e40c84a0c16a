import type { AnyRule } from '../../model/rule/rule.js';

/** Rules of modules, each exporting a rule or an array of rules by default. `modules` are URLs. */
export const loadRules = async (modules: readonly string[]): Promise<readonly AnyRule[]> => {
  const loaded = await Promise.all(
    modules.map(async (url) => {
      const module = (await import(url)) as { default?: AnyRule | readonly AnyRule[]; rules?: readonly AnyRule[] };
      return module.rules ?? module.default ?? [];
    }),
  );
  return loaded.flat() as readonly AnyRule[];
};
