import { basename, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readApproval } from '../../config/exemptions/export-approval.js';
import { configAboveProject } from '../../config/load/find-config.js';
import type { LoadedPlugin } from '../../config/plugins/load-plugins.js';
import { resolvePerFile } from '../../config/resolve/file-overrides.js';
import type { Settings } from '../../config/resolve/settings.js';
import type { OverrideInput } from '../../config/schema/config-schema.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import type { ListAdapter } from '../../lists/definition/adapter.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { loadList } from '../../lists/load/load-list.js';
import type { Approval } from '../../model/governance/approval.js';
import type { ContactReader } from '../../model/plugin/contact-reader.js';
import type { Translation } from '../../model/plugin/language.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { NamedReporter } from '../../model/plugin/reporter.js';
import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { declaredList } from './declared-lists.js';
import { loadSettings, type SettingsChoice } from './load-settings.js';
import { noDate } from './setup-errors.js';
import { toRunSettings } from './to-run-settings.js';
import { workerModules } from './worker-modules.js';

/** What a caller may say of a run, besides the configuration file. */
export interface SettingsOptions extends SettingsChoice {
  /** The day to judge at (ISO) when neither the configuration nor `overrides` says it. No clock is looked at here. */
  readonly asOf?: string | undefined;
  /** The file that will be judged: what `overrides` says of it holds. */
  readonly file?: string | undefined;
  /** Who approved a cleaned file above `export.approvalAbove` contacts, and why. */
  readonly approval?: Approval | undefined;
  /** Identities of age (`AGE-SECRET-KEY-…`), which open lists that are encrypted. */
  readonly identities?: readonly string[] | undefined;
}

/** Everything decided and loaded: what a run needs. */
export interface RunSetup {
  readonly settings: Settings;
  readonly run: RunSettings;
  /** What differs for a file by `overrides`. */
  readonly forFile: (path: string) => Pick<RunSetup, 'settings' | 'run'>;
  /** All that `overrides` says, of whatever files: those that are there do not show. */
  readonly overrides: readonly OverrideInput[];
  readonly rules: readonly AnyRule[];
  readonly presets: Presets;
  /** What is known of national lists. */
  readonly adapters: readonly ListAdapter[];
  /** What plugins bring, each by itself, for whoever tells of them. */
  readonly plugins: readonly LoadedPlugin[];
  /** Of plugins, by name. */
  readonly reporters: ReadonlyMap<string, NamedReporter>;
  readonly readers: readonly ContactReader[];
  /** The language of a plugin, where it is the one that is asked for. */
  readonly translation?: Translation;
  /** Modules that worker threads load the rules from; undefined when some rule has none. */
  readonly modules: readonly string[] | undefined;
  /** Reads the lists, once, with the reader given. @throws LumoError LUMO_LIST_… */
  readonly loadLists: (load?: typeof loadList) => Promise<readonly LoadedList[]>;
  /** Paths of the lists, which no output may overwrite. */
  readonly listPaths: readonly string[];
  readonly configPath: string | undefined;
  /** Files that the configuration extends. */
  readonly extendedPaths: readonly string[];
  /** A configuration that lies above the project, and is not used. */
  readonly unusedConfig?: string | undefined;
  /** Where its evidence goes, absolute; absent where none is asked for. */
  readonly evidence?: string;
  readonly approval?: Approval;
  /** Where its rules come from: ours, the modules of plugins (file URLs), the caller's program. */
  readonly origins: { readonly builtIn: readonly AnyRule[]; readonly plugins: readonly string[]; readonly program: readonly AnyRule[] };
}

/** Reads configuration, rules and presets, and says how lists are read; fails closed on each of them. @throws LumoError LUMO_CONFIG_…, LUMO_PLUGIN_…, LUMO_NO_DATE */
export const loadRunSetup = async (options: SettingsOptions): Promise<RunSetup> => {
  const { parts, rules, settings, settingsWith, translation } = await loadSettings(options);
  const { found, files, said, folder, builtIn, plugins, presets, adapters, reporters, readers, headers } = parts;
  const approval = readApproval(options.approval?.by, options.approval?.reason);
  const asOf = settings.asOf ?? options.asOf;
  if (asOf === undefined) throw noDate();
  const day = parseIsoDay(asOf);
  const fromFile = new Set(files.flatMap(({ config }) => config.lists ?? []));
  const declared = await Promise.all(
    settings.lists.map((list) =>
      declaredList(list, fromFile.has(list) ? folder : options.cwd, {
        country: settings.country,
        env: options.env ?? {},
        adapters,
        identities: options.identities,
      }),
    ),
  );
  // A list that the configuration and the command line name is one.
  const specs = declared.map(({ spec }) => spec).filter((spec, i, all) => all.findIndex((one) => isDeepStrictEqual(one, spec)) === i);
  let lists: Promise<readonly LoadedList[]> | undefined;
  const aboutContacts = new Set(rules.filter(isContactRule).map(({ id }) => id));
  const config = found && { name: basename(found.path), ...(found.above !== undefined && { above: found.above }) };
  const runOf = (one: Settings): RunSettings => ({
    ...toRunSettings(one, day, specs, { approved: approval !== undefined, aboutContacts, headers }),
    ...(config && { config }),
  });
  const forFile = await resolvePerFile(
    [
      ...files.map((part) => ({
        overrides: part.config.overrides ?? [],
        folder: part.folder,
        ...(part.path && { name: basename(part.path) }),
      })),
      ...said.map((part) => ({ overrides: part.config.overrides ?? [], folder: options.cwd })),
    ],
    (more) => {
      const own = settingsWith(more);
      return { settings: own, run: runOf(own) };
    },
  );
  const base = { settings, run: runOf(settings) };
  const at = (file: string) => forFile(resolve(options.cwd, file)) ?? base;
  return {
    ...(options.file === undefined ? base : at(options.file)),
    forFile: at,
    overrides: [...files, ...said].flatMap((part) => part.config.overrides ?? []),
    rules,
    presets,
    adapters,
    plugins,
    reporters,
    readers,
    ...(translation && { translation }),
    loadLists: (load = loadList) => {
      lists ??= Promise.all(specs.map((spec) => load(spec, day)));
      return lists;
    },
    listPaths: declared.flatMap(({ paths }) => paths),
    configPath: found?.path,
    extendedPaths: [...files, ...said].flatMap(({ path }) => (path === undefined || path === found?.path ? [] : [path])),
    unusedConfig: found === undefined && options.config === undefined ? configAboveProject(resolve(options.cwd)) : undefined,
    ...(settings.evidence !== undefined && {
      evidence: resolve(settings.origins.evidence === 'file' ? folder : options.cwd, settings.evidence),
    }),
    ...(approval && { approval }),
    origins: { builtIn, plugins: plugins.map(({ url }) => url), program: options.rules ?? [] },
    modules: options.rules?.length ? undefined : workerModules(plugins),
  };
};
