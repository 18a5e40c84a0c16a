import { refuseUnknownRules } from '../../config/resolve/unknown-rules.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Report, ReportFinding } from '../../model/report/report.js';
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

/** What a rule found of the whole file, or of a column: it holds of every contact, and no row is an example of it. */
const isOfAll = ({ count, severity, examples }: ReportFinding): boolean =>
  count > 0 && examples.length === 0 && (severity === 'error' || severity === 'warning');

const rateOf = (report: Report, rule: string, most: number): ReportRate => {
  const skipped = report.notRun.find(({ id }) => id === rule);
  if (skipped) {
    const isMeant = skipped.because === 'not-in-force' || (skipped.because === 'field-absent' && skipped.accepted);
    return { rule, rows: 0, most, over: !isMeant, notRun: true };
  }
  const judged = report.rules.find(({ id }) => id === rule);
  const all = report.rows.in;
  if (judged?.findings.some(isOfAll)) return { rule, rows: all, most, over: most < 1, wholeFile: true };
  const rows = judged?.rows ?? 0;
  return { rule, rows, most, over: rows > most * all, ...(judged === undefined && { over: true, notRun: true as const }) };
};

/** The report with what became of the shares that rules were allowed. Of a rule that did not run nobody knows the share. */
export const withRates = (report: Report, rates: MaxRates): Report =>
  rates.size === 0 ? report : { ...report, rates: [...rates].map(([rule, most]) => rateOf(report, rule, most)) };
