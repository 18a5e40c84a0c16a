import { LumoError } from '../../model/base/lumo-error.js';

/** @param name as errors may call it, made harmless */
export const unreadableRegister = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_TABLE',
    {
      en: `The register ${name} cannot be read as a table.`,
      fr: `Le registre ${name} est illisible comme tableau.`,
    },
    { en: 'Export it again as CSV in UTF-8, or as .xlsx.', fr: 'Réexportez-le en CSV UTF-8, ou en .xlsx.' },
  );
