import type { AgeFigures, RelationName } from '../../../model/report/figures.js';
import type { Report } from '../../../model/report/report.js';
import { type AnyRule, periodLength } from '../../../model/rule/rule.js';

/** A line across the pyramid: from that age on, something ends. */
export interface RetentionLimit {
  readonly months: number;
  readonly kind: 'prospect' | 'former' | 'archive';
}

/** Contacts whose age lies from `from` to before `to` months. */
export interface AgeBin {
  readonly from: number;
  readonly to: number;
  readonly prospects: number;
  readonly formers: number;
}

export const HALF_YEAR = 6;
/** From here on all are counted together. */
const OLDEST = 120;

/** The limits are options of the rules that ran: no rule, no limit. */
export const retentionLimits = ({ rules, purpose }: Report, known: ReadonlyMap<string, AnyRule>): RetentionLimit[] => {
  const asked = [
    { kind: 'prospect', months: periodLength('prospects', rules, known) },
    { kind: 'former', months: purpose === 'archive' ? undefined : periodLength('formerClients', rules, known) },
    { kind: 'archive', months: periodLength('archived', rules, known) },
  ] as const;
  return asked.flatMap(({ kind, months }) => (months === undefined ? [] : [{ kind, months }])).sort((a, b) => a.months - b.months);
};

/** Half-years, cut at the limits as well, so that a bin lies wholly before or after each of them; no empty bins after the last. */
export const ageBins = (ages: readonly AgeFigures[], limits: readonly RetentionLimit[]): AgeBin[] => {
  const monthsOf = (...of: RelationName[]) => ages.filter(({ relation }) => of.includes(relation)).flatMap(({ months }) => months);
  const [prospects, formers] = [monthsOf('prospect', 'unknown'), monthsOf('former')];
  const oldest = Math.max(OLDEST, ...limits.map(({ months }) => months));
  const last = Math.max(0, ...[...prospects, ...formers].map(([age]) => age + 1), ...limits.map(({ months }) => months + HALF_YEAR));
  const halves = Array.from({ length: Math.ceil(Math.min(last, oldest) / HALF_YEAR) + 1 }, (_, i) => i * HALF_YEAR);
  const edges = [...new Set([...halves, ...limits.map(({ months }) => months)])].sort((a, b) => a - b);
  const within = (histogram: AgeFigures['months'], from: number, to: number): number =>
    histogram.reduce((sum, [age, n]) => (age >= from && age < to ? sum + n : sum), 0);
  const bins = edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] as number;
    return { from, to, prospects: within(prospects, from, to), formers: within(formers, from, to) };
  });
  const end = edges.at(-1) ?? 0;
  const [more, moreFormers] = [within(prospects, end, Number.POSITIVE_INFINITY), within(formers, end, Number.POSITIVE_INFINITY)];
  return more + moreFormers > 0 ? [...bins, { from: end, to: Number.POSITIVE_INFINITY, prospects: more, formers: moreFormers }] : bins;
};
