import type { RetentionPolicy } from '../../model/report/retention-report.js';

/** To which outputs judged contacts go. Plain data: every thread knows the kinds. */
export type RouteSettings = (
  | { readonly kind: 'clean' }
  /** Decisions, for whoever holds the rows. */
  | { readonly kind: 'decisions' }
  | {
      readonly kind: 'retention';
      readonly policy: RetentionPolicy;
      /** What may be left of anonymised contacts: that of which there are enough. */
      readonly groups: ReadonlySet<string>;
    }
) & {
  /** The outputs whose bytes somebody takes; on the others rows are only counted. */
  readonly outputs: readonly string[];
};
