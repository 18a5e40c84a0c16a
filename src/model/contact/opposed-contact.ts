import type { Channel } from './channel.js';
import type { Day } from './values.js';

/** Who refuses, by the file that they stand in: identities in clear, which live in memory until the register has their fingerprints. */
export interface OpposedContact {
  readonly emails: readonly { readonly lower: string; readonly canonical: string }[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly channels: readonly Channel[];
  /** The day of the refusal, where the file tells it. */
  readonly since?: Day;
  /** Whether they left the file because of it. */
  readonly left: boolean;
}
