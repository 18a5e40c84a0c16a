import { todoOf } from '../findings.js';
import { bar } from './bar.js';
import { lawLinks } from './law-links.js';
import { type Markup, markup } from './markup.js';
import { idIn, sectionOf } from './scene.js';
import { tableIn } from './table.js';
import type { View } from './view.js';

const MOST = 25;

/** Why contacts left: each rule that took some out, the text behind it, and what to do. */
export const leftPart = (view: View): Markup | undefined => {
  const { words, said, report, blocks } = view;
  const title = view.written ? said.left : said.wouldLeave;
  if (report.rows.in === 0) return undefined;
  const leavers = blocks.filter(({ rule }) => rule.dropped > 0).toSorted((a, b) => b.rule.dropped - a.rule.dropped);
  if (leavers.length === 0) return sectionOf(view, 'left', title, [markup`<p>${said.nobodyLeft}</p>`]);
  const rows = leavers.slice(0, MOST).map(
    (block) => markup`<tr>
      <th scope="row"><a href="#${idIn(view, `rule-${block.rule.id}`)}">${block.headline}</a></th>
      <td class="n"><b>${words.number(block.rule.dropped)}</b></td>
      <td class="pic">${bar([{ paint: 's-lost', n: block.rule.dropped }], report.rows.in)}<span class="quiet">${words.percent(block.rule.dropped / report.rows.in)}</span></td>
      <td>${todoOf(block, view.context)}</td>
      <td>${lawLinks(view, block.rule.law)}</td></tr>`,
  );
  return sectionOf(view, 'left', title, [
    tableIn(view, title, {
      caption: said.leftCaption(report.rows.dropped),
      heads: [said.reason, [said.contacts, 'n'], [said.picture, 'pic'], said.todo, said.texts],
      rows,
    }),
    leavers.length > MOST ? markup`<p class="note">${said.capped(leavers.length - MOST)}</p>` : undefined,
  ]);
};
