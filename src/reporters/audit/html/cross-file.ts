import { joinMarkup, type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { type ColumnHead, tableHtml } from '../../html/components/table.js';
import { type FileFinding, fileFindingsOf } from '../rule-summaries.js';
import { type AuditView, fileLink } from './view.js';

const MOST_FILES = 3;

const otherFiles = (view: AuditView, { finding: { files = [], inFiles = files.length } }: FileFinding): Markup => {
  const shown = files.slice(0, MOST_FILES).map((name) => fileLink(view, name));
  return joinMarkup([...shown, ...(inFiles > shown.length ? [view.context.auditTexts.and(inFiles - shown.length)] : [])], ', ');
};

/** One kind of thing that files have in common; nothing where there is none. */
const tableOf = <T>(
  view: AuditView,
  title: string,
  heads: readonly ColumnHead[],
  all: readonly T[],
  row: (item: T) => Markup,
): readonly (Markup | undefined)[] => {
  if (all.length === 0) return [];
  return [
    markup`<h3 class="over">${title}</h3>`,
    tableHtml(view, title, { heads, rows: all.slice(0, view.limits.rows).map(row), kind: 'across' }),
    all.length > view.limits.rows ? markup`<p class="note">${view.pageWords.moreFiles(all.length - view.limits.rows)}</p>` : undefined,
  ];
};

/** What only all files together show: refusals that some ignore, people and bytes that lie in several. */
export const crossFileSection = (view: AuditView): Markup | undefined => {
  const { pageWords, words, report, context } = view;
  const { pairs = [], totals } = report;
  const people: ColumnHead = [pageWords.people, 'n'];
  const count = (n: number): Markup => markup`<td class="n"><b>${words.number(n)}</b></td>`;
  const file = (name: string): Markup => markup`<th scope="row">${fileLink(view, name)}</th>`;
  const rows = ({ finding }: FileFinding): Markup =>
    markup`<td>${finding.rows === undefined ? '–' : context.auditTexts.rows(finding.rows, finding.count)}</td>`;
  const unseen = (totals.pairs ?? 0) - pairs.length;
  const parts = [
    ...tableOf(
      view,
      pageWords.opposedElsewhere,
      [people, pageWords.liveIn, pageWords.refusedIn, pageWords.firstRows],
      fileFindingsOf(view.ruleSummaries, 'refused-elsewhere', context.rules),
      (place) => markup`<tr>${count(place.finding.count)}${file(place.file)}<td>${otherFiles(view, place)}</td>${rows(place)}</tr>`,
    ),
    ...tableOf(
      view,
      pageWords.opposedListed,
      [people, pageWords.liveIn, pageWords.firstRows],
      fileFindingsOf(view.ruleSummaries, 'refused-listed', context.rules),
      (place) => markup`<tr>${count(place.finding.count)}${file(place.file)}${rows(place)}</tr>`,
    ),
    ...tableOf(
      view,
      pageWords.shared,
      [people, pageWords.oneFile, pageWords.otherFile],
      pairs,
      ({ persons, files: [a, b] }) => markup`<tr>${count(persons)}${file(a)}<td>${fileLink(view, b)}</td></tr>`,
    ),
    unseen > 0 ? markup`<p class="note">${pageWords.morePairs(unseen)}</p>` : undefined,
    report.pairs === undefined && totals.repeated > 0 ? markup`<p class="note">${context.auditTexts.noPairs}</p>` : undefined,
    ...tableOf(
      view,
      pageWords.copies,
      [pageWords.file, pageWords.copyOf],
      fileFindingsOf(view.ruleSummaries, 'copies', context.rules),
      (place) => markup`<tr>${file(place.file)}<td>${otherFiles(view, place)}</td></tr>`,
    ),
  ];
  if (parts.every((part) => part === undefined)) return undefined;
  return sectionHtml(view, 'across', pageWords.across, [markup`<p class="note">${pageWords.acrossNote}</p>`, ...parts]);
};
