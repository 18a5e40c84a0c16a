import type { Day } from '../contact/values.js';
import type { Dpia } from './dpia.js';

/** A file of evidence as it lies beside the attestation. */
export interface EvidenceFile {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** What it says where it is the export of an impact assessment, and the control of these names it. */
  readonly assessment?: Dpia;
}

/** The files of evidence by their paths as the attestation writes them; undefined where there is none. */
export type EvidenceFiles = ReadonlyMap<string, EvidenceFile | undefined>;

/** What was sealed: the hash of a file, and the day. */
export interface Seal {
  readonly sha256: string;
  readonly sealed: Day;
}

/** Seals by path. */
export type Seals = ReadonlyMap<string, Seal>;
