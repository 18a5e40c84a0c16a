import type { DocumentAnswer } from '../../../model/report/core/document-report.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { segmentGroups } from '../../html/components/segment-groups.js';
import { tableHtml } from '../../html/components/table.js';
import { groupedIn } from '../../summary/segment-summary.js';
import { safeText } from '../../text/safe-text.js';
import { DOCUMENT_SIGN } from '../summary.js';
import type { DocumentView } from './view.js';

interface Row {
  readonly name: string;
  readonly is: string;
  readonly answer: DocumentAnswer;
  readonly usable?: string;
}

/** What a file that could not be judged is called. */
const UNJUDGED = { contacts: 'contacts', messages: 'message', scripts: 'script', logs: 'logs' } as const;

/** What the other files of a campaign came to: each with its answer, and how many of the contacts may be contacted. */
export const campaignPartsSection = (view: DocumentView): Markup | undefined => {
  const { report, own, pageWords } = view;
  const { contacts = [], documents = [], logs, unjudged = [] } = report.parts ?? {};
  const rows: readonly Row[] = [
    ...contacts.map(({ name, answer, kept, usable = kept, rows: all }) => ({
      name,
      is: own.partKinds.contacts,
      answer,
      usable: own.usableOf(usable, all),
    })),
    ...documents.map(({ name, kind, answer }) => ({ name, is: own.partKinds[kind], answer })),
    ...(logs ? [{ ...logs, is: own.partKinds.logs }] : []),
    ...unjudged.map(({ name, kind }) => ({ name, is: own.partKinds[UNJUDGED[kind]], answer: 'unjudged' as const })),
  ];
  if (rows.length === 0) return undefined;
  return sectionHtml(view, 'parts', own.parts, [
    tableHtml(view, own.parts, {
      heads: [pageWords.inputFile, own.partKind, own.answer, own.usableHead],
      rows: rows.map(
        ({ name, is, answer, usable = '' }) =>
          markup`<tr><th scope="row">${safeText(name, 80)}</th><td>${is}</td><td>${DOCUMENT_SIGN[answer].mark} ${own.answers[answer]}</td><td>${usable}</td></tr>`,
      ),
    }),
  ]);
};

/** The contacts of a campaign who may be contacted, by segment, file by file. */
export const campaignSegmentsSection = (view: DocumentView): Markup | undefined => {
  const { contacts = [] } = view.report.parts ?? {};
  const told = contacts.filter(({ segments }) => groupedIn(segments) > 0);
  if (told.length === 0) return undefined;
  return sectionHtml(view, 'segments', view.pageWords.segments, [
    ...told.map(
      ({ name, segments = [] }) =>
        markup`${told.length > 1 ? markup`<h3>${safeText(name, 80)}</h3>` : undefined}${segmentGroups(view, segments, groupedIn(segments))}`,
    ),
  ]);
};
