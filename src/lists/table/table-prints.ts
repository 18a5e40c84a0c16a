import type { FingerprintTable } from './fingerprint-table.js';

/** Visits all fingerprints of a table in memory, each once, as high and low half. */
export const eachPrint = ({ buffer }: FingerprintTable, visit: (high: number, low: number) => void): void => {
  const slots = new Uint32Array(buffer);
  for (let i = 0; i < slots.length; i += 2) {
    const [high, low] = [slots[i] as number, slots[i + 1] as number];
    if (high !== 0 || low !== 0) visit(high, low);
  }
};
