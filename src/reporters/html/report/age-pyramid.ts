import { stackedBar } from '../components/bars.js';
import { joinMarkup, type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import { type AgeBin, ageBins, HALF_YEAR, type RetentionLimit, retentionLimits } from './age-bins.js';
import type { ReportView } from './view.js';

/** One half of the pyramid: whose ages it draws, the limits that hold for them, and the way in which its bars grow. */
interface Side {
  readonly of: 'prospects' | 'formers';
  readonly kinds: readonly RetentionLimit['kind'][];
  readonly from: 'start' | 'end';
}
const LEFT: Side = { of: 'prospects', kinds: ['prospect'], from: 'end' };
const RIGHT: Side = { of: 'formers', kinds: ['former', 'archive'], from: 'start' };

/** What is drawn: a half with nobody in it is left out. */
interface Drawing {
  readonly bins: readonly AgeBin[];
  readonly limits: readonly RetentionLimit[];
  readonly left: boolean;
  readonly right: boolean;
  readonly longest: number;
}

const YEAR = 12;

/** "2½": half-years as people say them. */
const inYears = (months: number): string => `${months === HALF_YEAR ? '' : Math.floor(months / YEAR)}${months % YEAR === 0 ? '' : '½'}`;

const ageOf = ({ pageWords }: ReportView, { from, to }: AgeBin): string => {
  if (to === Number.POSITIVE_INFINITY) return pageWords.yearsOrMore(inYears(from), from / YEAR);
  return from % HALF_YEAR === 0 && to - from === HALF_YEAR
    ? pageWords.years(inYears(from), inYears(to), to / YEAR)
    : pageWords.months(from, to);
};

/** The bar of one side and its figure. */
const half = ({ words, pageWords }: ReportView, side: Side, bin: AgeBin, { limits, longest }: Drawing): [pic: Markup, figure: Markup] => {
  const n = bin[side.of];
  const over = limits.some(({ kind, months }) => side.kinds.includes(kind) && bin.from >= months);
  const past = over && n > 0 ? markup`<span class="sr"> ${pageWords.pastLimit}</span>` : undefined;
  return [
    markup`<td class="pic">${stackedBar([{ paint: over ? 's-expired' : 's-ok', n }], longest, side.from)}</td>`,
    markup`<td class="n">${n === 0 ? '' : words.number(n)}${past}</td>`,
  ];
};

const binRow = (view: ReportView, bin: AgeBin, drawing: Drawing): Markup => {
  const [leftPic, leftFigure] = half(view, LEFT, bin, drawing);
  return markup`<tr>${drawing.left ? [leftFigure, leftPic] : undefined}<th scope="row">${ageOf(view, bin)}</th>${drawing.right ? half(view, RIGHT, bin, drawing) : undefined}</tr>`;
};

/** The limits that begin at an age, each on its side, and how many are past it. */
const limitRow = (view: ReportView, from: number, { bins, limits, left, right }: Drawing): Markup | undefined => {
  const cell = (side: Side): Markup => {
    const past = bins.filter((bin) => bin.from >= from).reduce((sum, bin) => sum + bin[side.of], 0);
    const here = limits.filter(({ months, kind }) => months === from && side.kinds.includes(kind));
    const sentences = here.map(({ kind, months }) => view.pageWords.limits[kind](months, past));
    return markup`<td colspan="2"${sentences.length > 0 ? markup` class="there"` : undefined}>${joinMarkup(sentences, markup`<br>`)}</td>`;
  };
  if (!limits.some(({ months }) => months === from)) return undefined;
  return markup`<tr class="limit">${left ? cell(LEFT) : undefined}<td></td>${right ? cell(RIGHT) : undefined}</tr>`;
};

const drawingOf = (view: ReportView): Drawing => {
  const ages = view.report.figures?.ages ?? [];
  const has = (...of: readonly string[]): boolean => ages.some(({ relation, months }) => of.includes(relation) && months.length > 0);
  const [left, right] = [has('prospect', 'unknown'), has('former')];
  const limits = retentionLimits(view.report, view.context.rules).filter(({ kind }) => (kind === 'prospect' ? left : right));
  const bins = ageBins(ages, limits);
  return { bins, limits, left, right, longest: Math.max(1, ...bins.flatMap(({ prospects, formers }) => [prospects, formers])) };
};

/** How old the contacts are against what retention allows: prospects to the left, former clients to the right, youngest on top. */
export const agesSection = (view: ReportView): Markup | undefined => {
  const { report, pageWords } = view;
  const ages = report.figures?.ages ?? [];
  const undated = ages.reduce((sum, age) => sum + (age.relation === 'client' ? 0 : age.undated), 0);
  const running = ages.find(({ relation }) => relation === 'client')?.contacts ?? 0;
  const drawing = drawingOf(view);
  const { bins, left, right } = drawing;
  const heading = (text: string): Markup => markup`<th scope="colgroup" colspan="2">${text}</th>`;
  if (!left && !right && undated + running === 0) return undefined;
  return sectionHtml(view, 'ages', pageWords.ages, [
    !left && !right
      ? undefined
      : markup`<p>${pageWords.agesNote(report.asOf)}</p>
      <table class="plain pyramid${left && right ? '' : ' one'}"><caption>${pageWords.agesCaption}</caption>
      <thead><tr>${left ? heading(pageWords.prospects) : undefined}<th scope="col">${pageWords.age}</th>${right ? heading(pageWords.clients) : undefined}</tr></thead>
      <tbody>${bins.flatMap((bin) => [limitRow(view, bin.from, drawing), binRow(view, bin, drawing)])}</tbody></table>`,
    undated > 0 ? markup`<p class="note">${pageWords.undated(undated)}</p>` : undefined,
    running > 0 ? markup`<p class="note">${pageWords.running(running)}</p>` : undefined,
  ]);
};
