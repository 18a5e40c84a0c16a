import type { Text } from '../base/text.js';
import type { KpiUnit } from './kpi.js';

/** One number followed from run to run, as a small picture: what share of contacts has a source, how long refusals take. No contact. */
export interface Chart {
  readonly name: Text;
  /** Values of a share are between 0 and 1. */
  readonly unit: KpiUnit;
  /** Which way is better; neither when absent. */
  readonly better?: 'more' | 'less';
  /** Oldest first. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
}
