import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { ColumnOverview } from '../../model/questions/columns-overview.js';
import type { columnWords } from '../../words/reports/columns.js';

export type ColumnGroup = keyof ReturnType<typeof columnWords>['groups'];

const FIELDS_OF = {
  reach: ['address', 'postcode', 'communeCode', 'department', 'city', 'country', 'callingCode', 'phoneType', 'language'],
  consent: [
    'consentChannels',
    'consentPurpose',
    'consentMethod',
    'consentTextVersion',
    'consentProof',
    'consentFor',
    'consentAt',
    'consentWithdrawnAt',
    'subscription',
    'opposedAt',
    'oppositionAppliedAt',
    'oppositionChannels',
    'directoryMention',
    'bloctelCheckedAt',
  ],
  history: ['source', 'sourceUrl', 'sourceContract', 'status', 'contractActive'],
  person: ['audience', 'civility', 'firstName', 'lastName', 'fullName', 'jobTitle', 'deceased', 'recordId'],
  company: [
    'company',
    'siren',
    'siret',
    'legalForm',
    'legalCategory',
    'naf',
    'nafVersion',
    'sizeCode',
    'headcount',
    'website',
    'unitDiffusion',
    'establishmentDiffusion',
    'closed',
  ],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>;
const ORDER: readonly ColumnGroup[] = ['reach', 'consent', 'history', 'person', 'company', 'other'];

const groupOf = (field: FieldName): ColumnGroup => {
  for (const [group, fields] of Object.entries(FIELDS_OF)) if ((fields as readonly string[]).includes(field)) return group as ColumnGroup;
  const kind = kindOf(field);
  if (kind === 'email' || kind === 'phone') return 'reach';
  if (kind === 'allow' || kind === 'refuse') return 'consent';
  return kind === 'date' ? 'history' : 'other';
};

/** Columns by what they are about, in an order that does not hang on the file; groups without any are left out. */
export const columnGroups = (columns: readonly ColumnOverview[]): readonly (readonly [ColumnGroup, readonly ColumnOverview[]])[] =>
  ORDER.map((group) => [group, columns.filter(({ field }) => field !== undefined && groupOf(field) === group)] as const).filter(
    ([, members]) => members.length > 0,
  );

/** One of no field, in whose cells somebody wrote refusals, or how calls ended. */
export const isWritten = ({ field, suspect, elsewhere, refusals, outcomes }: ColumnOverview): boolean =>
  field === undefined && suspect === undefined && elsewhere === undefined && (refusals === true || outcomes === true);
