import { AUDIT_VERDICTS, type AuditVerdict } from '../../../model/audit.js';
import type { Difference } from '../../../model/history.js';
import { kpiWords } from '../../../words/kpi.js';
import { bar, swatch } from '../../html/bar.js';
import { type Markup, markup } from '../../html/markup.js';
import { countOf } from '../answer.js';
import { type AuditView, fileLink } from './view.js';

/** How each verdict is painted: as the statuses of contacts are. */
const PAINT = {
  errors: 's-opposed',
  incomplete: 's-unscreened',
  warnings: 's-needs-consent',
  clean: 's-ok',
} as const satisfies Record<AuditVerdict, string>;

const filesCard = ({ said, words, report }: AuditView): Markup => {
  const count = (verdict: AuditVerdict): number => countOf(report, verdict);
  const verdicts = AUDIT_VERDICTS.toReversed().filter((verdict) => count(verdict) > 0);
  return markup`<li class="card"><h3>${said.files}</h3>
    <p class="figure"><b>${words.number(report.files.length)}</b></p>
    ${bar(
      verdicts.map((verdict) => ({ paint: PAINT[verdict], n: count(verdict) })),
      report.files.length,
    )}
    <ul class="legend">${verdicts.map((verdict) => markup`<li>${swatch(PAINT[verdict])} ${said.withVerdict[verdict](count(verdict))}</li>`)}
    ${report.unread.length === 0 ? undefined : markup`<li class="t-error">${said.notJudged(report.unread.length)}</li>`}</ul></li>`;
};

const contactsCard = (view: AuditView): Markup => {
  const { said, words, report, context } = view;
  const { contacts, persons, repeated, encrypted, files, oldest } = report.totals;
  return markup`<li class="card"><h3>${said.contacts}</h3>
    <p class="figure"><b>${words.number(contacts)}</b> <span>${said.persons(persons)}</span></p>
    <ul class="legend prose">
      ${repeated === 0 ? undefined : markup`<li>${context.said.repeated(repeated)}</li>`}
      <li>${context.said.encrypted(encrypted, files)}</li>
      ${oldest === undefined ? undefined : markup`<li>${said.silentFor(oldest.months)} (${fileLink(view, oldest.file)})</li>`}
    </ul></li>`;
};

/** What is better or worse than in the audit before. */
const sinceThen = ({ said, lang, context }: AuditView): Markup | undefined => {
  const { compared } = context;
  if (compared === undefined) return undefined;
  const { day, worse, better, otherSettings } = compared;
  const lines = (differences: readonly Difference[], title: string, tone: string): Markup | undefined =>
    differences.length === 0
      ? undefined
      : markup`<p class="${tone}"><b>${title}</b></p><ul>${differences.map((one) => markup`<li>${kpiWords(lang).worseLine(one)}</li>`)}</ul>`;
  return markup`<div class="since"><h3>${said.since(day)}</h3>
    ${worse.length + better.length === 0 ? markup`<p>${said.asBefore}</p>` : undefined}
    ${lines(worse, said.worse, 't-error')}${lines(better, said.better, 't-ok')}
    ${otherSettings ? markup`<p class="quiet">${said.otherSettings}</p>` : undefined}</div>`;
};

/** What lies there: files by verdict, contacts, and whether it gets better or worse. */
export const stateHtml = (view: AuditView): Markup => markup`<h2>${view.said.state}</h2>
    <ul class="cards">${filesCard(view)}${contactsCard(view)}</ul>
    ${sinceThen(view)}`;
