import type { Channel } from './channel.js';
import type { HeldEntries } from './suppression-list.js';
import type { Day } from './values.js';

/** Of whom a file tells other files of the run, though they refuse nothing: mail to them came back, they have died, others decide for them, or nobody can tell whether they refuse. */
export type TellsOthers = Exclude<HeldEntries, 'doubts'>;

/** Who refuses, by the file that they stand in: identities in clear, which live in memory until the register has their fingerprints. */
export interface OpposedContact {
  readonly emails: readonly { readonly lower: string; readonly canonical: string }[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Numbers that name no country, as `codelessForms` writes them: those of `phones` among them that may be of another one. */
  readonly codeless?: readonly string[];
  /** Of these, those that several people may share, with the name of whom they are refused for ('' for none). */
  readonly lines?: readonly { readonly phone: string; readonly name: string }[];
  /** Of these, those that are perhaps an office's, where colleagues who refused nothing answer as well. A household's are refused for all who share them. */
  readonly offices?: readonly string[];
  /** By what the companies are known for all of whose people they refuse: SIREN, and domains with an @ before them. */
  readonly companies?: readonly string[];
  readonly channels: readonly Channel[];
  /** Nothing in their row says so, but a title, the name of the file or the row of somebody else does: where other files of the run ask. */
  readonly byTitle?: true;
  /** They refuse nothing, and other files of the run are told why they are not to be contacted. Whoever has it has `byTitle` too. */
  readonly holds?: TellsOthers;
  /** The day of the refusal, where the file tells it. */
  readonly since?: Day;
  /** Whether a cleaned file was written without them, or for other channels only: the register remembers it. */
  readonly applied: boolean;
}
