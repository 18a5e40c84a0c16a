import type { Lang } from '../../model/base/text.js';
import type { JointReport } from '../../model/report/core/joint-report.js';
import { jointWords } from '../../words/joint.js';
import { formatWords } from '../../words/reports/report-formats.js';
import { htmlDocument, type LanguagePage, languageOrder } from '../html/components/document.js';
import { type Markup, markup } from '../html/components/markup.js';
import { elementId, type PageContext, pageContextOf, sectionHtml } from '../html/components/page-context.js';
import { tableHtml } from '../html/components/table.js';
import { safeText } from '../text/safe-text.js';
import type { JointContext, JointReporter } from './joint-reporter.js';
import { VERDICT_MARK, VERDICT_TONE, verdictSentence } from './verdict.js';

const anchorOf = (place: number): string => `f${place + 1}`;

/** The files with what came of each; a name leads to the report of the file. */
const filesSection = (page: PageContext, { files, unread }: JointReport): Markup => {
  const say = jointWords(page.lang);
  const rows = [
    ...files.map(
      (
        { name, about, verdict, counts },
        i,
      ) => markup`<tr><th scope="row"><a href="#${elementId(page, anchorOf(i))}">${safeText(name, 80)}</a></th>
        <td>${say.kinds[about] ?? about}</td><td><span aria-hidden="true">${VERDICT_MARK[verdict]}</span> ${say.verdicts[verdict]}</td>
        <td class="n" data-v="${counts.error}">${page.words.number(counts.error)}</td>
        <td class="n" data-v="${counts.warning}">${page.words.number(counts.warning)}</td>
        <td class="n" data-v="${counts.info}">${page.words.number(counts.info)}</td></tr>`,
    ),
    ...unread.map(
      ({ name, code }) => markup`<tr><th scope="row">${safeText(name, 80)}</th><td></td>
        <td><span aria-hidden="true">${VERDICT_MARK.incomplete}</span> ${say.verdicts.unread} <small>${code}</small></td><td></td><td></td><td></td></tr>`,
    ),
  ];
  const heads = [
    formatWords(page.lang).file,
    say.kind,
    say.came,
    ...[say.errors, say.warnings, say.remarks].map((title) => [title, 'n'] as const),
  ];
  return sectionHtml(page, 'files', say.files, [tableHtml(page, say.files, { heads, rows, sortable: true })]);
};

const answerSection = (page: PageContext, report: JointReport): Markup => {
  const say = jointWords(page.lang);
  return markup`<header class="answer tone-${VERDICT_TONE[report.verdict]}" id="${elementId(page, 'answer')}">
    <p class="question">${say.question}</p>
    <h1><span class="mark" aria-hidden="true">${VERDICT_MARK[report.verdict]}</span><span>${verdictSentence(report, page)}</span></h1>
    <p class="subject">${[page.words.date(report.asOf), say.exit(report.exit)].join(' · ')}</p>
  </header>`;
};

/** The page of one file as a section of the page of all: open where there is something to do. */
const fileSection = (page: PageContext, place: number, { name, verdict }: JointReport['files'][number], own: LanguagePage): Markup => {
  const id = elementId(page, anchorOf(place));
  return markup`<section class="one-file" id="${id}-s" aria-labelledby="${id}-h"><details id="${id}"${verdict === 'clean' ? undefined : markup` open`}>
    <summary><h2 id="${id}-h">${safeText(name, 80)}</h2></summary>
    ${own.answer}${own.parts.map(({ made }) => made)}</details></section>`;
};

const pageOf = async (report: JointReport, context: JointContext, lang: Lang): Promise<LanguagePage> => {
  const page = pageContextOf(lang, context);
  const say = jointWords(lang);
  const own = await Promise.all(context.told.map((one, i) => one.page(lang, `${anchorOf(i)}-`)));
  return {
    context: page,
    title: say.title(report.files.length + report.unread.length),
    answer: answerSection(page, report),
    parts: [
      { name: 'files', title: say.files, made: filesSection(page, report) },
      ...report.files.map((file, i) => ({
        name: anchorOf(i),
        title: safeText(file.name, 60),
        made: fileSection(page, i, file, own[i] as LanguagePage),
      })),
    ],
  };
};

/** Several files as one HTML page that opens offline: the verdict, a table of the files, then the report of each; both languages are in it. */
export const jointHtml: JointReporter = async function* (report, context) {
  const pages: LanguagePage[] = [];
  for (const lang of languageOrder(context.lang)) pages.push(await pageOf(report, context, lang));
  yield* htmlDocument(pages, report.tool);
};
