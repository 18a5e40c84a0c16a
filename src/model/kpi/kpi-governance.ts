import type { RequestCounts } from './kpi.js';

/** What is counted in one report of governance: all that KPIs of the organisation are made of. */
export interface KpiGovernance {
  /** Of an attestation, what it does not tell is not known; a register by itself says nothing of the others. */
  readonly isWhole: boolean;
  /** `solved` is absent where the register does not tell what was closed. */
  readonly incidents?: { readonly found: number; readonly solved?: number };
  readonly people?: { readonly all: number; readonly trained: number };
  readonly requests?: RequestCounts;
  /** From 0 to 1. */
  readonly encrypted?: number;
}
