import type { Encoding } from '../../csv/encodings/encoding.js';
import type { Cursor } from '../../csv/records/cursor.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { Decision } from './decide.js';

/** A contact with all that was found and decided. What it holds is used again for the next row. */
export interface JudgedRow {
  readonly row: Cursor;
  readonly encoding: Encoding;
  readonly contact: RowContact;
  readonly found: readonly RowFinding[];
  readonly decision: Decision;
}

/** Takes findings of a row away before it is decided on. */
export type FindingFilter = (contact: RowContact, found: RowFinding[]) => void;
