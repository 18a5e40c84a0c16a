import { leavesUnscreened } from '../../../model/contact/suppression-list.js';
import { joinMarkup, type Markup, markup } from '../../html/components/markup.js';
import { elementId } from '../../html/components/page-context.js';
import { type TopFix, topFixesHtml } from '../../html/components/top-fixes.js';
import { firstSentence } from '../../text/phrases.js';
import { auditEasedSentences, auditSentence, auditSubject, reasonTitles, ruleExtent, ruleHeadline, verdictSign } from '../answer.js';
import { pathList } from '../paths.js';
import { type AuditRuleSummary, filesByCount, mostUrgentRules } from '../rule-summaries.js';
import { currentStateHtml } from './current-state.js';
import { type AuditView, fileLink } from './view.js';

const MOST = 3;
const MOST_FILES = 3;
const MOST_REASONS = 4;
const MOST_NEXT = 6;
const WORST = 5;

const fixOf = (view: AuditView, block: AuditRuleSummary): TopFix => {
  const { words, pageWords, context } = view;
  const known = context.rules.get(block.id);
  const files = filesByCount(block);
  return {
    leads: `rule-${block.id}`,
    headline: ruleHeadline(block, context),
    extent: ruleExtent(block, context),
    todo: markup`${known === undefined ? '' : firstSentence(words.text(known.docs.remedy))} <span class="quiet path">${pageWords.first(pathList(files, files.length, MOST_FILES, context))}</span>`,
    law: block.law,
  };
};

/** Where the audit is not complete, that comes first: which files, and what to do. */
const incompleteFixes = ({ pageWords, report, context }: AuditView): readonly TopFix[] => {
  const names = [...report.unread, ...report.files.filter(({ verdict }) => verdict === 'incomplete')].map(({ name }) => name);
  const files = pathList(names, names.length, MOST_FILES, context);
  const todo = markup`<span class="path">${files}.</span> ${pageWords.readAgain}`;
  const lists = report.lists.filter(leavesUnscreened);
  return [
    ...(names.length === 0 ? [] : [{ leads: 'unjudged', headline: pageWords.unknown(names.length), todo }]),
    ...lists.map(({ name }) => ({
      leads: 'lists',
      headline: pageWords.listsInDoubt(1),
      todo: markup`<span class="path">${name}.</span> ${pageWords.newerList}`,
    })),
  ];
};

/** What else there is, on one line. */
const nextFixesHtml = (view: AuditView, blocks: readonly AuditRuleSummary[]): Markup | undefined => {
  const { pageWords, context } = view;
  if (blocks.length === 0) return undefined;
  const shown = blocks
    .slice(0, MOST_NEXT)
    .map(
      (block) =>
        markup`<a href="#${elementId(view, `rule-${block.id}`)}">${ruleHeadline(block, context)}</a> (${context.auditTexts.files(block.files)})`,
    );
  const left = blocks.length - shown.length;
  const more = left > 0 ? [markup`<a href="#${elementId(view, 'rules')}">${pageWords.others(left)}</a>`] : [];
  return markup`<p>${pageWords.next} ${joinMarkup([...shown, ...more], ' · ')}</p>`;
};

const fixFirst = (view: AuditView): Markup => {
  const urgent = mostUrgentRules(view.ruleSummaries);
  return topFixesHtml(
    view,
    [...incompleteFixes(view), ...urgent.slice(0, MOST).map((block) => fixOf(view, block))],
    [nextFixesHtml(view, urgent.slice(MOST))],
  );
};

/** The worst files, and what makes them so. */
const worstFiles = (view: AuditView): Markup | undefined => {
  const { pageWords, context, listedFiles } = view;
  const bad = listedFiles.filter(({ reasons, file }) => reasons.length > 0 || file.verdict === 'incomplete').slice(0, WORST);
  if (bad.length === 0) return undefined;
  const rows = bad.map(
    ({
      file,
      reasons,
    }) => markup`<li><p class="fix">${fileLink(view, file.name)} <span class="quiet">${context.auditTexts.contacts(file.contacts)}</span></p>
      <p>${reasons.length > 0 ? reasonTitles(reasons, MOST_REASONS, context).join(' · ') : pageWords.unknown(1)}</p></li>`,
  );
  return markup`<div><h2>${pageWords.worstFiles}</h2><ol class="worst">${rows}</ol></div>`;
};

/** The first screen, which answers alone: is it complete, is it in order, what to do first, which files are worst, is it better than before. */
export const answerSection = (view: AuditView): Markup => {
  const { pageWords, report, context } = view;
  const { mark, tone } = verdictSign(report);
  return markup`<header class="answer tone-${tone}" id="${elementId(view, 'answer')}">
    <p class="question">${pageWords.question}</p>
    <h1><span class="mark" aria-hidden="true">${mark}</span><span>${auditSentence(report, pageWords)}</span></h1>
    <p class="subject">${auditSubject(report, context)}</p>
    ${auditEasedSentences(report, context).map((eased) => markup`<p class="care">${eased}.</p>`)}
    <div class="two three"><div>${currentStateHtml(view)}</div>${fixFirst(view)}${worstFiles(view)}</div>
  </header>`;
};
