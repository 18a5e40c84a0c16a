import { type SegmentCounts, UNKNOWN_SEGMENT } from '../../../model/contact/segment.js';
import { segmentWords } from '../../../words/segments/segments.js';
import { type SegmentPageWords, segmentPageWords } from '../../../words/segments/segments-page.js';
import { segmentSummary } from '../../summary/segment-summary.js';
import { stackedBar } from './bars.js';
import { type Markup, markup } from './markup.js';
import type { PageContext } from './page-context.js';

/** Segments of a kind that have a line of their own. */
const MOST = 15;

/** How the kept contacts fall into the segments of one kind: what is unknown first, then the largest. */
const kindHtml = ({ words, lang }: PageContext, counts: SegmentCounts, kept: number, own: SegmentPageWords): Markup => {
  const texts = segmentWords(lang);
  const { shown, others, unknown, reasons, isUntold } = segmentSummary(counts, kept, MOST, texts);
  const title = texts.kinds[counts.kind];
  if (isUntold) return markup`<div class="group"><h3>${title}</h3><p class="note">${texts.noColumn(texts.needs[counts.kind])}</p></div>`;
  const longest = Math.max(unknown, ...shown.map(({ contacts }) => contacts));
  const row = (name: string, n: number, bar: Markup | undefined): Markup => markup`<tr>
    <th scope="row">${name}</th><td class="pic">${bar}</td><td class="n">${words.number(n)}</td><td class="n">${words.percent(n / kept)}</td></tr>`;
  const drawn = (name: string, n: number, paint: string): Markup => row(name, n, stackedBar([{ paint, n }], longest));
  return markup`<div class="group"><h3>${title}</h3>
    <p class="note">${unknown === 0 ? own.known : own.unknown(unknown, kept, reasons)}${counts.approximate > 0 ? ` ${texts.approximate(counts.approximate)}` : ''}</p>
    <table class="plain segments"><caption class="sr">${title}</caption>
    <thead class="sr"><tr><th scope="col">${own.segment}</th><th scope="col">${own.bar}</th><th scope="col">${own.contacts}</th><th scope="col">${own.share}</th></tr></thead>
    <tbody>${shown.map(({ name, contacts }) => drawn(name, contacts, 's-ok'))}
      ${others === undefined ? undefined : row(own.others(others.segments), others.contacts, undefined)}
      ${unknown === 0 ? undefined : drawn(texts.values[UNKNOWN_SEGMENT] ?? UNKNOWN_SEGMENT, unknown, 's-unknown')}</tbody></table></div>`;
};

/** Contacts that are kept by size, region, department and activity, as bars beside their numbers. @param kept how many there are */
export const segmentGroups = (page: PageContext, segments: readonly SegmentCounts[], kept: number): Markup => {
  const own = segmentPageWords(page.lang);
  return markup`<p>${own.lead(kept)}</p><div class="groups">${segments.map((counts) => kindHtml(page, counts, kept, own))}</div>`;
};
