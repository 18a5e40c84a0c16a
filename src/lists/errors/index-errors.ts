/**
 * Why a compiled list cannot be trusted. Each of these ends the run, as for any other list.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';

const COMPILE = {
  en: 'Compile it again from the list it was made of (lumo-check lists compile), or give that list itself.',
  fr: 'Recompilez-la depuis la liste dont elle est issue (lumo-check lists compile), ou donnez cette liste elle-même.',
};

/** Not a compiled list at all. */
export const notAnIndex = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_INDEX_FOREIGN',
    { en: `"${name}" is not a list compiled by lumo-check.`, fr: `« ${name} » n’est pas une liste compilée par lumo-check.` },
    COMPILE,
  );

/** Compiled in a format that this version does not read, or on a machine that writes its numbers the other way round. */
export const unsupportedIndexVersion = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_INDEX_VERSION',
    {
      en: `The compiled list "${name}" is in a format that this version of lumo-check does not read.`,
      fr: `La liste compilée « ${name} » est dans un format que cette version de lumo-check ne lit pas.`,
    },
    COMPILE,
  );

export const truncatedIndex = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_INDEX_DAMAGED',
    {
      en: `The compiled list "${name}" does not have the length that it should have: it was cut short, or something was added to it.`,
      fr: `La liste compilée « ${name} » n’a pas la longueur attendue : elle a été tronquée, ou quelque chose y a été ajouté.`,
    },
    COMPILE,
  );

export const alteredIndex = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_INDEX_DAMAGED',
    {
      en: `The compiled list "${name}" is not as it was written: its check sum does not match.`,
      fr: `La liste compilée « ${name} » n’est plus telle qu’elle a été écrite : sa somme de contrôle ne correspond pas.`,
    },
    COMPILE,
  );

/** Somebody wrote to the file while it was in use. */
export const changedIndex = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_INDEX_CHANGED',
    {
      en: `The compiled list "${name}" was replaced or altered while it was being used.`,
      fr: `La liste compilée « ${name} » a été remplacée ou modifiée pendant son utilisation.`,
    },
    { en: 'Run again once nobody writes to it.', fr: 'Relancez quand plus personne n’y écrit.' },
  );

export const nothingToCompile = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_EMPTY',
    {
      en: `The list "${name}" holds no entry that can be compiled.`,
      fr: `La liste « ${name} » ne contient aucune entrée qui puisse être compilée.`,
    },
    {
      en: 'Check that it is the right file; if nobody has objected yet, leave the list out.',
      fr: 'Vérifiez que c’est le bon fichier ; si personne ne s’est encore opposé, n’indiquez pas de liste.',
    },
  );

/** A list whose entries stayed behind when it was sent somewhere: it would bar nobody. */
export const tableMissing = (): LumoError =>
  new LumoError(
    'LUMO_LIST_TABLE_MISSING',
    {
      en: 'The entries of a list did not come with it: nobody would be found on it.',
      fr: 'Les entrées d’une liste n’ont pas suivi : personne n’y serait trouvé.',
    },
    {
      en: 'Load the list where it is asked, or make the plan again.',
      fr: 'Chargez la liste là où elle est interrogée, ou refaites le plan.',
    },
  );
