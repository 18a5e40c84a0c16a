import type { Sink } from '../../csv/ports/sink.js';

/** Lets cleaned bytes through as long as no approval is lacking. */
export interface ApprovalGate {
  /** @param rows how many contacts the bytes are; they may be used again as soon as this returns */
  write(bytes: Uint8Array, rows: number): Promise<void>;
  /**
   * Every contact has been seen: lets go what was held back, unless it is too much.
   * @param kept contacts, as they were counted in the end
   * @returns whether the file may be written: where not, what was written of it is to be given up
   */
  close(kept: number): Promise<boolean>;
}

/**
 * A file is written beside its name meanwhile, and no further once it is too large; a stream gets nothing before it is known that
 * few enough contacts come, since what it has got cannot be taken back. All contacts are judged in any case: who approves wants to know how many.
 * @param most contacts that may pass without approval; undefined: any number
 */
export const makeApprovalGate = (sink: Sink, most: number | undefined): ApprovalGate => {
  let passed = 0;
  let held: Uint8Array[] = [];
  return {
    async write(bytes, rows) {
      passed += rows;
      if (most !== undefined && passed > most) held = [];
      else if (most !== undefined && sink.streams) held.push(Uint8Array.from(bytes));
      else await sink.write(bytes);
    },
    async close(kept) {
      if (most !== undefined && kept > most) return false;
      for (const bytes of held) await sink.write(bytes);
      return true;
    },
  };
};
