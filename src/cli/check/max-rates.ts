import { refuseUnknownRules } from '../../config/resolve/unknown-rules.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Report } from '../../model/report/report.js';
import type { ReportRate } from '../../model/report/run-stats.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { safeText } from '../../reporters/text/safe-text.js';

/** The share of rows, 0 to 1, that each rule may speak of. */
export type MaxRates = ReadonlyMap<string, number>;

const badRate = (asked: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `--max-rate takes a rule and a share from 0% to 100%, and not "${safeText(asked, 60)}".`,
      fr: `--max-rate attend une règle et une part de 0 % à 100 %, et non « ${safeText(asked, 60)} ».`,
    },
    { en: 'Write --max-rate source-missing:1%', fr: 'Écrivez --max-rate source-missing:1%' },
  );

/** `source-missing:1%`. @throws LumoError LUMO_USAGE, LUMO_UNKNOWN_RULE */
export const parseMaxRates = (asked: readonly string[] = [], rules: readonly AnyRule[]): MaxRates => {
  const rates = new Map<string, number>();
  for (const one of asked) {
    const [, rule = '', share = ''] = /^([\w/-]+)[:=](\d{1,3}(?:\.\d{1,6})?)\s?%$/.exec(one) ?? [];
    if (rule === '' || Number(share) > 100) throw badRate(one);
    rates.set(rule, Number(share) / 100);
  }
  refuseUnknownRules([...rates.keys()], rules);
  return rates;
};

/** The report with what became of the shares that rules were allowed. A rule that did not run spoke of nothing. */
export const withRates = (report: Report, rates: MaxRates): Report => {
  if (rates.size === 0) return report;
  const told = [...rates].map(([rule, most]): ReportRate => {
    const rows = report.rules.find(({ id }) => id === rule)?.rows ?? 0;
    return { rule, rows, most, over: rows > most * report.rows.in };
  });
  return { ...report, rates: told };
};
