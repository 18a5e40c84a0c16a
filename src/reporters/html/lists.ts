import type { ListInfo } from '../../model/list.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { scrolling, sectionOf, type View } from './view.js';

const DAY = 86_400_000;

/** Whole days from one ISO day to another; undefined for what is no day. */
const daysBetween = (from: string, to: string): number | undefined => {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isInteger(days) ? days : undefined;
};

const versionOf = ({ words, said, report }: View, { date, maxAgeDays }: ListInfo): Markup => {
  const age = date === undefined ? undefined : daysBetween(date, report.asOf);
  const told = [
    ...(age !== undefined && age >= 0 ? [said.versionAge(age)] : []),
    ...(maxAgeDays === undefined ? [] : [said.maxAge(maxAgeDays)]),
  ];
  return markup`${words.listDate(date === undefined ? undefined : visible(date))}${told.length > 0 ? markup` <small>${told.join(' · ')}</small>` : undefined}`;
};

const listRow = (view: View, list: ListInfo): Markup => {
  const { words, said } = view;
  const entries = Object.values(list.entries).reduce((sum, n) => sum + n, 0);
  const doubts = [
    ...(list.fresh ? [] : [said.doubts[list.doubt ?? 'stale']]),
    ...(list.weak === true ? [said.weak] : []),
    ...(list.unread > 0 ? [said.unread(list.unread)] : []),
  ];
  return markup`<tr>
    <th scope="row">${visible(list.name, 60)} <small>${words.listKinds[list.kind]}</small></th>
    <td>${words.list(list.channels.map((channel) => words.channels[channel]))}</td>
    <td>${versionOf(view, list)}</td><td class="n">${words.number(entries)}</td>
    <td>${doubts.length === 0 ? said.relied : markup`<b>${doubts.join(' · ')}</b>`}</td></tr>`;
};

/** The lists that contacts were looked for in, how old, and whether not being on one proves anything. */
export const listsPart = (view: View): Markup => {
  const { said, report } = view;
  if (report.lists.length === 0) return sectionOf(view, 'lists', said.lists, [markup`<p>${said.noLists}</p>`]);
  const heads = [said.list, said.channel, said.version, said.entries, said.clears];
  return sectionOf(view, 'lists', said.lists, [
    scrolling(
      view,
      said.lists,
      markup`<table><caption class="sr">${said.lists}</caption>
      <thead><tr>${heads.map((head, i) => markup`<th scope="col" class="${i === 3 ? 'n' : 't'}">${head}</th>`)}</tr></thead>
      <tbody>${report.lists.map((list) => listRow(view, list))}</tbody></table>`,
    ),
  ]);
};
