import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { runRecordEntries, runRecordSection } from '../../html/components/run-record.js';
import { safeText } from '../../text/safe-text.js';
import { skippedByReason } from '../answer.js';
import { pathList } from '../paths.js';
import type { AuditView } from './view.js';

const MOST_NAMES = 6;

/** What holds no contacts that we read, by reason, with the first few of each. */
export const skippedSection = (view: AuditView): Markup | undefined => {
  const { pageWords, report, context } = view;
  const reasons = skippedByReason(report);
  const lines = reasons.map(
    ([reason, names]) =>
      markup`<li>${context.auditTexts.left(reason, names.length)}<br><small class="path">${pathList(names, names.length, MOST_NAMES, context)}</small></li>`,
  );
  const { ignored } = report.totals;
  if (lines.length + ignored === 0) return undefined;
  return sectionHtml(view, 'skipped', pageWords.skipped, [
    markup`<ul>${lines}${ignored > 0 ? markup`<li>${context.auditTexts.ignored(ignored)}</li>` : undefined}</ul>`,
  ]);
};

/** What identifies the audit: how much was read, by which presets, the lists, the day, the program. */
export const auditRunRecord = (view: AuditView): Markup => {
  const { pageWords, report, context } = view;
  const presets = [...new Set(report.files.map(({ preset }) => safeText(preset, 40)))].sort();
  return runRecordSection(view, [
    [pageWords.audited, pageWords.size(report.totals.files, report.totals.bytes)],
    ...(presets.length === 0 ? [] : [[pageWords.presets, presets.join(', ')] as const]),
    ...runRecordEntries(view, report, context.exit),
  ]);
};
