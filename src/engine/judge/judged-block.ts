import type { EncodedFindings } from '../rules/finding-encoder.js';

/** The rows of a block that go to one output. */
export interface OutputRows {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** What a block leaves. */
export interface JudgedBlock {
  /** By label; those that no row goes to, or whose bytes nobody takes, are absent. */
  readonly outputs: Readonly<Partial<Record<string, OutputRows>>>;
  /** All findings, when they are asked for. */
  readonly findings: EncodedFindings | undefined;
  /** May be written to again once the outputs have been taken. */
  readonly spare: ArrayBuffer;
}
