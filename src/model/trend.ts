import type { Text } from './text.js';

/** One number followed from run to run: how many contacts are past retention, what share has a source. Counts only, no contact. */
export interface Trend {
  readonly name: Text;
  /** Values are shares between 0 and 1. */
  readonly share?: boolean;
  /** Which way is better; neither when absent. */
  readonly better?: 'more' | 'less';
  /** Oldest first. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
}
