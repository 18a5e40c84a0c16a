import type { Text } from '../../model/base/text.js';
import { COMMAND_LINE_ERRORS } from './command-line.js';
import { CONFIGURATION_ERRORS } from './configuration.js';
import { CONTACT_FILE_ERRORS } from './contact-file.js';
import type { ErrorText, ErrorTexts } from './error-text.js';
import { FIGURES_ERRORS } from './figures.js';
import { GOVERNANCE_ERRORS } from './governance.js';
import { LISTS_ERRORS } from './lists.js';
import { REGISTER_ERRORS } from './register.js';
import { RUN_ERRORS } from './run.js';
import { SHARDS_ERRORS } from './shards.js';
import { WRITING_ERRORS } from './writing.js';

/** Errors that have one subject. */
export interface ErrorSection {
  readonly id: string;
  readonly title: Text;
  readonly errors: ErrorTexts;
}

/** Every error code: `docs/errors.md` and `lumo-check explain LUMO_…` are made of these. */
export const ERROR_SECTIONS: readonly ErrorSection[] = [
  { id: 'commandLine', title: { en: 'The command line', fr: 'La ligne de commande' }, errors: COMMAND_LINE_ERRORS },
  { id: 'configuration', title: { en: 'Configuration', fr: 'Configuration' }, errors: CONFIGURATION_ERRORS },
  { id: 'contactFile', title: { en: 'The contact file', fr: 'Le fichier de contacts' }, errors: CONTACT_FILE_ERRORS },
  { id: 'lists', title: { en: 'Lists', fr: 'Les listes' }, errors: LISTS_ERRORS },
  { id: 'register', title: { en: 'The register', fr: 'Le registre' }, errors: REGISTER_ERRORS },
  { id: 'writing', title: { en: 'Writing', fr: 'L’écriture' }, errors: WRITING_ERRORS },
  { id: 'figures', title: { en: 'KPIs and history', fr: 'Indicateurs et historique' }, errors: FIGURES_ERRORS },
  { id: 'governance', title: { en: 'Governance and registers', fr: 'Gouvernance et registres' }, errors: GOVERNANCE_ERRORS },
  { id: 'shards', title: { en: 'Judging in parts', fr: 'Juger en parties' }, errors: SHARDS_ERRORS },
  { id: 'run', title: { en: 'The run', fr: 'Le passage' }, errors: RUN_ERRORS },
];
/** Every error code, in the order of the page. */
export const ERROR_CODES: readonly string[] = ERROR_SECTIONS.flatMap(({ errors }) => Object.keys(errors));

/** What is known of a code, and the section that it stands in; undefined for a code that does not exist. */
export const errorTextOf = (code: string): (ErrorText & { readonly section: ErrorSection }) | undefined => {
  const section = ERROR_SECTIONS.find(({ errors }) => Object.hasOwn(errors, code));
  const text = section?.errors[code];
  return section && text && { ...text, section };
};
