import { STATUSES } from '../../model/channel.js';
import type { DelayFigures, Histogram, SourceFigures } from '../../model/figures.js';
import { visible } from '../visible.js';
import { bar } from './bar.js';
import { type Markup, markup } from './markup.js';
import { sectionOf } from './scene.js';
import { type Head, tableIn } from './table.js';
import type { View } from './view.js';

const MOST = 20;

const nameOf = ({ said }: View, { name, provenance }: SourceFigures): Markup => {
  if (name !== undefined) return markup`${visible(name, 60)}`;
  return markup`<span class="quiet">${provenance === 'none' ? said.noSource : said.unnamed}</span>`;
};

const sourceRow = (view: View, source: SourceFigures): Markup => {
  const { words, said } = view;
  const { contacts, statuses, provenance } = source;
  const share = (n: number): Markup =>
    markup`<td class="n" data-v="${contacts === 0 ? 0 : n / contacts}">${n === 0 ? '–' : words.percent(n / contacts)}</td>`;
  const parts = ['ok', ...[...STATUSES].reverse().filter((status) => status !== 'ok')] as const;
  return markup`<tr><th scope="row">${nameOf(view, source)}</th><td>${said.provenances[provenance]}</td>
    <td class="n" data-v="${contacts}">${words.number(contacts)}</td>
    <td class="pic" data-v="${contacts === 0 ? 0 : statuses.ok / contacts}">${bar(
      parts.map((s) => ({ paint: `s-${s}`, n: statuses[s as 'ok'] })),
      contacts,
    )}</td>
    <td class="n" data-v="${statuses.ok}">${words.number(statuses.ok)}</td>
    ${share(statuses.opposed)}${share(statuses.expired)}${share(statuses['needs-consent'])}</tr>`;
};

/** "1,204 of 2,000 (60%)", when there is a whole to speak of. */
const shareLine = (view: View, label: string, n: number, of: number): Markup | undefined =>
  of === 0
    ? undefined
    : markup`<div><dt>${label}</dt><dd><b>${view.words.percent(n / of)}</b> <span class="quiet">${view.words.number(n)} ${view.said.of(of)}</span></dd></div>`;

/** The number that half of a histogram does not pass. */
const middleOf = (histogram: Histogram): number => {
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
const delays = ({ words, said }: View, { applied, pending }: DelayFigures): (Markup | undefined)[] => {
  const line = (label: string, histogram: Histogram, told: string): Markup | undefined =>
    histogram.length === 0
      ? undefined
      : markup`<div><dt>${label}</dt><dd><b>${words.number(sumOf(histogram))}</b> <span class="quiet">${told}</span></dd></div>`;
  return [
    line(said.applied, applied, said.delay(middleOf(applied), longestOf(applied))),
    line(said.pending, pending, said.waiting(longestOf(pending))),
  ];
};

/** Sources compared: what becomes of the contacts of each, and what can be proved of them. */
export const sourcesPart = (view: View): Markup | undefined => {
  const { said, report } = view;
  const { figures } = report;
  if (figures === undefined || figures.contacts === 0) return undefined;
  const { sources } = figures;
  const heads: readonly Head[] = [
    said.source,
    said.provenance,
    [said.contacts, 'n'],
    [said.picture, 'pic'],
    [said.usable, 'n'],
    [said.opposedShare, 'n'],
    [said.expiredShare, 'n'],
    [said.consentShare, 'n'],
  ];
  const proofs = [
    shareLine(view, said.sourced, figures.sourced, figures.contacts),
    shareLine(view, said.proven, figures.proven, figures.consents),
    shareLine(view, said.relying, figures.relyingProven, figures.relying),
    ...delays(view, figures.delays),
    figures.anonymised > 0 ? shareLine(view, said.anonymised, figures.anonymised, figures.contacts) : undefined,
  ];
  return sectionOf(view, 'sources', said.sources, [
    markup`<dl class="shares">${proofs}</dl>`,
    sources.length === 0
      ? undefined
      : tableIn(view, said.sourcesCaption, {
          caption: said.sourcesCaption,
          heads,
          rows: sources.slice(0, MOST).map((source) => sourceRow(view, source)),
          sortable: true,
        }),
    sources.length > MOST ? markup`<p class="note">${said.capped(sources.length - MOST)}</p>` : undefined,
  ]);
};
