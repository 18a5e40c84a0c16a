import { outsideModule } from '../../model/plugin/outside-module.js';
import { exportedRules } from '../../model/plugin/plugin.js';
import { settledRule } from '../../model/plugin/settled-rule.js';
import type { AnyRule } from '../../model/rule/rule.js';

/** Rules of modules, each exporting a plugin, a rule or an array of rules by default. `modules` are URLs. */
export const loadRules = async (modules: readonly string[]): Promise<readonly AnyRule[]> => {
  const loaded = await Promise.all(
    modules.map(async (url) => exportedRules(((await outsideModule(url)) as { default?: unknown }).default)),
  );
  return (loaded.flat() as readonly AnyRule[]).map(settledRule);
};
