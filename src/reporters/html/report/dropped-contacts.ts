import { recommendation } from '../../summary/finding-texts.js';
import { stackedBar } from '../components/bars.js';
import { lawLinks } from '../components/law-links.js';
import { type Markup, markup } from '../components/markup.js';
import { elementId, sectionHtml } from '../components/page-context.js';
import { tableHtml } from '../components/table.js';
import type { ReportView } from './view.js';

const MOST = 25;

/** Who left by no rule: what they lack. */
const lostRow = ({ words, pageWords, report }: ReportView, lost: number): Markup => markup`<tr>
      <th scope="row">${pageWords.cannotReach}<small>${words.list(report.channels.map((channel) => words.lacks[channel]))}</small></th>
      <td class="n"><b>${words.number(lost)}</b></td>
      <td class="pic">${stackedBar([{ paint: 's-unreachable', n: lost }], report.rows.in)}<span class="quiet">${words.percent(lost / report.rows.in)}</span></td>
      <td>${pageWords.cannotReachTodo}</td>
      <td></td></tr>`;

/** Why contacts left: each rule that took some out, the text behind it, and what to do. */
export const droppedContactsSection = (view: ReportView): Markup | undefined => {
  const { words, pageWords, report, ruleSummaries } = view;
  const title = view.hasCleanedFile ? pageWords.left : pageWords.wouldLeave;
  if (report.rows.in === 0) return undefined;
  const leavers = ruleSummaries.filter(({ rule }) => rule.dropped > 0).toSorted((a, b) => b.rule.dropped - a.rule.dropped);
  const lost = report.rows.unreachable;
  if (leavers.length === 0 && lost === 0) return sectionHtml(view, 'left', title, [markup`<p>${pageWords.nobodyLeft}</p>`]);
  const rows = leavers.slice(0, MOST).map(
    (block) => markup`<tr>
      <th scope="row"><a href="#${elementId(view, `rule-${block.rule.id}`)}">${block.headline}</a></th>
      <td class="n"><b>${words.number(block.rule.dropped)}</b></td>
      <td class="pic">${stackedBar([{ paint: 's-lost', n: block.rule.dropped }], report.rows.in)}<span class="quiet">${words.percent(block.rule.dropped / report.rows.in)}</span></td>
      <td>${recommendation(block, view.context)}</td>
      <td>${lawLinks(view, block.rule.law)}</td></tr>`,
  );
  return sectionHtml(view, 'left', title, [
    tableHtml(view, title, {
      caption: pageWords.leftCaption(report.rows.dropped),
      heads: [pageWords.reason, [pageWords.contacts, 'n'], [pageWords.picture, 'pic'], pageWords.todo, pageWords.texts],
      rows: lost === 0 ? rows : [...rows, lostRow(view, lost)],
    }),
    leavers.length > MOST ? markup`<p class="note">${pageWords.capped(leavers.length - MOST)}</p>` : undefined,
  ]);
};
