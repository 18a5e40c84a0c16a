import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { foldHeader } from '../text/fold-header.js';

/**
 * Whether the columns of a file show that its contacts are private persons: what is asked of them at home, and nothing of a company.
 * @module
 */

const OF_COMPANIES: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  'company',
  'siren',
  'siret',
  'legalForm',
  'legalCategory',
  'naf',
  'sizeCode',
  'headcount',
  'jobTitle',
  'website',
  'audience',
  'unitDiffusion',
  'establishmentDiffusion',
  'closed',
]);
/** A column that nobody knows may still be one of a company. */
const NAMES_BUSINESS =
  /\b(?:soci\w+|entrepr\w+|raison|enseigne|etablissement|employeur|fonctions?|poste|profession\w*|metier|tva|compan\w+|organi[sz]ation|employer|job|business|pro|firm\w*|unternehmen|beruf|empresa|cargo|azienda|ditta|bedrijf)\b/;
const AT_HOME: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['birthDate', 'household', 'income', 'nir']);
const BESIDE: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['civility', 'address']);
/** One sign may be an oversight: a date of birth in a file of professionals, for one. */
const ENOUGH = 2;

/** Whether the contacts of a file are private persons, as far as its columns tell. */
export const isFileOfConsumers = (columns: readonly ColumnInfo[]): boolean => {
  if (columns.some(({ field, header }) => OF_COMPANIES.has(field) || (field === undefined && NAMES_BUSINESS.test(foldHeader(header)))))
    return false;
  if (columns.some(({ usage }) => usage === 'professional')) return false;
  const home = columns.filter(({ field, usage }) => AT_HOME.has(field) || usage === 'personal').length;
  const beside = new Set(columns.map(({ field }) => field).filter((field) => BESIDE.has(field))).size;
  return home > 0 && home + beside >= ENOUGH;
};
