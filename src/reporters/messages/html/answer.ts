import { documentAnswer } from '../../../model/report/core/document-report.js';
import { FINDING_SEVERITIES } from '../../../model/rule/severity.js';
import { documentWords } from '../../../words/reports/documents.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { elementId } from '../../html/components/page-context.js';
import { type TopFix, topFixesHtml } from '../../html/components/top-fixes.js';
import { fileDecisionSentences } from '../../summary/file-decisions.js';
import type { FindingResult } from '../../summary/finding-results.js';
import { capitalised, firstSentence } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { cautionSentences } from '../cautions.js';
import { appendedSentences, DOCUMENT_SIGN, type DocumentRuleSummary, documentSentence, subjectSentences } from '../summary.js';
import type { DocumentView } from './view.js';

const MOST = 3;

/** What was found, one card for each severity, and how many rules had nothing to say. */
const countsHtml = (view: DocumentView): Markup => {
  const { own, words, report } = view;
  const asked = new Set(report.files.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const speaking = new Set(view.files.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const cards = FINDING_SEVERITIES.filter((severity) => severity !== 'info' || report.counts.info > 0).map(
    (severity) =>
      markup`<li class="card"><p class="figure"><b>${words.number(report.counts[severity])}</b> <span>${own.counts[severity](report.counts[severity])}</span></p></li>`,
  );
  return markup`<div><h2>${own.counted}</h2><ul class="cards cards-${cards.length}">${cards}</ul>
    <p class="balance quiet">${own.asked(asked.size, asked.size - speaking.size)}</p></div>`;
};

/** The first lines on which it stands, or that it is about the whole of it. */
const linesOf = ({ words, context }: DocumentView, { finding, regions }: FindingResult): string => {
  if (finding.examples.length === 0) return words.wholeFile;
  const lines = [...new Set(regions.map(({ startLine }) => startLine))];
  return lines.slice(0, MOST).map(documentWords(context.lang).line).join(', ') + (lines.length > MOST ? '…' : '');
};

const fixOf = (view: DocumentView, rule: DocumentRuleSummary): TopFix => {
  const [result] = rule.results;
  const remedy = rule.known === undefined ? '' : firstSentence(view.words.text(rule.known.docs.remedy));
  return {
    leads: `rule-${rule.id}`,
    headline: rule.headline,
    extent: linesOf(view, result),
    todo: result.todo === '' ? remedy : result.todo,
    law: rule.law,
  };
};

/** What to fix first; remarks can wait. */
const fixFirst = (view: DocumentView): Markup => {
  const urgent = [...new Map(view.files.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const))).values()].filter(
    ({ severity }) => severity !== 'info',
  );
  const left = urgent.length - MOST;
  const more =
    left > 0 ? markup`<p class="quiet"><a href="#${elementId(view, 'findings')}">${view.pageWords.others(left)}</a></p>` : undefined;
  return topFixesHtml(
    view,
    urgent.slice(0, MOST).map((rule) => fixOf(view, rule)),
    [more],
  );
};

/** The first screen, which answers alone: may it be sent or said, what was it read as, what to fix first, which text says so. */
export const documentAnswerSection = (view: DocumentView): Markup => {
  const { report, question } = view;
  const { mark, tone } = DOCUMENT_SIGN[documentAnswer(report)];
  return markup`<header class="answer tone-${tone}" id="${elementId(view, 'answer')}">
    <p class="question"><code>${safeText(report.name, 80)}</code> ${question}</p>
    <h1><span class="mark" aria-hidden="true">${mark}</span><span>${capitalised(documentSentence(report, view))}</span></h1>
    <p class="subject">${subjectSentences(report, view).join('. ')}</p>
    ${cautionSentences(report, view).map((caution) => markup`<p class="care">${caution}.</p>`)}
    ${[...fileDecisionSentences(report, view), ...appendedSentences(report, view)].map((told) => markup`<p class="note">${told}.</p>`)}
    <div class="two">${countsHtml(view)}${fixFirst(view)}</div>
  </header>`;
};
