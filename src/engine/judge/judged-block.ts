import type { EncodedFindings } from '../rules/finding-encoder.js';
import type { OutputBuffer } from '../write/row-writer.js';

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

/** What was written, by label. @param rows how many rows each output got */
export const outputsOf = (
  labels: readonly string[],
  buffers: readonly (OutputBuffer | undefined)[],
  rows: readonly number[],
): JudgedBlock['outputs'] =>
  Object.fromEntries(
    buffers.flatMap((out, label) =>
      out && out.length > 0 ? [[labels[label], { bytes: out.bytes.subarray(0, out.length), rows: rows[label] as number }] as const] : [],
    ),
  );
