import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { LoadedPlugin } from '../../config/plugins/load-plugins.js';

/** Our rules as worker threads load them: compiled, also when the sources run under a test runner that compiles on the fly. */
const builtInUrl = (): string => pathToFileURL(createRequire(import.meta.url).resolve('#rules')).href;

/**
 * Modules that worker threads load rules from; undefined when they cannot. Threads load modules as Node does, which on Node 20 knows no
 * TypeScript, and no package of ours that is not installed where a plugin lies: rules of such a plugin run in the thread that loaded them.
 * Whatever else plugins bring is asked there only.
 */
export const workerModules = (plugins: readonly LoadedPlugin[]): readonly string[] | undefined => {
  const withRules = plugins.filter(({ rules }) => rules.length > 0);
  return withRules.every(({ isNative }) => isNative) ? [builtInUrl(), ...withRules.map(({ url }) => url)] : undefined;
};
