import { binderSection, runEntries } from '../../html/binder.js';
import { type Markup, markup } from '../../html/markup.js';
import { sectionOf } from '../../html/scene.js';
import { visible } from '../../visible.js';
import { skippedBy } from '../answer.js';
import { listed } from '../places.js';
import type { AuditView } from './view.js';

const MOST_NAMES = 8;

/** What holds no contacts that we read, by reason, with the first few of each. */
export const skippedPart = (view: AuditView): Markup | undefined => {
  const { said, report, context } = view;
  const reasons = skippedBy(report);
  const lines = reasons.map(
    ([reason, names]) =>
      markup`<li>${context.said.left(reason, names.length)}<br><small class="path">${listed(names, names.length, MOST_NAMES, context)}</small></li>`,
  );
  const { ignored } = report.totals;
  if (lines.length + ignored === 0) return undefined;
  return sectionOf(view, 'skipped', said.skipped, [
    markup`<ul>${lines}${ignored > 0 ? markup`<li>${context.said.ignored(ignored)}</li>` : undefined}</ul>`,
    reasons.some(([reason]) => reason === 'spreadsheet') ? markup`<p class="note">${said.skippedNote}</p>` : undefined,
  ]);
};

/** What identifies the audit: how much was read, by which presets, the lists, the day, the program. */
export const binderPart = (view: AuditView): Markup => {
  const { said, report, context } = view;
  const presets = [...new Set(report.files.map(({ preset }) => visible(preset, 40)))].sort();
  return binderSection(view, [
    [said.audited, said.size(report.totals.files, report.totals.bytes)],
    ...(presets.length === 0 ? [] : [[said.presets, presets.join(', ')] as const]),
    ...runEntries(view, report, context.exit),
  ]);
};
