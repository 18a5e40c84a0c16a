import { joined, type Markup, markup } from '../../html/markup.js';
import { sectionOf } from '../../html/scene.js';
import { type Head, tableIn } from '../../html/table.js';
import { type Place, placesIn } from '../blocks.js';
import { type AuditView, fileLink } from './view.js';

const MOST_FILES = 3;

const others = (view: AuditView, { finding: { files = [], inFiles = files.length } }: Place): Markup => {
  const shown = files.slice(0, MOST_FILES).map((name) => fileLink(view, name));
  return joined([...shown, ...(inFiles > shown.length ? [view.context.said.and(inFiles - shown.length)] : [])], ', ');
};

/** One kind of thing that files have in common; nothing where there is none. */
const tableOf = <T>(
  view: AuditView,
  title: string,
  heads: readonly Head[],
  all: readonly T[],
  row: (one: T) => Markup,
): readonly (Markup | undefined)[] => {
  if (all.length === 0) return [];
  return [
    markup`<h3 class="over">${title}</h3>`,
    tableIn(view, title, { heads, rows: all.slice(0, view.room.rows).map(row), kind: 'across' }),
    all.length > view.room.rows ? markup`<p class="note">${view.said.moreFiles(all.length - view.room.rows)}</p>` : undefined,
  ];
};

/** What only all files together show: refusals that some ignore, people and bytes that lie in several. */
export const acrossPart = (view: AuditView): Markup | undefined => {
  const { said, words, report, context } = view;
  const { pairs = [], totals } = report;
  const people: Head = [said.people, 'n'];
  const count = (n: number): Markup => markup`<td class="n"><b>${words.number(n)}</b></td>`;
  const file = (name: string): Markup => markup`<th scope="row">${fileLink(view, name)}</th>`;
  const rows = ({ finding }: Place): Markup =>
    markup`<td>${finding.rows === undefined ? '–' : context.said.rows(finding.rows, finding.count)}</td>`;
  const unseen = (totals.pairs ?? 0) - pairs.length;
  const parts = [
    ...tableOf(
      view,
      said.opposedElsewhere,
      [people, said.liveIn, said.refusedIn, said.firstRows],
      placesIn(view.blocks, 'export-opposed-elsewhere'),
      (place) => markup`<tr>${count(place.finding.count)}${file(place.file)}<td>${others(view, place)}</td>${rows(place)}</tr>`,
    ),
    ...tableOf(
      view,
      said.opposedListed,
      [people, said.liveIn, said.firstRows],
      placesIn(view.blocks, 'export-opposed-listed'),
      (place) => markup`<tr>${count(place.finding.count)}${file(place.file)}${rows(place)}</tr>`,
    ),
    ...tableOf(
      view,
      said.shared,
      [people, said.oneFile, said.otherFile],
      pairs,
      ({ persons, files: [a, b] }) => markup`<tr>${count(persons)}${file(a)}<td>${fileLink(view, b)}</td></tr>`,
    ),
    unseen > 0 ? markup`<p class="note">${said.morePairs(unseen)}</p>` : undefined,
    report.pairs === undefined && totals.repeated > 0 ? markup`<p class="note">${context.said.noPairs}</p>` : undefined,
    ...tableOf(
      view,
      said.copies,
      [said.file, said.copyOf],
      placesIn(view.blocks, 'export-copied'),
      (place) => markup`<tr>${file(place.file)}<td>${others(view, place)}</td></tr>`,
    ),
  ];
  if (parts.every((part) => part === undefined)) return undefined;
  return sectionOf(view, 'across', said.across, [markup`<p class="note">${said.acrossNote}</p>`, ...parts]);
};
