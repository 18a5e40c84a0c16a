import type { ReportChange } from '../../../model/report/report-change.js';
import { wasReadAtSource } from '../../../model/rule/law.js';
import { lawTitle, shortLawTitle } from '../../summary/law-titles.js';
import { safeText } from '../../text/safe-text.js';
import { externalLink } from './law-links.js';
import { joinMarkup, type Markup, markup } from './markup.js';
import { elementId, type PageContext, sectionHtml } from './page-context.js';
import { tableHtml } from './table.js';

const MOST_RULES = 3;

/** What was applied. */
interface AppliedLaws {
  readonly asOf: string;
  /** Each text, and the rules that rest on it. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Rules that the page tells of. */
  readonly listedRules: ReadonlySet<string>;
  /** Texts behind what was found; all when absent. */
  readonly citedLaws?: ReadonlySet<string>;
  readonly changes?: readonly ReportChange[] | undefined;
}

const lawRow = (page: PageContext, id: string, rules: readonly string[], listed: ReadonlySet<string>): Markup => {
  const { words } = page;
  const law = page.laws.get(id);
  const title = lawTitle(page.laws, page.words, id);
  const dates = law === undefined ? '' : words.lawDates(law.from, law.to);
  const named = rules
    .slice(0, MOST_RULES)
    .map((rule) =>
      listed.has(rule) ? markup`<a href="#${elementId(page, `rule-${rule}`)}">${safeText(rule, 60)}</a>` : safeText(rule, 60),
    );
  return markup`<tr id="${elementId(page, `law-${id}`)}"><th scope="row">${law === undefined ? title : externalLink(law.url, title)}</th>
    <td>${dates === '' ? '–' : dates}</td><td>${law === undefined ? '–' : law.sure === 'secondary' ? words.sure.secondary : words.lawReading(law)}</td>
    <td class="ids">${named.length === 0 ? '–' : joinMarkup(named, ', ')}${rules.length > MOST_RULES ? ` ${words.more(rules.length - MOST_RULES)}` : ''}</td></tr>`;
};

/** Days on which the law changes, in the ninety that follow. */
const ahead = (page: PageContext, changes: readonly ReportChange[]): Markup | undefined => {
  if (changes.length === 0) return undefined;
  const lines = changes.map(({ day, rows, rules, law }) =>
    page.words.coming(
      safeText(day),
      rows,
      rules.map((id) => safeText(id, 60)).join(', '),
      law.map((id) => lawTitle(page.laws, page.words, id)),
    ),
  );
  return markup`<div class="ahead"><h3>${page.pageWords.changes}</h3><ul>${lines.map((line) => markup`<li>${line}.</li>`)}</ul></div>`;
};

/** The texts of other countries, in one paragraph: by name, each with its link. */
const nationalTexts = (page: PageContext, ids: readonly string[]): Markup | undefined => {
  const laws = ids.flatMap((id) => page.laws.get(id) ?? []);
  if (laws.length === 0) return undefined;
  const links = laws.map((law) => externalLink(law.url, shortLawTitle(page.words.text(law.title)), elementId(page, `law-${law.id}`)));
  const unread = laws.every((law) => !wasReadAtSource(law));
  return markup`<p class="note">${page.pageWords.national(unread)} ${joinMarkup(links, ' · ')}</p>`;
};

/** Every text that was applied: its dates, how surely it was read, and the rules that rest on it; then what changes soon. */
export const lawsSection = (page: PageContext, { asOf, texts, listedRules, citedLaws, changes = [] }: AppliedLaws): Markup | undefined => {
  const { pageWords } = page;
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return undefined;
  const isNational = ([id]: readonly [string, unknown]): boolean => page.laws.get(id)?.country !== undefined;
  const all = sorted.filter((text) => !isNational(text));
  const [found, others] = [all.filter(([id]) => citedLaws?.has(id) ?? true), all.filter(([id]) => citedLaws?.has(id) === false)];
  const silent = pageWords.lawSilent(others.length);
  const table = (texts: typeof all, caption: string): Markup =>
    tableHtml(page, caption, {
      caption,
      heads: [pageWords.text, pageWords.inForce, pageWords.how, pageWords.restsOn],
      rows: texts.map(([id, rules]) => lawRow(page, id, rules, listedRules)),
      kind: 'laws',
    });
  return sectionHtml(page, 'law', pageWords.law, [
    ahead(page, changes),
    found.length === 0 ? undefined : table(found, pageWords.lawCaption(asOf)),
    nationalTexts(
      page,
      sorted.filter(isNational).map(([id]) => id),
    ),
    others.length === 0
      ? undefined
      : markup`<details class="rule"><summary>${silent}</summary><div class="body-wide">${table(others, silent)}</div></details>`,
  ]);
};

/** The texts behind some rules, and the rules that rest on each. */
export const rulesByLaw = (rules: readonly { readonly id: string; readonly law: readonly string[] }[]): Map<string, string[]> => {
  const resting = new Map<string, string[]>();
  for (const { id, law } of rules) for (const text of law) resting.set(text, [...(resting.get(text) ?? []), id]);
  return resting;
};
