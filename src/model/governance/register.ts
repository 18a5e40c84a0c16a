/**
 * Registers as rules see them: what is wrong with a row, never what stands in it.
 * @module
 */
import type { Place } from '../base/place.js';
import type { RegisterKind } from './control.js';

/** What is wrong, or worth saying, about a row of a register. */
export const ROW_CODES = [
  'not-notified',
  'notification-unread',
  'clock-running',
  'late-without-reason',
  'late-with-reason',
  'risk-none-without-reason',
  'persons-not-informed',
  'informing-unread',
  'risk-missing',
  'risk-unread',
  'persons-missing',
  'started-after-aware',
  'notified-before-aware',
  'aware-in-future',
  'aware-without-hour',
  'instant-impossible',
  'instant-unread',
  'initial-without-follow-up',
  'nature-missing',
  'aware-missing',
  'consequences-missing',
  'measures-missing',
  'prevention-missing',
  'documentation-pending',
  'training-overdue',
  'never-trained',
  'not-trained-yet',
  'disabled-late',
  'not-disabled',
  'review-overdue',
  'never-reviewed',
  'answered-late',
  'opposition-late',
  'row-unread',
  'row-contradictory',
] as const;
export type RowCode = (typeof ROW_CODES)[number];

/** Fields without which the rows of some register cannot be judged. */
export const NEEDED_FIELDS = [
  'awareAt',
  'notifiedAt',
  'risk',
  'nature',
  'consequences',
  'measures',
  'prevention',
  'trainedAt',
  'leftAt',
  'disabledAt',
  'system',
  'reviewedAt',
  'received',
  'answered',
] as const;
export type NeededField = (typeof NEEDED_FIELDS)[number];

/** One thing to say of a row. */
export interface RowRemark {
  readonly code: RowCode;
  /** Hours or days, past or left. */
  readonly count?: number;
}

/** A row that was read. */
export interface JudgedRow {
  /** As reports count rows: the first record of the file is row 1. */
  readonly row: number;
  readonly remarks: readonly RowRemark[];
}

/** A register as the day finds it. */
export interface JudgedRegister {
  readonly kind: RegisterKind;
  readonly rows: readonly JudgedRow[];
  /** Nothing in it, and nobody says that there was nothing. */
  readonly isSilent: boolean;
  /** Columns that no field is read from, by their place. */
  readonly unread: readonly number[];
  /** Fields that no column holds, and without which rows cannot be judged. */
  readonly missing: readonly NeededField[];
}

/** Called for each row, then once for the register. */
export interface RegisterVisitor {
  row?(row: JudgedRow, at: Place): void;
  register?(register: JudgedRegister, at: (column?: number) => Place): void;
}
