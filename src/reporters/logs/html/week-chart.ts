import type { WeekFigures } from '../../../model/events/log-figures.js';
import type { LogFigureWords } from '../../../words/logs/log-figures.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { allOf, isUnjudged, type Late, lateOf } from '../weeks.js';

/** Channels in a column, the lowest first, with what paints them. */
export const STACK = [
  ['calls', 's-calls'],
  ['emails', 's-emails'],
  ['texts', 's-texts'],
] as const;

/** A few weeks make columns as narrow as those of a quarter do. */
const FEWEST = 13;
/** The part of its place that a column fills, and the part of the height that the tallest may take: the rest is for the figure above. */
const FILLED = 0.76;
const TALLEST = 0.86;
/** The least height at which a mark is seen. */
const LEAST = 0.18;

/** Percent with two decimals: the same text on every machine. */
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

const slotsOf = (weeks: readonly unknown[]): number => Math.max(FEWEST, weeks.length);

/** The next of 1, 2, 4, 6, 8, 10, 20, 40…: a line that people can read a column by. */
export const roundAbove = (n: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return ([1, 2, 4, 6, 8].find((step) => step * power >= n) ?? 10) * power;
};

const column = (paint: string, i: number, slots: number, from: number, height: number): Markup =>
  markup`<rect class="${paint}" x="${percent((i + (1 - FILLED) / 2) / slots)}" y="${percent(1 - from - height)}" width="${percent(FILLED / slots)}" height="${percent(height)}"/>`;

/** Where months begin: the weeks whose Monday is the first of its month that is drawn. */
const monthStarts = (weeks: readonly WeekFigures[]): readonly number[] =>
  weeks.flatMap(({ monday }, i) => (i > 0 && weeks[i - 1]?.monday.slice(0, 7) !== monday.slice(0, 7) ? [i] : []));

const monthLines = (weeks: readonly WeekFigures[]): Markup[] =>
  monthStarts(weeks).map((i) => {
    const x = percent(i / slotsOf(weeks));
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  });

/** All calls and sends, one column a week, stacked by channel. The table behind it says the same. */
export const weekColumns = (weeks: readonly WeekFigures[], texts: LogFigureWords): Markup => {
  const slots = slotsOf(weeks);
  const top = roundAbove(Math.max(...weeks.map(allOf)));
  const columns = weeks.flatMap((week, i) => {
    let from = 0;
    return STACK.flatMap(([channel, paint]) => {
      const height = (week[channel] / top) * TALLEST;
      const at = from;
      from += height;
      return height > 0 ? [column(paint, i, slots, at, height)] : [];
    });
  });
  const lines = (top % 2 === 0 ? [top / 2, top] : [top]).map((n) => {
    const y = percent(1 - (n / top) * TALLEST);
    return [
      markup`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>`,
      markup`<text class="level" x="-6" y="${y}" dy="4">${texts.level(n)}</text>`,
    ] as const;
  });
  return markup`<svg class="weeks" aria-hidden="true">${lines.map(([line]) => line)}${monthLines(weeks)}${columns}${lines.map(([, text]) => text)}</svg>`;
};

/** Months, and years where they begin. */
export const weekAxis = (weeks: readonly WeekFigures[], texts: LogFigureWords): Markup => {
  const slots = slotsOf(weeks);
  const starts = monthStarts(weeks);
  // The month in which the first week lies has a label where there is room for one before the next.
  const labelled = (starts[0] ?? 3) > 2 ? [0, ...starts] : starts;
  const labels = labelled.flatMap((i, nth) => {
    const monday = weeks[i]?.monday ?? '';
    const x = percent(i / slots);
    const year =
      nth === 0 || monday.slice(5, 7) === '01' ? markup`<text class="year" x="${x}" y="1.9rem">${monday.slice(0, 4)}</text>` : undefined;
    return slots - i < 3 ? [] : [markup`<text x="${x}" y="0.85rem">${texts.month(monday)}</text>`, year];
  });
  return markup`<svg class="weeks axis" aria-hidden="true">${labels}</svg>`;
};

/** Under the columns: the weeks with calls at a bad time, and those of which nobody can tell. */
export const lateStrip = (weeks: readonly WeekFigures[], late: Late): Markup => {
  const slots = slotsOf(weeks);
  const most = Math.max(1, ...weeks.map((week) => lateOf(week, late) ?? 0));
  const marks = weeks.map((week, i) => {
    if (isUnjudged(week, late)) return column('s-unknown', i, slots, 0, 1);
    const n = lateOf(week, late) ?? 0;
    return n > 0 ? column('s-late', i, slots, 0, Math.max(LEAST, n / most)) : undefined;
  });
  return markup`<svg class="weeks strip" aria-hidden="true">${monthLines(weeks)}${marks}</svg>`;
};
