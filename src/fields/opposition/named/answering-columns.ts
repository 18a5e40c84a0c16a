import type { ColumnInfo } from '../../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../../model/contact/field.js';

/** What refuses or agrees in other ways than by yes and no. */
const TELLING: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  'status',
  'subscription',
  'opposedAt',
  'oppositionChannels',
  'consentChannels',
  'consentWithdrawnAt',
]);
/** Yes and no to something else than being contacted. */
const OTHER_ANSWERS: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>(['publicContact', 'contractActive']);

/** Whether a column is there to tell who refuses and who agrees: where a row breaks off before it, nobody knows what it would have said. */
export const asksForRefusals = ({ field, suspect }: ColumnInfo): boolean => {
  if (field === undefined) return suspect !== undefined;
  const kind = kindOf(field);
  return TELLING.has(field) || ((kind === 'allow' || kind === 'refuse') && !OTHER_ANSWERS.has(field));
};
