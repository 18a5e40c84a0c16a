import type { Channel } from '../contact/channel.js';
import type { FieldName } from '../contact/field.js';
import type { Action, FindingSeverity } from '../rule/severity.js';

/**
 * One finding, where all of them are asked for. The report holds counts and a few examples; neither holds the value of a cell.
 * Arrays and facts that several findings have in common are one object: read them, and change none.
 */
export interface Finding {
  /** As a spreadsheet numbers it; absent when it is about a column or the file as a whole. */
  readonly row?: number;
  readonly column?: number;
  readonly header?: string;
  readonly field?: FieldName;
  readonly rule: string;
  readonly message: string;
  readonly severity: FindingSeverity;
  readonly action: Action;
  /** The channels that it speaks of. */
  readonly channels: readonly Channel[];
  /** Ids of the texts that hold at `asOf`. */
  readonly law: readonly string[];
  readonly masked?: string;
  readonly facts?: Readonly<Record<string, number | string | boolean>>;
  /** Whether the contact stays in the cleaned file; absent where it is about no row. */
  readonly kept?: boolean;
  /** Of the contact, where the project has a key: an HMAC of each of its addresses and numbers. */
  readonly fingerprints?: readonly string[];
}

/** Takes findings in the order of the file, some at a time, and says when it is ready for more. */
export type TakeFindings = (found: readonly Finding[]) => void | Promise<void>;
