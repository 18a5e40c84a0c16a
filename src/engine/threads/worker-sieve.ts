import type { Block } from '../../csv/records/blocks.js';
import { SimdScanner } from '../../csv/records/simd-scanner.js';
import type { Plan } from '../plan/plan.js';
import { FarSifter, type SiftedBlock } from '../sieve/far-sifter.js';
import { KERNEL_PAGES } from '../sieve/row-kernel.js';
import type { SieveSettings } from '../sieve/sieve-settings.js';

/** Sifts a block. @param spare a buffer to write into */
export type Sieve = (block: Block, spare: ArrayBuffer) => SiftedBlock;

/** @returns undefined where there is no WebAssembly for it */
export const makeSieve = (plan: Plan, settings: SieveSettings): Sieve | undefined => {
  const scanner = SimdScanner.make(KERNEL_PAGES);
  const sifter = scanner && FarSifter.make(scanner, plan, settings);
  return sifter && ((block, spare) => sifter.block(block, spare));
};
