import type { ColumnInfo } from './contact.js';
import type { FieldName } from './field.js';

/** The fields that a user may state once, for all contacts of a file. */
export const STATED_FIELDS = ['source', 'collectedAt', 'informedAt', 'consentProof'] as const satisfies readonly FieldName[];
export type StatedField = (typeof STATED_FIELDS)[number];

/** What the user says of all contacts of a file, where their rows say nothing: texts, and days as YYYY-MM-DD. */
export type Stated = Readonly<Partial<Record<StatedField, string>>>;

/** The same as reports and evidence tell it: who says it stands beside it. */
export interface StatedByUser {
  readonly by: 'the user';
  readonly values: Stated;
}

/** What a user states of a field; '' when nothing. */
export const statedText = (stated: Stated | undefined, field: FieldName): string =>
  stated === undefined ? '' : ((stated as Partial<Record<FieldName, string>>)[field] ?? '');

/** The fields that rules find in a file: those of its columns, and those that the user states. */
export const fieldsAtHand = (
  columns: readonly Pick<ColumnInfo, 'field' | 'also'>[],
  stated: Stated = {},
): ReadonlySet<FieldName | undefined> =>
  new Set([
    ...columns.flatMap(({ field, also = [] }) => [field, ...also]),
    ...STATED_FIELDS.filter((field) => statedText(stated, field) !== ''),
  ]);
