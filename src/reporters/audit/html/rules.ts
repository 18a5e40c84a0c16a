import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { openCloseButtons, ruleDetails } from '../../html/components/rule-details.js';
import { messageParts } from '../../text/message.js';
import { ruleExtent, ruleHeadline } from '../answer.js';
import { findingAmount, pathList, shortPath, splitBareFindings } from '../paths.js';
import type { AuditRuleSummary } from '../rule-summaries.js';
import type { AuditView } from './view.js';

const MOST_OTHERS = 3;

const messageHtml = (
  view: AuditView,
  block: AuditRuleSummary,
  { message, options, places }: AuditRuleSummary['messages'][number],
): Markup => {
  const { words, context } = view;
  const max = Math.max(1, Math.floor(view.limits.places / Math.min(view.limits.messages, block.messages.length)));
  const { fact, todo } = messageParts(words, message, context.rules.get(block.id), options);
  const { bare, detailed } = splitBareFindings(places);
  const names = bare.map(({ file }) => file);
  const lines = [
    ...detailed
      .slice(0, max)
      .map((place) => markup`<li>${words.labelled(shortPath(place.file), findingAmount(place, block.id, MOST_OTHERS, context))}</li>`),
    ...(detailed.length > max ? [markup`<li>${context.auditTexts.and(detailed.length - max)}</li>`] : []),
    ...(names.length > 0 ? [markup`<li>${pathList(names, names.length, 2 * max, context)}</li>`] : []),
  ];
  return markup`<li><p>${fact}${todo === '' ? undefined : markup` <span class="quiet">→ ${todo}</span>`}</p><ul>${lines}</ul></li>`;
};

const ruleHtml = (view: AuditView, block: AuditRuleSummary): Markup => {
  const { words, context } = view;
  const known = context.rules.get(block.id);
  const shown = block.messages.slice(0, view.limits.messages);
  return ruleDetails(
    view,
    {
      ...block,
      known,
      headline: `${ruleHeadline(block, context)} · ${ruleExtent(block, context)}`,
      options: block.messages[0]?.options ?? {},
      texts: view.limits.texts,
    },
    markup`<ul class="said">${shown.map((message) => messageHtml(view, block, message))}</ul>
      ${block.messages.length > shown.length ? markup`<p class="quiet">${words.more(block.messages.length - shown.length)}</p>` : undefined}`,
  );
};

/** Why each rule exists, what to do about what it found, and the first few files. */
export const rulesSection = (view: AuditView): Markup | undefined =>
  view.ruleSummaries.length === 0
    ? undefined
    : sectionHtml(view, 'rules', view.pageWords.rules, [
        markup`<p class="note">${view.pageWords.examplesNote}</p>`,
        openCloseButtons(view),
        ...view.ruleSummaries.map((block) => ruleHtml(view, block)),
      ]);
