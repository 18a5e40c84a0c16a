import { LumoError } from '../../model/base/lumo-error.js';

const WHAT = {
  en: 'The file may hold contacts, and no table of them can be read.',
  fr: 'Le fichier peut contenir des contacts, et aucun tableau ne s’y lit.',
};
const NEXT = {
  en: 'Save its contacts as CSV, or leave it out with .lumoignore.',
  fr: 'Enregistrez ses contacts en CSV, ou écartez-le avec .lumoignore.',
};

/** @param code of what was found at the beginning of a file without a table */
export const unjudgedFile = (code: string): LumoError => new LumoError(code, WHAT, NEXT);
