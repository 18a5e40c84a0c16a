/** A file that was a table and no text. */
export interface ReportTable {
  /** One of ours, or the id of a reader that a plugin brings, which bears the name of the plugin. */
  readonly kind: 'xlsx' | 'xls' | 'ods' | 'html' | 'json' | 'ndjson' | (string & {});
  /** The sheet that was read. */
  readonly sheet?: string;
  readonly otherSheets?: readonly {
    readonly name: string;
    readonly hidden: boolean;
    /** Whether it looks like contacts too. */
    readonly contacts: boolean;
    /** Nothing stands there below a header. */
    readonly empty?: true;
  }[];
}

/** Files in the archive that was read which nobody reads, and which may hold contacts too. */
export type ReportBesides = readonly string[];

/** Something tolerated while reading, or read by inference, that the reader should know. */
export interface ReportNote {
  readonly code: string;
  readonly count?: number;
  readonly rows?: readonly number[];
  readonly column?: number;
}

/** Bytes that were read or written in parts. */
export interface ReportParts {
  readonly count: number;
  /** SHA-256 of the JSON list `[["head", bytes, sha256], [part, bytes, sha256, records], …]`, in order. */
  readonly root: string;
}
