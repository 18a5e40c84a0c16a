import type { Stats } from 'node:fs';

/** A file that may hold contacts. */
export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** How it is called in reports: from the folder that was named, with `/`. */
  readonly name: string;
  readonly info: Stats;
}

/** Why a file is not judged, though nothing was missed by that. */
export const SKIP_REASONS = ['no-contacts', 'log', 'empty', 'other-format', 'list', 'link', 'ours'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Something that was met and is not judged. */
export interface SkippedFile {
  readonly name: string;
  readonly because: SkipReason;
}

/** Something that could not be looked into: the audit is incomplete. */
export interface UnreadFile {
  readonly name: string;
  /** A `LUMO_…` code. */
  readonly code: string;
}

/** All that lies under the paths of an audit, in order of names. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
  readonly unread: readonly UnreadFile[];
  /** Entries that ignore files leave out; a folder counts as one. */
  readonly ignored: number;
}
