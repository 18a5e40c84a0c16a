import type { Channel } from './channel.js';

/** Who left a file because they had refused: identities in clear, which live in memory until the register has their fingerprints. */
export interface OpposedContact {
  readonly emails: readonly { readonly lower: string; readonly canonical: string }[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly channels: readonly Channel[];
}
