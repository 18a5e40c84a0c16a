import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { SLOTS_PER_GROUP } from './group-by-slot.js';
import { WASM } from './table-kernel-wasm.js';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly fill: (
    bytes: number,
    mask: number,
    shift: number,
    sorted: number,
    next: number,
    slots: number,
    filter: number,
    words: number,
  ) => number;
}

const PAGE = 65_536;
const SHIFT = 31 - Math.clz32(SLOTS_PER_GROUP);
/** With fewer pairs, what is compiled for them costs more than it saves. */
const FEW = 20_000;
/** Bytes of memory that are taken for a moment: with very many pairs, the loop in TypeScript is fast as well. */
const MOST = 2 ** 26;

/**
 * Fills a table as `TableBuilder` does, in WebAssembly (`table.wat`), which is fast from its first entry on.
 * @param slots takes the slots, @param bits the filter; both are zero
 * @returns how many different pairs there are; undefined for few pairs, and where there is no WebAssembly or too little memory for it
 */
export const fillTableFast = (pairs: Uint32Array, slots: Uint32Array, bits: Uint32Array): number | undefined => {
  const sorted = pairs.byteLength;
  const next = 2 * sorted;
  const slotsAt = next + (Math.ceil(slots.length / 2 / SLOTS_PER_GROUP) + 1) * 8;
  const filterAt = slotsAt + slots.byteLength;
  const end = filterAt + bits.byteLength;
  if (pairs.length < FEW || end > MOST) return undefined;
  const exports = instantiateWasm<Exports>(WASM);
  if (!exports) return undefined;
  try {
    exports.memory.grow(Math.ceil(end / PAGE));
  } catch {
    return undefined;
  }
  const { buffer } = exports.memory;
  new Uint32Array(buffer).set(pairs);
  const count = exports.fill(sorted, slots.length / 2 - 1, SHIFT, sorted, next, slotsAt, filterAt, bits.length - 1);
  slots.set(new Uint32Array(buffer, slotsAt, slots.length));
  bits.set(new Uint32Array(buffer, filterAt, bits.length));
  return count;
};
