/**
 * Loads a module that is no part of the program: a configuration, a plugin, a package that only some have installed. The one place that asks
 * for such: code that was kept of an earlier run cannot import (src/cli/start-up/chunk-cache.ts), and the build puts this into the chunk that is
 * loaded before.
 * @param specifier name of a package or URL
 * @throws whatever the module throws
 */
export const outsideModule = (specifier: string): Promise<unknown> => import(specifier);
