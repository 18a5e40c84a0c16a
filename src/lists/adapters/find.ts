import { LumoError } from '../../errors.js';
import { ADAPTERS } from './index.js';
import type { Adapter } from './types.js';

/** How it is done without a register that is no longer there. */
const INSTEAD = {
  en: 'Leave that list out, and keep only the contacts whose consent to calls is recorded.',
  fr: 'Retirez cette liste, et ne gardez que les contacts dont le consentement aux appels est enregistré.',
};

/**
 * The adapter of an id, as somebody wrote it in a configuration.
 * @throws LumoError LUMO_LIST_ADAPTER when there is none, LUMO_LIST_ABOLISHED when its list no longer exists
 */
export const adapterOf = (id: string): Adapter => {
  const adapter = ADAPTERS.find((one) => one.id === id.trim().toLowerCase());
  if (!adapter) {
    const known = ADAPTERS.filter(({ abolished }) => !abolished)
      .map((one) => one.id)
      .join(', ');
    throw new LumoError(
      'LUMO_LIST_ADAPTER',
      { en: `There is no national list "${id}".`, fr: `Il n’existe pas de liste nationale « ${id} ».` },
      {
        en: `These are known: ${known}. Leave "adapter" out for any other list.`,
        fr: `Celles-ci sont connues : ${known}. Retirez « adapter » pour toute autre liste.`,
      },
    );
  }
  if (adapter.abolished) throw new LumoError('LUMO_LIST_ABOLISHED', adapter.abolished, INSTEAD);
  return adapter;
};
