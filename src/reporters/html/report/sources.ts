import { STATUSES } from '../../../model/contact/channel.js';
import type { DelayFigures, Histogram, SourceFigures } from '../../../model/report/figures.js';
import { safeText } from '../../text/safe-text.js';
import { stackedBar } from '../components/bars.js';
import { type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import { type ColumnHead, tableHtml } from '../components/table.js';
import type { ReportView } from './view.js';

const MOST = 20;

const nameOf = ({ pageWords }: ReportView, { name, provenance }: SourceFigures): Markup => {
  if (name !== undefined) return markup`${safeText(name, 60)}`;
  return markup`<span class="quiet">${provenance === 'none' ? pageWords.noSource : pageWords.unnamed}</span>`;
};

const sourceRow = (view: ReportView, source: SourceFigures): Markup => {
  const { words, pageWords } = view;
  const { contacts, statuses, provenance } = source;
  const share = (n: number): Markup =>
    markup`<td class="n" data-v="${contacts === 0 ? 0 : n / contacts}">${n === 0 ? '–' : words.percent(n / contacts)}</td>`;
  const parts = ['ok', ...[...STATUSES].reverse().filter((status) => status !== 'ok')] as const;
  return markup`<tr><th scope="row">${nameOf(view, source)}</th><td>${pageWords.provenances[provenance]}</td>
    <td class="n" data-v="${contacts}">${words.number(contacts)}</td>
    <td class="pic" data-v="${contacts === 0 ? 0 : statuses.ok / contacts}">${stackedBar(
      parts.map((s) => ({ paint: `s-${s}`, n: statuses[s as 'ok'] })),
      contacts,
    )}</td>
    <td class="n" data-v="${statuses.ok}">${words.number(statuses.ok)}</td>
    ${share(statuses.opposed)}${share(statuses.expired)}${share(statuses['needs-consent'])}</tr>`;
};

/** "1,204 of 2,000 (60%)", when there is a whole to speak of. */
const shareLine = (view: ReportView, label: string, n: number, of: number): Markup | undefined =>
  of === 0
    ? undefined
    : markup`<div><dt>${label}</dt><dd><b>${view.words.percent(n / of)}</b> <span class="quiet">${view.words.number(n)} ${view.pageWords.of(of)}</span></dd></div>`;

/** The number that half of a histogram does not pass. */
const medianOf = (histogram: Histogram): number => {
  const half = sumOf(histogram) / 2;
  let seen = 0;
  for (const [value, n] of histogram) {
    seen += n;
    if (seen >= half) return value;
  }
  return 0;
};
const sumOf = (histogram: Histogram): number => histogram.reduce((sum, [, n]) => sum + n, 0);
const longestOf = (histogram: Histogram): number => histogram.at(-1)?.[0] ?? 0;

/** How long refusals took, and how long some have been waiting. */
const delays = ({ words, pageWords }: ReportView, { applied, pending }: DelayFigures): (Markup | undefined)[] => {
  const line = (label: string, histogram: Histogram, remark: string): Markup | undefined =>
    histogram.length === 0
      ? undefined
      : markup`<div><dt>${label}</dt><dd><b>${words.number(sumOf(histogram))}</b> <span class="quiet">${remark}</span></dd></div>`;
  return [
    line(pageWords.applied, applied, pageWords.delay(medianOf(applied), longestOf(applied))),
    line(pageWords.pending, pending, pageWords.waiting(longestOf(pending))),
  ];
};

/** Sources compared: what becomes of the contacts of each, and what can be proved of them. */
export const sourcesSection = (view: ReportView): Markup | undefined => {
  const { pageWords, report } = view;
  const { figures } = report;
  if (figures === undefined || figures.contacts === 0) return undefined;
  const { sources } = figures;
  const heads: readonly ColumnHead[] = [
    pageWords.source,
    pageWords.provenance,
    [pageWords.contacts, 'n'],
    [pageWords.picture, 'pic'],
    [pageWords.usable, 'n'],
    [pageWords.opposedShare, 'n'],
    [pageWords.expiredShare, 'n'],
    [pageWords.consentShare, 'n'],
  ];
  const proofs = [
    shareLine(view, pageWords.sourced, figures.sourced, figures.contacts),
    shareLine(view, pageWords.proven, figures.proven, figures.consents),
    shareLine(view, pageWords.relying, figures.relyingProven, figures.relying),
    ...delays(view, figures.delays),
    figures.anonymised > 0 ? shareLine(view, pageWords.anonymised, figures.anonymised, figures.contacts) : undefined,
  ];
  return sectionHtml(view, 'sources', pageWords.sources, [
    markup`<dl class="shares">${proofs}</dl>`,
    sources.length === 0
      ? undefined
      : tableHtml(view, pageWords.sourcesCaption, {
          caption: pageWords.sourcesCaption,
          heads,
          rows: sources.slice(0, MOST).map((source) => sourceRow(view, source)),
          sortable: true,
        }),
    sources.length > MOST ? markup`<p class="note">${pageWords.capped(sources.length - MOST)}</p>` : undefined,
  ]);
};
