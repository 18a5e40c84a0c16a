import { exampleText } from '../../summary/finding-texts.js';
import type { MessageSummary, RuleSummary } from '../../summary/rule-summaries.js';
import { type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import { openCloseButtons, ruleDetails } from '../components/rule-details.js';
import type { ReportView } from './view.js';

/** Of each rule: messages told, and places named. A page on which nearly every rule has something to say tells less of each. */
const shownOf = ({ ruleSummaries: { length } }: ReportView) =>
  length > 80
    ? { kinds: 1, examples: 2 }
    : length > 70
      ? { kinds: 2, examples: 2 }
      : length > 50
        ? { kinds: 3, examples: 2 }
        : { kinds: 8, examples: 5 };

/** One thing that a rule said: how often, what, and the first few places, masked. */
const messageHtml = (view: ReportView, { count, fact, todo, examples, known }: MessageSummary, share: number): Markup => {
  const { words, report, context } = view;
  const shown = examples.slice(0, share);
  return markup`<li><p><b>${words.times(count)}</b> ${fact}${todo === '' ? undefined : markup` <span class="quiet">→ ${todo}</span>`}</p>
    ${shown.length === 0 ? undefined : markup`<ul>${shown.map((example) => markup`<li>${exampleText(example, report, known, context)}</li>`)}</ul>`}</li>`;
};

const ruleHtml = (view: ReportView, block: RuleSummary): Markup => {
  const { rule, messages } = block;
  const { kinds, examples } = shownOf(view);
  const share = Math.max(1, Math.floor(examples / Math.max(1, messages.length)));
  return ruleDetails(
    view,
    { ...block, id: rule.id, options: rule.options, law: rule.law },
    markup`<ul class="said">${messages.slice(0, kinds).map((message) => messageHtml(view, message, share))}</ul>
      ${messages.length > kinds ? markup`<p class="quiet">${view.words.more(messages.length - kinds)}</p>` : undefined}`,
  );
};

/** Why each rule exists, what to do about what it found, and the first few places, masked. */
export const rulesSection = (view: ReportView): Markup | undefined =>
  view.ruleSummaries.length === 0
    ? undefined
    : sectionHtml(view, 'rules', view.pageWords.rules, [
        markup`<p class="note">${view.pageWords.examplesNote}</p>`,
        openCloseButtons(view),
        ...view.ruleSummaries.map((block) => ruleHtml(view, block)),
      ]);
