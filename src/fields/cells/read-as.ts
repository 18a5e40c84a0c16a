import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';

/**
 * As what the words of a column are read. A column that somebody keeps is of no field, and what it says of refusals, deaths and ages is read all the same.
 * @module
 */

type Kept = Pick<ColumnInfo, 'field' | 'reads'>;

/** The field of a column, and of one that is kept on purpose the field that it would have; undefined where nobody knows it. */
export const readAs = ({ field, reads }: Kept): FieldName | undefined =>
  reads === undefined ? field : reads === 'words' ? undefined : reads;

/** Whether nobody knows what a column is, so that its words may say anything: not one that somebody asks to ignore, nor a legend beside the table. */
export const isOpenColumn = (info: Kept & Pick<ColumnInfo, 'by' | 'legend'>): boolean =>
  info.reads === 'words' || (info.field === undefined && info.by !== 'config' && info.legend !== true);

/** Fields that are read for what people note in them, whoever keeps the column. */
const NOTED_IN: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['civility', 'firstName', 'lastName', 'fullName', 'company', 'jobTitle', 'birthDate', 'deceased'] as const),
  ...(['status', 'comments', 'tags', 'audience', 'lastInboundAt', 'lastContactAt', 'lastOutboundAt'] as const),
]);

/**
 * As what a column that is kept is read, by what it would be otherwise: not as refusals or permissions, since whoever keeps it says that it is neither.
 */
export const keptReading = ({ field, suspect }: Pick<ColumnInfo, 'field' | 'suspect'>): ColumnInfo['reads'] => {
  if (field !== undefined) return NOTED_IN.has(field) ? field : undefined;
  return suspect ? undefined : 'words';
};
