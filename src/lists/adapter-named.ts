import { LumoError } from '../errors.js';
import { nearest } from '../fields/nearest.js';
import { KNOWN_ADAPTERS, type ListAdapter } from './adapter.js';

/**
 * The adapter that a list names.
 * @param name base name of the list
 * @throws LumoError LUMO_LIST_ADAPTER, with what was probably meant, or why the list is no more
 */
export const adapterNamed = (id: string, name: string, adapters: readonly ListAdapter[] = KNOWN_ADAPTERS): ListAdapter => {
  const ids = adapters.map((adapter) => adapter.id);
  const found = adapters.find((adapter) => adapter.id === id);
  if (found && !found.abolished) return found;
  if (found?.abolished) {
    throw new LumoError('LUMO_LIST_ADAPTER', found.abolished, {
      en: `Remove adapter: ${id} from the list "${name}".`,
      fr: `Retirez adapter: ${id} de la liste « ${name} ».`,
    });
  }
  const near = ids[nearest(id, ids) ?? -1];
  throw new LumoError(
    'LUMO_LIST_ADAPTER',
    {
      en: `The list "${name}" names an adapter that does not exist.`,
      fr: `La liste « ${name} » nomme un adaptateur qui n’existe pas.`,
    },
    near
      ? { en: `Did you mean ${near}?`, fr: `Vouliez-vous dire ${near} ?` }
      : { en: `Known adapters: ${ids.join(', ')}.`, fr: `Adaptateurs connus : ${ids.join(', ')}.` },
  );
};
