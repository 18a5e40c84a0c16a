import { basename } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { firstErrorLine } from './import-module.js';
import { systemFault } from './system-fault.js';

/** An empty file would pass for a choice of the defaults, when it is more likely a file that was lost. */
export const emptyConfig = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_INVALID',
    { en: `${name} is empty.`, fr: `${name} est vide.` },
    {
      en: 'Write at least a preset in it (preset: fr-b2b), or delete it.',
      fr: 'Écrivez-y au moins un préréglage (preset: fr-b2b), ou supprimez-le.',
    },
  );

/** The first mistake of whoever extends a package: a plugin is loaded by `plugins`, and its presets are extended by their names. */
export const pluginAsConfig = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_INVALID',
    { en: `${name} is a plugin, and no configuration.`, fr: `${name} est un plugin, et non une configuration.` },
    {
      en: 'Name it under plugins, and extend one of its presets by its name: extends: acme/leads.',
      fr: 'Nommez-le sous plugins, et étendez l’un de ses préréglages par son nom : extends: acme/leads.',
    },
  );

/** A file that the system or its language refuses. */
export const cannotRead = (name: string, error: unknown): LumoError => {
  if (error instanceof LumoError) return error;
  const why = systemFault(error) ?? { en: firstErrorLine(error), fr: firstErrorLine(error) };
  // Of a file that was looked for, the system tells the whole path.
  const { path } = (error ?? {}) as { readonly path?: unknown };
  const file = typeof path === 'string' ? basename(path) : name;
  return new LumoError(
    'LUMO_CONFIG_UNREADABLE',
    { en: `${file} cannot be read: ${why.en}.`, fr: `${file} est illisible : ${why.fr}.` },
    {
      en: 'Check that it is a file and that you may read it, or run with --no-config-lookup to go without.',
      fr: 'Vérifiez que c’est un fichier et que vous avez le droit de le lire, ou lancez avec --no-config-lookup pour vous en passer.',
    },
  );
};

/** @param extensions of the kinds that are read */
export const unknownFileKind = (name: string, extensions: readonly string[]): LumoError =>
  new LumoError(
    'LUMO_CONFIG_UNREADABLE',
    {
      en: `${name} is not a kind of configuration file that lumo-check reads.`,
      fr: `${name} n’est pas un type de fichier de configuration que lumo-check sait lire.`,
    },
    {
      en: `Give it one of these extensions: ${extensions.join(', ')}.`,
      fr: `Donnez-lui l’une de ces extensions : ${extensions.join(', ')}.`,
    },
  );

export const configNotFound = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_NOT_FOUND',
    { en: `There is no configuration file ${name}.`, fr: `Le fichier de configuration ${name} n’existe pas.` },
    {
      en: 'Check the path given to --config, or make one with lumo-check init FILE.',
      fr: 'Vérifiez le chemin donné à --config, ou créez-en un avec lumo-check init FICHIER.',
    },
  );
