import type { LogFigures, WeekFigures } from '../../../model/events/log-figures.js';
import { type LogFigureWords, logFigureWords } from '../../../words/logs/log-figures.js';
import { colourSwatch } from '../../html/components/bars.js';
import { joinMarkup, type Markup, markup } from '../../html/components/markup.js';
import { type PageContext, sectionHtml } from '../../html/components/page-context.js';
import { capitalised } from '../../text/phrases.js';
import { type LogSpeech, spanText, unjudgedTexts } from '../log-sentences.js';
import { allOf, isUnjudged, LATE, type LastYear, type Late, type LateTotal, lastYearOf, lateOf, lateTotal } from '../weeks.js';
import { lateStrip, STACK, weekAxis, weekColumns } from './week-chart.js';

type Channels = (typeof STACK)[number];

const lateLabel = ({ audience }: LogFigures, late: Late, { texts }: LogSpeech): string =>
  late === 'hours' ? texts.late.hours[audience] : texts.late.daysOff;

/** A week in figures. What nobody could judge says so: it is not zero. */
const weekRow = (week: WeekFigures, channels: readonly Channels[], { words, texts }: LogSpeech): Markup => {
  const count = (n: number, paint = ''): Markup =>
    markup`<td class="n">${n === 0 ? markup`<span class="quiet">0</span>` : paint === '' ? words.number(n) : markup`<b class="${paint}">${words.number(n)}</b>`}</td>`;
  const lateCell = (late: Late): Markup =>
    isUnjudged(week, late) ? markup`<td class="n"><small>${texts.notJudged}</small></td>` : count(lateOf(week, late) ?? 0, 't-late');
  return markup`<tr><th scope="row">${texts.day(week.monday)}</th>${channels.flatMap(([channel]) => [count(week[channel]), ...(channel === 'calls' ? LATE.map(lateCell) : [])])}</tr>`;
};

/** Every week in which something happened, year by year. */
const weekTable = (weeks: readonly WeekFigures[], channels: readonly Channels[], speech: LogSpeech): Markup => {
  const { texts } = speech;
  const head = (title: string): Markup => markup`<th scope="col" class="n">${title}</th>`;
  const heads = channels.flatMap(([channel]) => [
    head(texts.heads[channel]),
    ...(channel === 'calls' ? LATE.map((late) => head(texts.lateShort[late])) : []),
  ]);
  const told = weeks.filter((week) => allOf(week) > 0);
  const yearOf = ({ monday }: WeekFigures): string => monday.slice(0, 4);
  const years = [...new Set(told.map(yearOf))].map(
    (year) => markup`<tbody><tr class="year"><th scope="rowgroup" colspan="${heads.length + 1}">${year}</th></tr>
      ${told.filter((week) => yearOf(week) === year).map((week) => weekRow(week, channels, speech))}</tbody>`,
  );
  return markup`<details class="rule"><summary><h3>${texts.inFigures}</h3></summary>
    <table class="plain by-week"><caption class="sr">${texts.inFigures}</caption>
    <thead><tr><th scope="col">${texts.weekOf}</th>${heads}</tr></thead>${years}</table></details>`;
};

/** What a total of calls at a bad time comes to, each part beside what paints it: never none where nobody could judge. */
const latePart = ({ found, weeks, unjudged, isJudged }: LateTotal, texts: LogFigureWords): Markup =>
  joinMarkup(
    [
      ...(found > 0 ? [markup`${colourSwatch('s-late')} ${texts.inWeeks(found, weeks)}`] : isJudged ? [texts.none] : []),
      ...(unjudged > 0 ? [markup`${colourSwatch('s-unknown')} ${texts.notJudgedCalls(unjudged)}`] : []),
    ],
    ' · ',
  );

/** The weeks as columns, and aligned with them when calls came at a bad time. */
const chart = (figures: LogFigures, { weeks }: LastYear, channels: readonly Channels[], speech: LogSpeech): Markup => {
  const { words, texts } = speech;
  const legend = channels.map(([channel, paint]) => markup`<li>${colourSwatch(paint)} ${texts.heads[channel]}</li>`);
  const strips = LATE.map((late) => {
    const total = lateTotal(weeks, late);
    const told = latePart(total, texts);
    return markup`<p class="strip-label"><b>${words.labelled(lateLabel(figures, late, speech), '')}</b>${told}</p>
      ${total.found + total.unjudged === 0 ? undefined : lateStrip(weeks, late)}`;
  });
  return markup`<div class="calendar"><ul class="legend">${legend}</ul>
    ${weekColumns(weeks, texts)}${weekAxis(weeks, texts)}
    ${channels.some(([channel]) => channel === 'calls') ? strips : undefined}
    ${unjudgedTexts(figures, speech).map((why) => markup`<p class="note">${why}</p>`)}</div>`;
};

/** Calls and sends week by week, at most those of a year; what came out of hours or on days off is marked and counted. */
export const calendarSection = (page: PageContext, figures: LogFigures): Markup | undefined => {
  const texts = logFigureWords(page.lang);
  const speech: LogSpeech = { words: page.words, texts };
  const year = lastYearOf(figures);
  const busiest = year.weeks.toSorted((a, b) => allOf(b) - allOf(a))[0];
  if (busiest === undefined || allOf(busiest) === 0) return undefined;
  const channels = STACK.filter(([channel]) => year.weeks.some((week) => week[channel] > 0));
  const earlier = year.earlier.reduce((sum, week) => sum + allOf(week), 0);
  return sectionHtml(page, 'calendar', texts.calendar, [
    markup`<p>${capitalised(spanText(figures, speech))}. ${texts.calendarNote} ${texts.busiest(busiest.monday, allOf(busiest))}</p>`,
    chart(figures, year, channels, speech),
    year.earlier.length === 0 ? undefined : markup`<p class="note">${texts.earlier(year.earlier.length, earlier)}</p>`,
    weekTable(year.weeks, channels, speech),
  ]);
};
