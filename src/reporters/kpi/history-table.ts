import type { Trend } from '../../model/kpi/run-history.js';
import type { KpiWords } from '../../words/reports/kpi.js';
import { textTable } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';

const BARS = [...'▁▂▃▄▅▆▇█'];
/** Runs that a small chart has room for. */
const ROOM = 40;

/** A line of bars, one per run; a run without data is a gap. A value that never changes is a line in the middle. */
export const sparkline = (values: readonly (number | undefined)[]): string => {
  const shown = values.slice(-ROOM);
  const known = shown.filter((value) => value !== undefined);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const place = (value: number): number =>
    greatest === least ? 3 : Math.round(((value - least) / (greatest - least)) * (BARS.length - 1));
  return shown.map((value) => (value === undefined ? ' ' : BARS[place(value)])).join('');
};

/** The trend of each scope: first, last but one and last value, and a small chart. */
export function* historyText(trends: readonly Trend[], kpiTexts: KpiWords, style: TextStyle): Generator<string> {
  for (const [i, trend] of trends.entries()) {
    if (i > 0) yield '\n';
    yield `${style.bold(kpiTexts.trend({ ...trend, scope: safeText(trend.scope, 60) }))}\n\n`;
    // A count that was never anything tells nothing; a share of nothing does.
    const followed = trend.series.filter(
      ({ unit, values }) => unit !== 'count' || values.some((value) => value !== undefined && value !== 0),
    );
    const several = trend.days.length > 2;
    const rows = followed.map(({ id, unit, values }) => [
      kpiTexts.name(id),
      kpiTexts.value(unit, values.at(0)),
      ...(several ? [kpiTexts.value(unit, values.at(-2))] : []),
      kpiTexts.value(unit, values.at(-1)),
      sparkline(values),
    ]);
    const [head, ...lines] = textTable([kpiTexts.trendColumns.filter((_, column) => several || column !== 2), ...rows]);
    yield `  ${style.dim(head as string)}\n`;
    for (const line of lines) yield `  ${line}\n`;
    const at = trend.changed.lastIndexOf(true);
    if (at >= 0) yield `\n  ${style.yellow(kpiTexts.changed(trend.days[at] as string))}\n`;
  }
}
