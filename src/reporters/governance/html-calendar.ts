import type { BreachStatus, ControlStatus } from '../../model/report/core/governance-report.js';
import { type Markup, markup } from '../html/components/markup.js';
import { sectionHtml } from '../html/components/page-context.js';
import { capitalised } from '../text/phrases.js';
import type { GovernanceView } from './html-view.js';
import { breachSentence, controlTitle, dueList } from './summary.js';

const MONTHS = 13;

/** The month of an ISO day, and those after it, as `2026-11`. */
const monthsFrom = (asOf: string): readonly string[] => {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, i) => {
    const place = year * 12 + month - 1 + i;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  });
};

/** What falls due in the coming year, month by month; what is late stands in the first. */
export const calendarSection = (view: GovernanceView): Markup | undefined => {
  const { say, report, words, context, lang } = view;
  const due = dueList(report);
  if (due.length === 0) return undefined;
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const sentence = (of: ControlStatus | BreachStatus): string =>
    'clock' in of ? breachSentence(of, say) : capitalised(controlTitle(of, context));
  const months = monthsFrom(report.asOf);
  const [first = ''] = months;
  const rows = months.map((month) => {
    const own = due.filter((one) => (one.due < first && month === first ? true : one.due.startsWith(month)));
    const items = own.map(({ due: day, of }) => {
      const isLate = day.slice(0, 10) < report.asOf ? ` · ${say.states.overdue}` : '';
      return markup`<li><time datetime="${day}">${words.date(day.slice(0, 10))}</time> · ${sentence(of)}${isLate}</li>`;
    });
    return markup`<div><dt>${capitalised(format.format(new Date(`${month}-01T00:00:00Z`)))}</dt><dd>${items.length === 0 ? say.nothingDue : markup`<ul>${items}</ul>`}</dd></div>`;
  });
  return sectionHtml(view, 'calendar', say.calendar, [markup`<p class="note">${say.calendarNote}</p><dl class="facts">${rows}</dl>`]);
};
