import type { AnyRule } from '../../../model/rule/rule.js';
import type { FindingSeverity } from '../../../model/rule/severity.js';
import { fillSlots } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { externalLink, lawLinks } from './law-links.js';
import { type Markup, markup } from './markup.js';
import { elementId, type PageContext } from './page-context.js';

/** The word of a severity; the style sheet puts a mark before it. */
export const severityTag = ({ words }: Pick<PageContext, 'words'>, severity: FindingSeverity): Markup =>
  markup`<span class="tag t-${severity}">${words.severities[severity]}</span>`;

/** A rule that found something. */
interface RuleDetailContent {
  readonly id: string;
  /** Absent when the rule is not loaded: its id is all that there is to tell. */
  readonly known: AnyRule | undefined;
  readonly severity: FindingSeverity;
  readonly headline: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly law: readonly string[];
  /** How many texts are named. */
  readonly texts?: number;
}

/** Why a rule exists, what to do and the texts behind it; below, what it said. Closed until somebody opens it. */
export const ruleDetails = (
  page: PageContext,
  { id, known, severity, headline, options, law, texts = 6 }: RuleDetailContent,
  messages: Markup,
): Markup => {
  const { words } = page;
  const address = page.rulePages?.(id, page.lang);
  const prose = (part: 'why' | 'remedy'): string => (known === undefined ? '' : fillSlots(words, words.text(known.docs[part]), options));
  return markup`<details id="${elementId(page, `rule-${id}`)}" class="rule">
    <summary><h3>${severityTag(page, severity)} <span>${headline}</span> <small>${safeText(id, 60)}</small></h3></summary>
    <div class="body">
      ${
        known === undefined
          ? markup`<p>${words.unknownRule}</p>`
          : markup`<dl>
        <dt>${words.headings.why}</dt><dd>${prose('why')}</dd>
        <dt>${words.headings.remedy}</dt><dd>${prose('remedy')}</dd>
        <dt>${page.pageWords.texts}</dt><dd>${lawLinks(page, law, texts)}</dd></dl>
        ${address === undefined ? undefined : markup`<p>${externalLink(address, words.rulePage)}</p>`}`
      }
      ${messages}
    </div></details>`;
};

/** Buttons that open and close all rules; hidden until the script is there. */
export const openCloseButtons = ({ pageWords }: Pick<PageContext, 'pageWords'>): Markup =>
  markup`<p class="openers" hidden><button type="button" data-open="1">${pageWords.openAll}</button> <button type="button" data-open="">${pageWords.closeAll}</button></p>`;
