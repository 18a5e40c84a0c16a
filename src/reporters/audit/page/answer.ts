import { type Fix, fixesHtml } from '../../html/fixes.js';
import { joined, type Markup, markup } from '../../html/markup.js';
import { idIn } from '../../html/scene.js';
import { firstSentence } from '../../say.js';
import { extentOf, headlineOf, sentenceOf, signOf, subjectOf, whyOf } from '../answer.js';
import { filesOf, type RuleBlock, urgentOf } from '../blocks.js';
import { listed } from '../places.js';
import { stateHtml } from './state.js';
import { type AuditView, fileLink } from './view.js';

const MOST = 3;
const MOST_FILES = 3;
const MOST_REASONS = 4;
const MOST_NEXT = 6;
const WORST = 5;

const fixOf = (view: AuditView, block: RuleBlock): Fix => {
  const { words, said, context } = view;
  const known = context.rules.get(block.id);
  const files = filesOf(block);
  return {
    leads: `rule-${block.id}`,
    headline: headlineOf(block, context),
    extent: extentOf(block, context),
    todo: markup`${known === undefined ? '' : firstSentence(words.text(known.docs.remedy))} <span class="quiet path">${said.first(listed(files, files.length, MOST_FILES, context))}</span>`,
    law: block.law,
  };
};

/** Where the audit is not complete, that comes first: which files, and what to do. */
const unknownOf = ({ said, report, context }: AuditView): readonly Fix[] => {
  const names = [...report.unread, ...report.files.filter(({ verdict }) => verdict === 'incomplete')].map(({ name }) => name);
  const files = listed(names, names.length, MOST_FILES, context);
  const todo = markup`<span class="path">${files}.</span> ${said.readAgain}`;
  const lists = report.lists.filter(({ fresh }) => !fresh);
  return [
    ...(names.length === 0 ? [] : [{ leads: 'unjudged', headline: said.unknown(names.length), todo }]),
    ...lists.map(({ name }) => ({
      leads: 'lists',
      headline: said.listsInDoubt(1),
      todo: markup`<span class="path">${name}.</span> ${said.newerList}`,
    })),
  ];
};

/** What else there is, on one line. */
const nextHtml = (view: AuditView, blocks: readonly RuleBlock[]): Markup | undefined => {
  const { said, context } = view;
  if (blocks.length === 0) return undefined;
  const shown = blocks
    .slice(0, MOST_NEXT)
    .map(
      (block) =>
        markup`<a href="#${idIn(view, `rule-${block.id}`)}">${headlineOf(block, context)}</a> (${context.said.files(block.files)})`,
    );
  const left = blocks.length - shown.length;
  const more = left > 0 ? [markup`<a href="#${idIn(view, 'rules')}">${said.others(left)}</a>`] : [];
  return markup`<p>${said.next} ${joined([...shown, ...more], ' · ')}</p>`;
};

const fixFirst = (view: AuditView): Markup => {
  const urgent = urgentOf(view.blocks);
  return fixesHtml(
    view,
    [...unknownOf(view), ...urgent.slice(0, MOST).map((block) => fixOf(view, block))],
    [nextHtml(view, urgent.slice(MOST))],
  );
};

/** The worst files, and what makes them so. */
const worstFiles = (view: AuditView): Markup | undefined => {
  const { said, context, worst } = view;
  const bad = worst.filter(({ reasons, file }) => reasons.length + file.unjudged.length > 0).slice(0, WORST);
  if (bad.length === 0) return undefined;
  const rows = bad.map(
    ({
      file,
      reasons,
    }) => markup`<li><p class="fix">${fileLink(view, file.name)} <span class="quiet">${context.said.contacts(file.contacts)}</span></p>
      <p>${reasons.length > 0 ? whyOf(reasons, MOST_REASONS, context).join(' · ') : said.unknown(1)}</p></li>`,
  );
  return markup`<div><h2>${said.worstFiles}</h2><ol class="worst">${rows}</ol></div>`;
};

/** The first screen, which answers alone: is it complete, is it in order, what to do first, which files are worst, is it better than before. */
export const answerPart = (view: AuditView): Markup => {
  const { said, report, context } = view;
  const { mark, tone } = signOf(report);
  return markup`<header class="answer tone-${tone}" id="${idIn(view, 'answer')}">
    <p class="question">${said.question}</p>
    <h1><span class="mark" aria-hidden="true">${mark}</span><span>${sentenceOf(report, said)}</span></h1>
    <p class="subject">${subjectOf(report, context)}</p>
    <div class="two three"><div>${stateHtml(view)}</div>${fixFirst(view)}${worstFiles(view)}</div>
  </header>`;
};
