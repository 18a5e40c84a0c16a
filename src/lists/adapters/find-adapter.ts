import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import type { ListAdapter } from '../definition/adapter.js';
import { ADAPTERS } from './all-adapters.js';

/** The register that the name of a list of others is of, where nobody names its adapter: of it is taken what frees nobody. */
export const registerNamed = (name: string, kind: ListKind, adapters: readonly ListAdapter[] = ADAPTERS): ListAdapter | undefined =>
  kind === 'robinson' ? adapters.find(({ names }) => names?.test(name)) : undefined;

/**
 * The adapter that a list names, whatever the case and the blanks around.
 * @param name base name of the list
 * @throws LumoError LUMO_LIST_ADAPTER, with what was probably meant and what is known, or why the list is no more
 */
export const findAdapter = (id: string, name: string, adapters: readonly ListAdapter[] = ADAPTERS): ListAdapter => {
  const asked = id.trim().toLowerCase();
  const found = adapters.find((adapter) => adapter.id === asked);
  if (found && !found.abolished) return found;
  if (found?.abolished) {
    const { en, fr } = found.abolished;
    throw new LumoError(
      'LUMO_LIST_ADAPTER',
      { en: `The list "${name}": ${en}`, fr: `La liste « ${name} » : ${fr}` },
      {
        en: `Remove adapter: ${found.id} from the list "${name}", and keep only the contacts whose consent is recorded.`,
        fr: `Retirez adapter: ${found.id} de la liste « ${name} », et ne gardez que les contacts dont le consentement est enregistré.`,
      },
    );
  }
  const ids = adapters.filter(({ abolished }) => !abolished).map((adapter) => adapter.id);
  const near = closestWord(asked, ids);
  const meant = { en: near ? `Did you mean ${near}? ` : '', fr: near ? `Vouliez-vous dire ${near} ? ` : '' };
  throw new LumoError(
    'LUMO_LIST_ADAPTER',
    {
      en: `The list "${name}" names an adapter that does not exist.`,
      fr: `La liste « ${name} » nomme un adaptateur qui n’existe pas.`,
    },
    { en: `${meant.en}Known adapters: ${ids.join(', ')}.`, fr: `${meant.fr}Adaptateurs connus : ${ids.join(', ')}.` },
  );
};
