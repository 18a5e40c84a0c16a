import { createHash } from 'node:crypto';
import type { DueEvent } from '../../governance/calendar/ics.js';
import type { Lang } from '../../model/base/text.js';
import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import { controlOf, controlTitle, dueList } from '../../reporters/governance/summary.js';
import { capitalised } from '../../reporters/text/phrases.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import { governanceWords } from '../../words/reports/governance.js';

/** Days before a control is due on which a calendar reminds. */
const REMIND = 30;

/** What falls due as events of a calendar: no word of a register but the name of a case. */
export const calendarEvents = (report: GovernanceReport, lang: Lang): readonly DueEvent[] => {
  const words = wordsFor(lang);
  const say = governanceWords(lang);
  // Two organisations in one agenda keep their events apart.
  const own = createHash('sha256')
    .update(report.entity ?? report.name)
    .digest('hex')
    .slice(0, 12);
  return dueList(report).map(({ due, of }) => {
    if ('clock' in of) {
      const [day = '', time = ''] = due.split('T');
      // Hours that are left would be wrong on every other day.
      const text = `${of.id === undefined ? say.row(of.row) : safeText(of.id, 30)} · ${say.notifyBefore(day, time.slice(0, 5))}`;
      return { key: `breach-${of.id ?? `row-${of.row}`}-${own}`.replace(/[^\w-]/g, '-'), summary: text, description: text, due, remind: 1 };
    }
    const control = controlOf(of.id);
    return {
      key: `${of.id}-${own}`,
      summary: `${capitalised(controlTitle(of, { words }))}${report.entity === undefined ? '' : ` (${report.entity})`}`,
      description: control ? words.text(control.remedy) : '',
      due,
      remind: REMIND,
    };
  });
};
