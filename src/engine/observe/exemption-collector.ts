import { sum } from '../../model/outcome/outcome.js';
import type { Exemption } from '../../model/rule/exemption.js';
import { ExemptionFilter } from '../decide/exemption-filter.js';
import type { Collector } from './collector.js';

/** Takes what is exempted out of the findings; counts, per exemption, the rows that it was used on. */
export const exemptionCollector: Collector<readonly Exemption[], number[]> = {
  empty: (exemptions) => exemptions.map(() => 0),
  merge: sum,
  watch: (rows, exemptions, plan) => ({ filter: new ExemptionFilter(plan, exemptions, rows).apply }),
  report: (rows, exemptions) => ({
    exemptions: exemptions.map(({ rule, reason, evidence, approvedBy, until }, i) => ({
      rule,
      reason,
      evidence,
      approvedBy,
      until,
      rows: rows[i] as number,
    })),
  }),
};
