import { LumoError } from '../../model/base/lumo-error.js';
import type { Channel } from '../../model/contact/channel.js';
import { TARGET_NAMES, TARGET_NEEDS, type Target } from '../../model/contact/target.js';
import { CHANNEL_OF, isIdentifier } from './target-values.js';
import { TARGET_LAYOUTS } from './targets-data.js';

/** Channels of which a tool needs one, since it knows people by what they are reached on. */
const channelsOfTarget = (target: Target): readonly Channel[] => {
  if (TARGET_NEEDS[target] === 'email') return ['email'];
  return TARGET_LAYOUTS[target].columns.flatMap(({ value }) => (isIdentifier(value) ? [CHANNEL_OF[value]] : []));
};

/**
 * Refuses a file that nobody could be in: of no channel that the tool knows people by was it asked whether it may be used.
 * @throws LumoError LUMO_USAGE
 */
export const refuseUnaskedTarget = (target: Target, channels: readonly Channel[]): void => {
  const needed = channelsOfTarget(target);
  if (needed.some((channel) => channels.includes(channel))) return;
  const [name, list] = [TARGET_NAMES[target], needed.join(', ')];
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: `${name} needs contacts who may be reached on one of these channels, and none was asked: ${list}.`,
      fr: `${name} a besoin de contacts joignables sur l’un de ces canaux, et aucun n’a été demandé : ${list}.`,
    },
    {
      en: `Ask it: --channel ${needed[0]}. Or take the cleaned file without --target.`,
      fr: `Demandez-le : --channel ${needed[0]}. Ou prenez le fichier nettoyé, sans --target.`,
    },
  );
};
