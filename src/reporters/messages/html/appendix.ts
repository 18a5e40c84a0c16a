import { lawsSection, rulesByLaw } from '../../html/components/laws-table.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { runRecordSection } from '../../html/components/run-record.js';
import { safeText } from '../../text/safe-text.js';
import { documentNotRun, readAsSentence } from '../summary.js';
import type { DocumentView } from './view.js';

/** The texts behind all rules that were asked; those behind what was found come first. */
export const documentLawsSection = (view: DocumentView): Markup | undefined => {
  const { report, files } = view;
  const found = files.flatMap(({ rules }) => rules);
  const asked = new Map(report.files.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  return lawsSection(view, {
    asOf: report.asOf,
    texts: rulesByLaw([...asked.values()]),
    listedRules: new Set(found.map(({ id }) => id)),
    citedLaws: new Set(found.flatMap(({ law }) => law)),
  });
};

/** What was not checked, and why: a rule that did not run promises nothing. */
export const documentNotRunSection = (view: DocumentView): Markup | undefined => {
  const sentences = documentNotRun(view.report, view);
  if (sentences.length === 0) return undefined;
  return sectionHtml(view, 'notrun', view.pageWords.notRun, [markup`<ul>${sentences.map((text) => markup`<li>${text}</li>`)}</ul>`]);
};

/** The file by its hash, the day, the outcome and the program: what identifies the run in three years. */
export const documentRunRecord = (view: DocumentView): Markup => {
  const { pageWords, words, own, report, context } = view;
  const files = report.files.map(
    ({ name, bytes = 0, sha256 }) =>
      [
        pageWords.inputFile,
        markup`${safeText(name, 80)} <small>${pageWords.bytes(bytes)}</small>${sha256 === undefined ? undefined : markup`<br><code>${words.labelled('SHA-256', sha256)}</code>`}`,
      ] as const,
  );
  return runRecordSection(
    view,
    [
      ...files,
      [own.readAs, readAsSentence(report, view)],
      [pageWords.judgedOn, words.date(report.asOf)],
      ...(context.exit === undefined ? [] : [[pageWords.exitCode, words.exit[context.exit]] as const]),
      [pageWords.madeBy, `${report.tool.name} ${safeText(report.tool.version)}`],
    ],
    own.note,
  );
};
