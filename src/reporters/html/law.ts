import type { Law } from '../../model/law.js';
import type { ReportChange } from '../../model/report.js';
import { visible } from '../visible.js';
import { outLink } from './law-links.js';
import { joined, type Markup, markup } from './markup.js';
import { idIn, type Scene, sectionOf } from './scene.js';
import { tableIn } from './table.js';
import type { View } from './view.js';

const MOST_RULES = 6;

/** What was applied. */
export interface Applied {
  readonly asOf: string;
  /** Each text, and the rules that rest on it. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Rules that the page tells of. */
  readonly told: ReadonlySet<string>;
  /** Texts behind what was found; all when absent. */
  readonly behind?: ReadonlySet<string>;
  readonly changes?: readonly ReportChange[] | undefined;
}

const titleOf = ({ words, laws }: Scene, id: string): string => {
  const law = laws.get(id);
  return law === undefined ? visible(id) : words.text(law.title);
};

const lawRow = (scene: Scene, id: string, rules: readonly string[], told: ReadonlySet<string>): Markup => {
  const { words, said } = scene;
  const law: Law | undefined = scene.laws.get(id);
  const title = titleOf(scene, id);
  const dates = law === undefined ? '' : words.lawDates(law.from, law.to);
  const named = rules
    .slice(0, MOST_RULES)
    .map((rule) => (told.has(rule) ? markup`<a href="#${idIn(scene, `rule-${rule}`)}">${visible(rule, 60)}</a>` : visible(rule, 60)));
  return markup`<tr id="${idIn(scene, `law-${id}`)}"><th scope="row">${law === undefined ? title : outLink(law.url, title)}</th>
    <td>${dates === '' ? said.always : dates}</td><td>${law === undefined ? '–' : words.sure[law.sure]}</td>
    <td class="ids">${named.length === 0 ? '–' : joined(named, ', ')}${rules.length > MOST_RULES ? ` ${words.more(rules.length - MOST_RULES)}` : ''}</td></tr>`;
};

/** Days on which the law changes, in the ninety that follow. */
const ahead = (scene: Scene, changes: readonly ReportChange[]): Markup | undefined => {
  if (changes.length === 0) return undefined;
  const lines = changes.map(({ day, rows, rules, law }) =>
    scene.words.coming(
      visible(day),
      rows,
      rules.map((id) => visible(id, 60)).join(', '),
      law.map((id) => titleOf(scene, id)),
    ),
  );
  return markup`<div class="ahead"><h3>${scene.said.changes}</h3><ul>${lines.map((line) => markup`<li>${line}.</li>`)}</ul></div>`;
};

/** Every text that was applied: its dates, how surely it was read, and the rules that rest on it; then what changes soon. */
export const lawSection = (scene: Scene, { asOf, texts, told, behind, changes = [] }: Applied): Markup | undefined => {
  const { said } = scene;
  const all = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return undefined;
  const [found, others] = [all.filter(([id]) => behind?.has(id) ?? true), all.filter(([id]) => behind?.has(id) === false)];
  const silent = said.lawSilent(others.length);
  const table = (some: typeof all, caption: string): Markup =>
    tableIn(scene, caption, {
      caption,
      heads: [said.text, said.inForce, said.how, said.restsOn],
      rows: some.map(([id, rules]) => lawRow(scene, id, rules, told)),
      kind: 'laws',
    });
  return sectionOf(scene, 'law', said.law, [
    ahead(scene, changes),
    found.length === 0 ? undefined : table(found, said.lawCaption(asOf)),
    others.length === 0
      ? undefined
      : markup`<details class="rule"><summary>${silent}</summary><div class="body-wide">${table(others, silent)}</div></details>`,
  ]);
};

/** The texts behind some rules, and the rules that rest on each. */
export const restingOn = (rules: readonly { readonly id: string; readonly law: readonly string[] }[]): Map<string, string[]> => {
  const resting = new Map<string, string[]>();
  for (const { id, law } of rules) for (const text of law) resting.set(text, [...(resting.get(text) ?? []), id]);
  return resting;
};

/** The texts behind all rules that ran; those that rules with findings rest on, or that change soon, come first. */
export const lawPart = (view: View): Markup | undefined => {
  const { asOf, rules, changes = [] } = view.report;
  const texts = restingOn(rules);
  const ahead = changes.flatMap(({ law }) => law);
  for (const text of ahead) if (!texts.has(text)) texts.set(text, []);
  return lawSection(view, {
    asOf,
    texts,
    told: new Set(view.blocks.map(({ rule }) => rule.id)),
    behind: new Set([...view.blocks.flatMap(({ rule }) => rule.law), ...ahead]),
    changes,
  });
};
