/** What is to be done with a part. */
export interface PartOrder {
  readonly mode: 'survey' | 'judge';
  /** From 0 on. */
  readonly part: number;
  /** Number of its first row in the file, where that is known. */
  readonly firstRow?: number | null | undefined;
  /** The physical line on which it begins, for errors. */
  readonly firstLine?: number | null | undefined;
  /** What is wanted of those who stay. */
  readonly output: 'bytes' | 'decisions' | 'none';
  /** Whether the bytes of those who leave are wanted as well. */
  readonly rejects?: boolean | undefined;
}

/** What a part gives while it is worked on. */
export interface PartTakers {
  /** Cleaned bytes. They may be used again as soon as the call is over. */
  readonly kept?: ((bytes: Uint8Array) => void) | undefined;
  readonly rejects?: ((bytes: Uint8Array) => void) | undefined;
  /** A frame of decisions. */
  readonly decisions?: ((frame: Uint8Array) => void) | undefined;
  /** Entries of the log of identities. */
  readonly log?: ((entries: Uint8Array) => void) | undefined;
}
