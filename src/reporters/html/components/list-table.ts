import type { ListInfo } from '../../../model/contact/suppression-list.js';
import { daysBetween } from '../../text/days-between.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from './markup.js';
import { type PageContext, sectionHtml } from './page-context.js';
import { type ColumnHead, tableHtml } from './table.js';

const versionOf = ({ words, pageWords }: PageContext, { date, maxAgeDays }: ListInfo, asOf: string): Markup => {
  const age = date === undefined ? undefined : daysBetween(date, asOf);
  const remarks = [
    ...(age !== undefined && age >= 0 ? [pageWords.versionAge(age)] : []),
    ...(maxAgeDays === undefined ? [] : [pageWords.maxAge(maxAgeDays)]),
  ];
  return markup`${words.listDate(date === undefined ? undefined : safeText(date))}${remarks.length > 0 ? markup` <small>${remarks.join(' · ')}</small>` : undefined}`;
};

const listRow = (page: PageContext, list: ListInfo, asOf: string): Markup => {
  const { words, pageWords } = page;
  const entries = Object.values(list.entries).reduce((sum, n) => sum + n, 0);
  const doubts = [
    ...(list.fresh ? [] : [pageWords.doubts[list.doubt ?? 'stale']]),
    ...(list.weak === true ? [pageWords.weak] : []),
    ...(list.unread > 0 ? [pageWords.unread(list.unread)] : []),
  ];
  return markup`<tr>
    <th scope="row">${safeText(list.name, 60)} <small>${words.listKinds[list.kind]}</small></th>
    <td>${words.list(list.channels.map((channel) => words.channels[channel]))}</td>
    <td>${versionOf(page, list, asOf)}</td><td class="n">${words.number(entries)}</td>
    <td>${doubts.length === 0 ? pageWords.relied : markup`<b>${doubts.join(' · ')}</b>`}</td></tr>`;
};

/** The lists that contacts were looked for in, how old, and whether not being on one proves anything. */
export const listsSection = (
  page: PageContext,
  { lists, asOf }: { readonly lists: readonly ListInfo[]; readonly asOf: string },
): Markup => {
  const { pageWords } = page;
  if (lists.length === 0) return sectionHtml(page, 'lists', pageWords.lists, [markup`<p>${pageWords.noLists}</p>`]);
  const heads: readonly ColumnHead[] = [pageWords.list, pageWords.channel, pageWords.version, [pageWords.entries, 'n'], pageWords.clears];
  return sectionHtml(page, 'lists', pageWords.lists, [
    tableHtml(page, pageWords.lists, { heads, rows: lists.map((list) => listRow(page, list, asOf)) }),
  ]);
};
