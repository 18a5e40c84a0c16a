import type { Lang } from '../../model/base/text.js';
import { type GovernanceReport, governanceAnswer } from '../../model/report/core/governance-report.js';
import { SEVERITIES } from '../../model/rule/severity.js';
import { documentPageWords } from '../../words/reports/document-page.js';
import { governanceWords } from '../../words/reports/governance.js';
import type { GovernanceReporter } from '../contract/governance-reporter.js';
import type { ReporterContext } from '../contract/reporter.js';
import { htmlDocument, type LanguagePage, languageOrder } from '../html/components/document.js';
import { fileDecisionsSection } from '../html/components/file-decisions.js';
import { lawLinks } from '../html/components/law-links.js';
import { type Markup, markup } from '../html/components/markup.js';
import { elementId, pageContextOf, sectionHtml } from '../html/components/page-context.js';
import { severityTag } from '../html/components/rule-details.js';
import { runRecordSection } from '../html/components/run-record.js';
import { tableHtml } from '../html/components/table.js';
import { easedSentences } from '../summary/eased.js';
import { fileDecisionSentences } from '../summary/file-decisions.js';
import { capitalised } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { calendarSection } from './html-calendar.js';
import { governanceLaws } from './html-laws.js';
import type { GovernanceView } from './html-view.js';
import {
  answerSentence,
  breachSentence,
  CONTROL_STATES,
  controlDetail,
  controlOf,
  controlRemedy,
  controlsIn,
  controlTitle,
  stateCounts,
  subjectOf,
  toldFindings,
  unreadNames,
} from './summary.js';

const MARKS = { no: '✗', care: '!', yes: '✓' } as const;

const answerSection = (view: GovernanceView): Markup => {
  const { say, report, words } = view;
  const answer = governanceAnswer(report);
  const urgent = report.breaches.filter(({ due }) => due !== undefined);
  return markup`<header class="answer tone-${answer}" id="${elementId(view, 'answer')}">
    <p class="question">${say.question}</p>
    <h1><span class="mark" aria-hidden="true">${MARKS[answer]}</span><span>${words.labelled(subjectOf(report), capitalised(answerSentence(report, say)))}</span></h1>
    <p class="subject">${[words.date(report.asOf), ...(report.controls.length > 0 ? stateCounts(report, say) : [])].join(' · ')}</p>
    ${easedSentences(report.eased, view).map((text) => markup`<p class="care">${text}.</p>`)}
    ${urgent.map((one) => markup`<p class="care">${breachSentence(one, say)}.</p>`)}
    ${fileDecisionSentences(report, view).map((text) => markup`<p class="note">${text}.</p>`)}
  </header>`;
};

const controlsSection = (view: GovernanceView): Markup | undefined => {
  const { say, report, words, context } = view;
  const rows = CONTROL_STATES.flatMap((state, place) =>
    controlsIn(report, state).map((one) => {
      const control = controlOf(one.id);
      const isOpen = state !== 'met' && state !== 'not-applicable';
      return markup`<tr><td data-v="${place}">${say.states[state]}</td>
        <th scope="row">${capitalised(controlTitle(one, context))} <small>${control ? say.chapters[control.chapter] : ''}${one.line === undefined ? '' : ` · ${say.line(one.line)}`}</small></th>
        <td>${controlDetail(one, report, say)}</td>
        <td data-v="${one.due ?? '9'}">${one.due === undefined ? '' : words.date(one.due)}</td>
        <td>${isOpen ? controlRemedy(one, context, say) : ''}</td></tr>`;
    }),
  );
  if (rows.length === 0) return undefined;
  const heads = [say.state, say.control, say.lastDone, say.dueHead, say.todo];
  return sectionHtml(view, 'controls', say.controlsTitle, [tableHtml(view, say.controlsTitle, { heads, rows, sortable: true })]);
};

