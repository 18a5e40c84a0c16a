import type { Law } from '../../model/law.js';
import { lawTitle } from '../laws.js';
import { visible } from '../visible.js';
import { joined, type Markup, markup } from './markup.js';
import { idIn, outLink, scrolling, sectionOf, type View } from './view.js';

const MOST_RULES = 6;

/** The texts behind the rules that ran, and the rules that rest on each. */
const applied = ({ report }: View): Map<string, string[]> => {
  const resting = new Map<string, string[]>();
  for (const { id, law } of report.rules) for (const text of law) resting.set(text, [...(resting.get(text) ?? []), id]);
  for (const text of report.changes?.flatMap(({ law }) => law) ?? []) if (!resting.has(text)) resting.set(text, []);
  return resting;
};

const lawRow = (view: View, id: string, rules: readonly string[]): Markup => {
  const { words, said, context } = view;
  const law: Law | undefined = view.laws.get(id);
  const title = lawTitle(id, context);
  const dates = law === undefined ? '' : words.lawDates(law.from, law.to);
  const found = new Set(view.blocks.map(({ rule }) => rule.id));
  const named = rules
    .slice(0, MOST_RULES)
    .map((rule) => (found.has(rule) ? markup`<a href="#${idIn(view, `rule-${rule}`)}">${visible(rule, 60)}</a>` : visible(rule, 60)));
  return markup`<tr id="${idIn(view, `law-${id}`)}"><th scope="row">${law === undefined ? title : outLink(law.url, title)}</th>
    <td>${dates === '' ? said.always : dates}</td><td>${law === undefined ? '–' : words.sure[law.sure]}</td>
    <td class="ids">${named.length === 0 ? '–' : joined(named, ', ')}${rules.length > MOST_RULES ? ` ${words.more(rules.length - MOST_RULES)}` : ''}</td></tr>`;
};

/** Days on which the law changes, in the ninety that follow. */
const changes = (view: View): Markup | undefined => {
  const { words, said, report, context } = view;
  if (report.changes === undefined || report.changes.length === 0) return undefined;
  const lines = report.changes.map(({ day, rows, rules, law }) =>
    words.coming(visible(day), rows, rules.map((id) => visible(id, 60)).join(', '), law.map((id) => lawTitle(id, context)).join(' ; ')),
  );
  return markup`<div class="ahead"><h3>${said.changes}</h3><ul>${lines.map((line) => markup`<li>${line}.</li>`)}</ul></div>`;
};

const lawTable = (view: View, texts: readonly (readonly [string, readonly string[]])[], caption: string): Markup => {
  const { said } = view;
  const heads = [said.text, said.inForce, said.how, said.restsOn];
  return scrolling(
    view,
    caption,
    markup`<table class="laws"><caption>${caption}</caption>
    <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${texts.map(([id, rules]) => lawRow(view, id, rules))}</tbody></table>`,
  );
};

/** Every text that was applied: its dates, how surely it was read, and the rules that rest on it; then what changes soon. */
export const lawPart = (view: View): Markup | undefined => {
  const { said, report } = view;
  const texts = [...applied(view)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (texts.length === 0) return undefined;
  const found = new Set(view.blocks.flatMap(({ rule }) => rule.law));
  for (const { law } of report.changes ?? []) for (const id of law) found.add(id);
  const [behind, others] = [texts.filter(([id]) => found.has(id)), texts.filter(([id]) => !found.has(id))];
  const silent = said.lawSilent(others.length);
  return sectionOf(view, 'law', said.law, [
    changes(view),
    behind.length === 0 ? undefined : lawTable(view, behind, said.lawCaption(report.asOf)),
    others.length === 0
      ? undefined
      : markup`<details class="rule"><summary>${silent}</summary><div class="body-wide">${lawTable(view, others, silent)}</div></details>`,
  ]);
};
