import { basename, dirname, extname, isAbsolute, resolve } from 'node:path';
import type { Text } from '../../model/base/text.js';
import type { ConfigInput } from '../schema/config-schema.js';
import { invalidConfig } from '../validation/config-problems.js';
import { notAllowedText } from '../validation/issue-words.js';
import { FILE_LOADERS, isCode } from './file-loaders.js';
import { asksForTrust, loadConfig } from './find-config.js';
import { locateModule } from './import-module.js';
import { packageNames } from './package-names.js';

/** One configuration of those that a run has: its own file, or one that another extends. `extends` of it is at most the name of a preset. */
export interface ConfigPart {
  /** Absolute; absent of what no file says. */
  readonly path?: string;
  /** What its plugins are named from, and the patterns of its overrides. */
  readonly folder: string;
  /** As errors call it. */
  readonly name: Text;
  readonly config: ConfigInput & { readonly extends?: string };
}

/** What extending has to know. */
export interface ExtendingOptions {
  /** Names of presets that are always there. */
  readonly presets: readonly string[];
  /** Told each file that is code or names code, before it is run: throws for one that is not to be. */
  readonly refuse: (file: string) => Promise<void>;
}

const wrong = (name: Text, text: Text) => invalidConfig(name, [{ path: ['extends'], text }]);

const isPath = (item: string): boolean =>
  /^(?:\.{1,2}(?:[/\\]|$)|file:)/.test(item) || isAbsolute(item) || Object.hasOwn(FILE_LOADERS, extname(item));

/** A preset of a plugin bears the name of the plugin: `acme/leads`. */
const mayBePreset = (item: string, presets: readonly string[]): boolean =>
  presets.includes(item) || (/^[^@./\\][^/\\]*\//.test(item) && !isPath(item));

/** The file that an item means. @throws LumoError LUMO_CONFIG_INVALID where there is none */
const locate = async (item: string, { folder, name }: ConfigPart, presets: readonly string[]): Promise<string> => {
  for (const one of isPath(item) ? [item] : packageNames(item, 'config')) {
    const found = await locateModule(one, folder);
    if (found !== undefined) return found;
  }
  throw wrong(
    name,
    isPath(item) || item.startsWith('@')
      ? { en: `there is no file and no package ${JSON.stringify(item)}`, fr: `il n’y a ni fichier ni paquet ${JSON.stringify(item)}` }
      : notAllowedText(item, presets),
  );
};

/** What a file says of places, from wherever it is read: a path that it names starts from its own folder. */
const withOwnPaths = (config: ConfigInput, folder: string): ConfigInput => {
  const { lists, register, evidence, plugins } = config;
  const isAddress = register !== undefined && /^postgres(?:ql)?:/i.test(register);
  return {
    ...config,
    ...(lists && { lists: lists.map((list) => ({ ...list, file: resolve(folder, list.file) })) }),
    ...(register !== undefined && !isAddress && { register: resolve(folder, register) }),
    ...(evidence !== undefined && { evidence: resolve(folder, evidence) }),
    ...(plugins && { plugins: plugins.map((plugin) => (/^\.{1,2}[/\\]/.test(plugin) ? resolve(folder, plugin) : plugin)) }),
  };
};

const itemsOf = ({ extends: named = [] }: ConfigInput): readonly string[] => (typeof named === 'string' ? [named] : named);

/** Refuses two names of one setting that differ. */
const refuseTwoPresets = (name: Text, preset: string | undefined, items: readonly string[]): void => {
  if (preset === undefined || items.every((item) => item === preset)) return;
  throw invalidConfig(name, [
    {
      path: [],
      text: {
        en: '"preset" and "extends" are two names of one setting, and they differ: keep one',
        fr: '« preset » et « extends » sont deux noms du même réglage, et ils diffèrent : gardez-en un',
      },
    },
  ]);
};

/**
 * A configuration with all that it extends, weakest first: what stands later in `extends` goes before what stands earlier, and the
 * configuration itself before all of it.
 * @param above files that are being extended, so that no circle is walked
 * @throws LumoError LUMO_CONFIG_…
 */
export const extendedConfigs = async (
  part: Omit<ConfigPart, 'config'> & { readonly config: ConfigInput },
  options: ExtendingOptions,
  above: readonly string[] = [],
): Promise<readonly ConfigPart[]> => {
  const { extends: _, ...own } = part.config;
  const items = itemsOf(part.config);
  const itself: ConfigPart = { ...part, config: own };
  const chain = part.path === undefined ? above : [...above, part.path];
  refuseTwoPresets(
    part.name,
    own.preset,
    items.filter((item) => mayBePreset(item, options.presets)),
  );
  if (asksForTrust(own) && above.length > 0 && part.path !== undefined) await options.refuse(part.path);
  const parts: ConfigPart[] = [];
  for (const item of items) {
    if (mayBePreset(item, options.presets)) {
      parts.push({ ...itself, config: { extends: item } });
      continue;
    }
    const file = await locate(item, itself, options.presets);
    if (chain.includes(file)) {
      const circle = [...chain.slice(chain.indexOf(file)), file].map((path) => basename(path)).join(' → ');
      throw wrong(part.name, {
        en: `files extend one another in a circle: ${circle}`,
        fr: `des fichiers s’étendent en cercle : ${circle}`,
      });
    }
    if (isCode(file)) {
      // Whoever names code answers for it, as the code does.
      if (part.path !== undefined) await options.refuse(part.path);
      await options.refuse(file);
    }
    const folder = dirname(file);
    const config = withOwnPaths(await loadConfig(file, options.presets), folder);
    parts.push(
      ...(await extendedConfigs({ path: file, folder, name: { en: basename(file), fr: basename(file) }, config }, options, chain)),
    );
  }
  return [...parts, itself];
};
