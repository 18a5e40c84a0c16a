import { wholeName } from '../../config/load/package-names.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';

/** What a new plugin is called: its package, its folder, and what its ids begin with. */
export interface PluginNames {
  readonly package: string;
  readonly folder: string;
  readonly plugin: string;
}

const PACKAGE = /^(?:@[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?|[a-z][a-z0-9-]*)$/;

/** The names of a plugin that is asked for by a short or a whole one. @throws LumoError LUMO_USAGE */
export const pluginNames = (given: string): PluginNames => {
  const name = wholeName(given, 'plugin');
  const [, scope = '', own = ''] = /^(?:@([^/]+)\/)?lumo-check-plugin-?(.*)$/.exec(name) ?? [];
  const plugin = [scope, own].filter((part) => part !== '').join('-');
  if (!PACKAGE.test(given) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(plugin))
    throw new LumoError(
      'LUMO_USAGE',
      {
        en: `"${safeText(given, 60)}" cannot be the name of a plugin.`,
        fr: `« ${safeText(given, 60)} » ne peut pas être le nom d’un plugin.`,
      },
      {
        en: 'Take small letters, digits and hyphens: lumo-check init --plugin acme, or --plugin @acme for a package of your organisation.',
        fr: 'Prenez des minuscules, des chiffres et des traits d’union : lumo-check init --plugin acme, ou --plugin @acme pour un paquet de votre organisation.',
      },
    );
  return { package: name, folder: name.replace(/^@[^/]+\//, ''), plugin };
};
