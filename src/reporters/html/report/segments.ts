import { type SegmentCounts, UNKNOWN_SEGMENT } from '../../../model/contact/segment.js';
import { segmentWords } from '../../../words/segments/segments.js';
import { type SegmentPageWords, segmentPageWords } from '../../../words/segments/segments-page.js';
import { segmentSummary } from '../../summary/segment-summary.js';
import { stackedBar } from '../components/bars.js';
import { type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import type { ReportView } from './view.js';

/** Segments of a kind that have a line of their own. */
const MOST = 15;

/** How the kept contacts fall into the segments of one kind: what is unknown first, then the largest. */
const kindHtml = (view: ReportView, counts: SegmentCounts, own: SegmentPageWords): Markup => {
  const { words, lang, report } = view;
  const { kept } = report.rows;
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

/** Those who may be contacted by size, region, department and activity, where the run grouped them. */
export const segmentsSection = (view: ReportView): Markup | undefined => {
  const { segments = [], rows } = view.report;
  if (segments.length === 0 || rows.kept === 0) return undefined;
  const own = segmentPageWords(view.lang);
  return sectionHtml(view, 'segments', view.pageWords.segments, [
    markup`<p>${own.lead(rows.kept)}</p>`,
    markup`<div class="groups">${segments.map((counts) => kindHtml(view, counts, own))}</div>`,
  ]);
};
