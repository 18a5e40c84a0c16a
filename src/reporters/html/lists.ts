import type { ListInfo } from '../../model/list.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { type Scene, sectionOf } from './scene.js';
import { type Head, tableIn } from './table.js';

const DAY = 86_400_000;

/** Whole days from one ISO day to another; undefined for what is no day. */
const daysBetween = (from: string, to: string): number | undefined => {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isInteger(days) ? days : undefined;
};

const versionOf = ({ words, said }: Scene, { date, maxAgeDays }: ListInfo, asOf: string): Markup => {
  const age = date === undefined ? undefined : daysBetween(date, asOf);
  const told = [
    ...(age !== undefined && age >= 0 ? [said.versionAge(age)] : []),
    ...(maxAgeDays === undefined ? [] : [said.maxAge(maxAgeDays)]),
  ];
  return markup`${words.listDate(date === undefined ? undefined : visible(date))}${told.length > 0 ? markup` <small>${told.join(' · ')}</small>` : undefined}`;
};

const listRow = (scene: Scene, list: ListInfo, asOf: string): Markup => {
  const { words, said } = scene;
  const entries = Object.values(list.entries).reduce((sum, n) => sum + n, 0);
  const doubts = [
    ...(list.fresh ? [] : [said.doubts[list.doubt ?? 'stale']]),
    ...(list.weak === true ? [said.weak] : []),
    ...(list.unread > 0 ? [said.unread(list.unread)] : []),
  ];
  return markup`<tr>
    <th scope="row">${visible(list.name, 60)} <small>${words.listKinds[list.kind]}</small></th>
    <td>${words.list(list.channels.map((channel) => words.channels[channel]))}</td>
    <td>${versionOf(scene, list, asOf)}</td><td class="n">${words.number(entries)}</td>
    <td>${doubts.length === 0 ? said.relied : markup`<b>${doubts.join(' · ')}</b>`}</td></tr>`;
};

/** The lists that contacts were looked for in, how old, and whether not being on one proves anything. */
export const listsPart = (scene: Scene, { lists, asOf }: { readonly lists: readonly ListInfo[]; readonly asOf: string }): Markup => {
  const { said } = scene;
  if (lists.length === 0) return sectionOf(scene, 'lists', said.lists, [markup`<p>${said.noLists}</p>`]);
  const heads: readonly Head[] = [said.list, said.channel, said.version, [said.entries, 'n'], said.clears];
  return sectionOf(scene, 'lists', said.lists, [
    tableIn(scene, said.lists, { heads, rows: lists.map((list) => listRow(scene, list, asOf)) }),
  ]);
};
