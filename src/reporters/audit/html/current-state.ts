import type { Difference } from '../../../model/kpi/run-history.js';
import { AUDIT_VERDICTS, type AuditVerdict } from '../../../model/report/audit-report.js';
import { kpiWords } from '../../../words/reports/kpi.js';
import { colourSwatch, stackedBar } from '../../html/components/bars.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { filesWithVerdict } from '../answer.js';
import { type AuditView, fileLink } from './view.js';

/** How each verdict is painted: as the statuses of contacts are. */
const VERDICT_PAINT = {
  errors: 's-opposed',
  incomplete: 's-unscreened',
  warnings: 's-needs-consent',
  clean: 's-ok',
} as const satisfies Record<AuditVerdict, string>;

const filesCard = ({ pageWords, words, report }: AuditView): Markup => {
  const count = (verdict: AuditVerdict): number => filesWithVerdict(report, verdict);
  const verdicts = AUDIT_VERDICTS.toReversed().filter((verdict) => count(verdict) > 0);
  return markup`<li class="card"><h3>${pageWords.files}</h3>
    <p class="figure"><b>${words.number(report.files.length)}</b></p>
    ${stackedBar(
      verdicts.map((verdict) => ({ paint: VERDICT_PAINT[verdict], n: count(verdict) })),
      report.files.length,
    )}
    <ul class="legend">${verdicts.map((verdict) => markup`<li>${colourSwatch(VERDICT_PAINT[verdict])} ${pageWords.withVerdict[verdict](count(verdict))}</li>`)}
    ${report.unread.length === 0 ? undefined : markup`<li class="t-error">${pageWords.notJudged(report.unread.length)}</li>`}</ul></li>`;
};

const contactsCard = (view: AuditView): Markup => {
  const { pageWords, words, report, context } = view;
  const { contacts, persons, repeated, encrypted, files, oldest } = report.totals;
  return markup`<li class="card"><h3>${pageWords.contacts}</h3>
    <p class="figure"><b>${words.number(contacts)}</b> <span>${pageWords.persons(persons)}</span></p>
    <ul class="legend prose">
      ${repeated === 0 ? undefined : markup`<li>${context.auditTexts.repeated(repeated)}</li>`}
      <li>${context.auditTexts.encrypted(encrypted, files)}</li>
      ${oldest === undefined ? undefined : markup`<li>${pageWords.silentFor(oldest.months)} (${fileLink(view, oldest.file)})</li>`}
    </ul></li>`;
};

/** What is better or worse than in the audit before. */
const comparisonHtml = ({ pageWords, lang, context }: AuditView): Markup | undefined => {
  const { compared } = context;
  if (compared === undefined) return undefined;
  const { day, worse, better, otherSettings } = compared;
  const lines = (differences: readonly Difference[], title: string, tone: string): Markup | undefined =>
    differences.length === 0
      ? undefined
      : markup`<p class="${tone}"><b>${title}</b></p><ul>${differences.map((difference) => markup`<li>${kpiWords(lang).worseLine(difference)}</li>`)}</ul>`;
  return markup`<div class="since"><h3>${pageWords.since(day)}</h3>
    ${worse.length + better.length === 0 ? markup`<p>${pageWords.asBefore}</p>` : undefined}
    ${lines(worse, pageWords.worse, 't-error')}${lines(better, pageWords.better, 't-ok')}
    ${otherSettings ? markup`<p class="quiet">${pageWords.otherSettings}</p>` : undefined}</div>`;
};

/** What lies there: files by verdict, contacts, and whether it gets better or worse. */
export const currentStateHtml = (view: AuditView): Markup => markup`<h2>${view.pageWords.state}</h2>
    <ul class="cards">${filesCard(view)}${contactsCard(view)}</ul>
    ${comparisonHtml(view)}`;
