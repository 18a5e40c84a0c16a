import type { Lang } from '../../../model/base/text.js';
import type { AuditReport } from '../../../model/report/audit-report.js';
import { auditWords } from '../../../words/reports/audit.js';
import { type AuditPageWords, auditPageWords } from '../../../words/reports/audit-html.js';
import type { AuditContext } from '../../contract/audit-reporter.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { elementId, type PageContext, pageContextOf } from '../../html/components/page-context.js';
import { type RankedFile, rankFiles } from '../file-ranking.js';
import { shortPath } from '../paths.js';
import { type AuditRuleSummary, auditRuleSummaries } from '../rule-summaries.js';

/** An audit in one language: what each section of its page is made from. */
export interface AuditView extends PageContext {
  readonly pageWords: AuditPageWords;
  readonly report: AuditReport;
  readonly context: AuditContext;
  /** The rules that found something, worst first. */
  readonly ruleSummaries: readonly AuditRuleSummary[];
  readonly limits: PageLimits;
  /** The files that have a row of their own, worst first, and the others. */
  readonly listedFiles: readonly RankedFile[];
  readonly otherFiles: readonly RankedFile[];
  /** The row of a file, by its path; undefined where it has none or another file is shown by the same path. */
  readonly rowOf: ReadonlyMap<string, number | undefined>;
}

/** How much is told before the rest is counted: a page that nobody can open tells nothing. */
interface PageLimits {
  /** Files with a row of their own. */
  readonly files: number;
  /** Rows of any other table. */
  readonly rows: number;
  /** Under each rule: its messages, files and texts. */
  readonly messages: number;
  readonly places: number;
  readonly texts: number;
}

/** The more rules have something to say, the less of each. */
const pageLimitsFor = ({ length }: readonly AuditRuleSummary[]): PageLimits => ({
  files: Math.max(60, Math.min(150, 190 - 2 * length)),
  rows: length > 80 ? 5 : length > 40 ? 8 : 25,
  messages: length > 40 ? 2 : 4,
  places: Math.max(2, Math.min(8, Math.floor(160 / Math.max(1, length)))),
  texts: length > 80 ? 1 : length > 40 ? 2 : 6,
});

const rowsBy = (worst: readonly RankedFile[], report: AuditReport): ReadonlyMap<string, number | undefined> => {
  const rows = new Map<string, number | undefined>(worst.map(({ file, place }) => [file.name, place]));
  const seen = new Set<string>();
  for (const { name } of report.files) {
    if (seen.has(name)) rows.set(name, undefined);
    seen.add(name);
  }
  return rows;
};

/** @param given of the reader's language; the page speaks `lang` */
export const auditViewOf = (report: AuditReport, given: AuditContext, lang: Lang): AuditView => {
  const page = pageContextOf(lang, given);
  const blocks = auditRuleSummaries(report.files);
  const ranked = rankFiles(report.files);
  const room = pageLimitsFor(blocks);
  const worst = ranked.slice(0, room.files);
  return {
    ...page,
    pageWords: auditPageWords(lang),
    report,
    context: { ...given, lang, words: page.words, auditTexts: auditWords(lang), quiet: false },
    ruleSummaries: blocks,
    limits: room,
    listedFiles: worst,
    otherFiles: ranked.slice(worst.length),
    rowOf: rowsBy(worst, report),
  };
};

/** A path that leads to the row of its file, where it has one. */
export const fileLink = (view: AuditView, name: string): Markup => {
  const place = view.rowOf.get(name);
  const shown = shortPath(name);
  return place === undefined
    ? markup`<span class="path">${shown}</span>`
    : markup`<a class="path" href="#${elementId(view, `file-${place}`)}">${shown}</a>`;
};
