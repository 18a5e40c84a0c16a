import type { Chart } from '../../../model/kpi/chart.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from './markup.js';
import { type PageContext, sectionHtml } from './page-context.js';
import { type ColumnHead, tableHtml } from './table.js';

const WIDTH = 120;
const HEIGHT = 24;
/** Room for the line's own width, and for the dot at its end. */
const EDGE = 3;

const hundredths = (n: number): number => Math.round(n * 100) / 100;

/** The line of a trend: days from left to right, from the smallest value to the largest. The table beside it says the same. */
export const trendLine = ({ points }: Pick<Chart, 'points'>): Markup => {
  const days = points.map(({ day }) => Date.parse(`${day}T00:00:00Z`));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const between = (n: number, from: number, to: number, room: number): number =>
    EDGE + (from === to ? 0.5 : (n - from) / (to - from)) * (room - 2 * EDGE);
  const at = points.map(({ value }, i) => [
    hundredths(between(days[i] as number, first, last, WIDTH)),
    hundredths(HEIGHT - between(value, least, most, HEIGHT)),
  ]);
  const [x, y] = at.at(-1) ?? [0, 0];
  return markup`<svg class="trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><polyline points="${at.map((point) => point.join(',')).join(' ')}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`;
};

/** A trend that can be drawn: of days that are days, and of two of them. */
const isDrawable = ({ points }: Chart): boolean =>
  points.length > 1 && points.every(({ day, value }) => Number.isFinite(Date.parse(`${day}T00:00:00Z`)) && Number.isFinite(value));

const trendRow = ({ words, pageWords }: PageContext, trend: Chart): Markup => {
  const SAY = { share: words.percent, days: pageWords.dayCount, months: pageWords.monthCount, count: words.number } as const;
  const value = SAY[trend.unit];
  const [first, last] = [trend.points[0], trend.points.at(-1)];
  if (first === undefined || last === undefined) return markup``;
  const change = last.value - first.value;
  const way = change === 0 ? pageWords.same : change > 0 ? pageWords.more : pageWords.less;
  const good =
    change === 0 || trend.better === undefined
      ? undefined
      : change > 0 === (trend.better === 'more')
        ? pageWords.forBetter
        : pageWords.forWorse;
  const cell = (point: Chart['points'][number]): Markup =>
    markup`<td class="n">${value(point.value)} <small>${words.date(safeText(point.day))}</small></td>`;
  return markup`<tr><th scope="row">${words.text(trend.name)}</th>${cell(first)}<td class="pic">${trendLine(trend)}</td>${cell(last)}
    <td>${way}${good === undefined ? '' : `, ${good}`}</td></tr>`;
};

/** How the figures came to where they are, where earlier runs were kept. */
export const trendSection = (page: PageContext, history: readonly Chart[] = []): Markup | undefined => {
  const { pageWords } = page;
  const trends = history.filter(isDrawable);
  if (trends.length === 0) return undefined;
  const heads: readonly ColumnHead[] = [
    pageWords.figure,
    [pageWords.before, 'n'],
    [pageWords.line, 'pic'],
    [pageWords.now, 'n'],
    pageWords.change,
  ];
  const rows = trends.map((trend) => trendRow(page, trend));
  return sectionHtml(page, 'trend', pageWords.trend, [
    tableHtml(page, pageWords.trendCaption, { caption: pageWords.trendCaption, heads, rows }),
  ]);
};
