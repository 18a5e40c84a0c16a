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
export const SKIPS = ['no-contacts', 'empty', 'binary', 'spreadsheet', 'other-format', 'list', 'link', 'ours'] as const;
export type Skip = (typeof SKIPS)[number];

/** Something that was met and is not judged. */
export interface Skipped {
  readonly name: string;
  readonly because: Skip;
}

/** Something that could not be looked into: the audit is incomplete. */
export interface Unread {
  readonly name: string;
  /** A `LUMO_…` code. */
  readonly code: string;
}

/** All that lies under the paths of an audit, in order of names. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  /** Entries that ignore files leave out; a folder counts as one. */
  readonly ignored: number;
}
