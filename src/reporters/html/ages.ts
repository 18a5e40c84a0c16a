import type { AgeFigures, RelationName } from '../../model/figures.js';
import type { Report } from '../../model/report.js';
import { bar, type Part } from './bar.js';
import { joined, type Markup, markup } from './markup.js';
import { sectionOf, type View } from './view.js';

/** A line across the pyramid: from that age on, something ends. */
interface Limit {
  readonly months: number;
  readonly kind: 'prospect' | 'former' | 'archive';
}

/** Contacts whose age lies from `from` to before `to` months. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly prospects: number;
  readonly formers: number;
}

const HALF = 6;
const YEAR = 12;
/** From here on all are counted together. */
const OLDEST = 120;

const optionOf = (report: Report, id: string, name: string): number | undefined => {
  const value = report.rules.find((rule) => rule.id === id)?.options[name];
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
};

/** The limits are options of the rules that ran: no rule, no limit. */
export const limitsOf = (report: Report): Limit[] => {
  const asked = [
    { kind: 'prospect', months: optionOf(report, 'retention-prospect', 'months') },
    { kind: 'former', months: report.purpose === 'archive' ? undefined : optionOf(report, 'retention-client', 'months') },
    { kind: 'archive', months: optionOf(report, 'retention-client', 'archiveMonths') },
  ] as const;
  return asked.flatMap(({ kind, months }) => (months === undefined ? [] : [{ kind, months }])).sort((a, b) => a.months - b.months);
};

/** Half-years, cut at the limits as well, so that a bin lies wholly before or after each of them; no empty bins after the last. */
export const binsOf = (ages: readonly AgeFigures[], limits: readonly Limit[]): Bin[] => {
  const monthsOf = (...of: RelationName[]) => ages.filter(({ relation }) => of.includes(relation)).flatMap(({ months }) => months);
  const [prospects, formers] = [monthsOf('prospect', 'unknown'), monthsOf('former')];
  const oldest = Math.max(OLDEST, ...limits.map(({ months }) => months));
  const last = Math.max(0, ...[...prospects, ...formers].map(([age]) => age + 1), ...limits.map(({ months }) => months + HALF));
  const halves = Array.from({ length: Math.ceil(Math.min(last, oldest) / HALF) + 1 }, (_, i) => i * HALF);
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

/** "2½": half-years as people say them. */
const inYears = (months: number): string => `${months === HALF ? '' : Math.floor(months / YEAR)}${months % YEAR === 0 ? '' : '½'}`;

const ageOf = ({ said }: View, { from, to }: Bin): string => {
  if (to === Number.POSITIVE_INFINITY) return said.yearsOrMore(inYears(from));
  return from % HALF === 0 && to % HALF === 0 && to - from === HALF ? said.years(inYears(from), inYears(to)) : said.months(from, to);
};

const binRow = (view: View, bin: Bin, most: number, limits: readonly Limit[]): Markup => {
  const { words, said } = view;
  const past = (kind: Limit['kind']): boolean => limits.some((limit) => limit.kind === kind && bin.from >= limit.months);
  const half = (n: number, over: boolean): Part[] => [{ paint: over ? 's-expired' : 's-ok', n }];
  const gone = past('prospect');
  const formerGone = past('former') || past('archive');
  const number = (n: number, over: boolean): Markup =>
    markup`${n === 0 ? '' : words.number(n)}${over && n > 0 ? markup`<span class="sr"> ${said.pastLimit}</span>` : undefined}`;
  return markup`<tr>
    <td class="n">${number(bin.prospects, gone)}</td><td class="pic">${bar(half(bin.prospects, gone), most, 'end')}</td>
    <th scope="row">${ageOf(view, bin)}</th>
    <td class="pic">${bar(half(bin.formers, formerGone), most)}</td><td class="n">${number(bin.formers, formerGone)}</td></tr>`;
};

/** The limits that begin at an age, each on its side, and how many are past it. */
const limitRow = (view: View, from: number, bins: readonly Bin[], limits: readonly Limit[]): Markup | undefined => {
  const here = limits.filter(({ months }) => months === from);
  if (here.length === 0) return undefined;
  const past = bins.filter((bin) => bin.from >= from);
  const side = (of: 'prospects' | 'formers'): Markup => {
    const said = here
      .filter(({ kind }) => (kind === 'prospect') === (of === 'prospects'))
      .map(({ kind, months }) =>
        view.said.limits[kind](
          months,
          past.reduce((sum, bin) => sum + bin[of], 0),
        ),
      );
    return markup`<td colspan="2"${said.length > 0 ? markup` class="there"` : undefined}>${joined(said, markup`<br>`)}</td>`;
  };
  return markup`<tr class="limit">${side('prospects')}<td></td>${side('formers')}</tr>`;
};

/** How old the contacts are against what retention allows: prospects to the left, former clients to the right, youngest on top. */
export const agesPart = (view: View): Markup | undefined => {
  const { report, said } = view;
  const ages = report.figures?.ages ?? [];
  if (ages.every(({ months, undated }) => months.length === 0 && undated === 0)) return undefined;
  const limits = limitsOf(report);
  const bins = binsOf(ages, limits);
  const most = Math.max(1, ...bins.flatMap(({ prospects, formers }) => [prospects, formers]));
  const rows = bins.flatMap((bin) => [limitRow(view, bin.from, bins, limits), binRow(view, bin, most, limits)]);
  const undated = ages.reduce((sum, age) => sum + (age.relation === 'client' ? 0 : age.undated), 0);
  const running = ages.find(({ relation }) => relation === 'client')?.contacts ?? 0;
  return sectionOf(view, 'ages', said.ages, [
    markup`<p>${said.agesNote(report.asOf)}</p>
    <table class="plain pyramid"><caption>${said.agesCaption}</caption>
      <thead><tr><th scope="colgroup" colspan="2">${said.prospects}</th><th scope="col">${said.age}</th><th scope="colgroup" colspan="2">${said.clients}</th></tr></thead>
      <tbody>${rows}</tbody></table>`,
    undated > 0 ? markup`<p class="note">${said.undated(undated)}</p>` : undefined,
    running > 0 ? markup`<p class="note">${said.running(running)}</p>` : undefined,
  ]);
};