const registersSection = (view: GovernanceView): Markup | undefined => {
  const { say, report, context } = view;
  if (report.registers.length === 0) return undefined;
  const lines = report.registers.map(({ kind, file, rows, wrong, unreadColumns }) => {
    const unread = unreadColumns.length > 0 ? ` · ${say.notRead(unreadColumns.length, unreadNames(unreadColumns, context))}` : '';
    return markup`<li><b>${capitalised(say.registers[kind])}</b> <code>${safeText(report.files[file]?.name ?? '', 60)}</code>: ${say.register(rows, wrong)}${unread}</li>`;
  });
  const people = report.people && markup`<p>${say.people(report.people.trained, report.people.all)}.</p>`;
  return sectionHtml(view, 'registers', say.registersTitle, [markup`<ul>${lines}</ul>`, people]);
};

const findingsSection = (view: GovernanceView): Markup => {
  const { say, report, pageWords, context } = view;
  const rows = toldFindings(report, context).map(
    ({ result, file, places }) => markup`<tr><td data-v="${SEVERITIES.indexOf(result.severity)}">${severityTag(view, result.severity)}</td>
      <th scope="row">${result.fact} <small>${safeText(result.rule.id, 60)}</small></th>
      <td><code>${safeText(file.name, 40)}</code> ${places.slice(0, 5).join(', ')}${places.length > 5 ? '…' : ''}</td>
      <td>${result.todo}</td><td>${lawLinks(view, result.rule.law, 2)}</td></tr>`,
  );
  if (rows.length === 0) return sectionHtml(view, 'findings', say.findings, [markup`<p>${pageWords.noFinding}</p>`]);
  const heads = [say.severity, say.finding, say.where, say.todo, pageWords.texts];
  return sectionHtml(view, 'findings', say.findings, [tableHtml(view, say.findings, { heads, rows, sortable: true })]);
};

const recordSection = (view: GovernanceView): Markup => {
  const { say, report, pageWords, words, context } = view;
  return runRecordSection(
    view,
    [
      ...report.files.map(
        ({ name, bytes = 0, sha256 = '' }) =>
          [
            say.file,
            markup`${safeText(name, 80)} <small>${pageWords.bytes(bytes)}</small><br><code>${words.labelled('SHA-256', sha256)}</code>`,
          ] as const,
      ),
      [say.judgedAt, safeText(report.at)],
      ...(context.exit === undefined ? [] : [[pageWords.exitCode, words.exit[context.exit]] as const]),
      [pageWords.madeBy, `${report.tool.name} ${safeText(report.tool.version)}`],
    ],
    say.madeBy(safeText(report.tool.version), report.asOf),
  );
};

const pageOf = (view: GovernanceView): LanguagePage => {
  const { say, report } = view;
  const sections = [
    ['controls', say.controlsTitle, controlsSection],
    ['calendar', say.calendar, calendarSection],
    ['registers', say.registersTitle, registersSection],
    ['findings', say.findings, findingsSection],
    ['law', view.pageWords.law, governanceLaws],
    ['standing', documentPageWords(view.lang).decisions, (page: GovernanceView) => fileDecisionsSection(page, report)],
    ['binder', say.record, recordSection],
  ] as const;
  return {
    context: view,
    title: say.pageTitle(subjectOf(report), report.asOf),
    answer: answerSection(view),
    parts: sections.flatMap(([name, title, part]) => {
      const made = part(view);
      return made === undefined ? [] : [{ name, title, made }];
    }),
    broad: true,
  };
};

/** The page of a report in one language: alone, or one of several on one page. */
export const governancePage = (report: GovernanceReport, given: ReporterContext, lang: Lang): LanguagePage => {
  const page = pageContextOf(lang, given);
  return pageOf({ ...page, say: governanceWords(lang), report, context: { ...given, lang, words: page.words, quiet: false } });
};

/** How an organisation stands, as one HTML file that opens offline and is filed on paper; both languages are in it. Pure. */
export const governanceHtml: GovernanceReporter = (report, given) =>
  htmlDocument(
    languageOrder(given.lang).map((lang) => governancePage(report, given, lang)),
    report.tool,
  );
