import { LumoError } from '../../model/base/lumo-error.js';
import type { RegisterKind } from '../../model/governance/control.js';

/** @param name as errors may call it, made harmless @param kind what it was to be */
export const missingRegister = (name: string, kind: RegisterKind | undefined): LumoError =>
  new LumoError(
    'LUMO_REGISTER_TABLE',
    {
      en: `The register ${name} does not exist.`,
      fr: `Le registre ${name} n’existe pas.`,
    },
    kind === 'breaches'
      ? {
          en: 'lumo-check breach new begins one; --register-file names one that lies elsewhere.',
          fr: 'lumo-check breach new en commence un ; --register-file en nomme un qui se trouve ailleurs.',
        }
      : { en: 'Check its path.', fr: 'Vérifiez son chemin.' },
  );

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
