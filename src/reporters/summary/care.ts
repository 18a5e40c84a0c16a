import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import { leavesUnscreened } from '../../model/contact/suppression-list.js';
import { errorsSwitchedOff, setsAside } from '../../model/report/eased.js';
import type { Report } from '../../model/report/report.js';
import { hasUnreadContacts } from '../../model/report/use-of-file.js';

/** Whether something other than findings keeps the answer from being a plain yes. */
export const isOpen = (report: Report): boolean => {
  const doubtful = CHANNELS.some((channel) => {
    const verdict = report.verdicts[channel];
    return verdict !== undefined && STATUSES.some((status) => status !== 'ok' && verdict[status] > 0);
  });
  const changing = report.changes?.some(({ rows }) => rows > 0) ?? false;
  // A file that waits for an approval is not to be used, whatever is in it.
  return (
    report.heldBack !== undefined ||
    doubtful ||
    changing ||
    errorsSwitchedOff(report.notRun) ||
    setsAside(report.columns) ||
    report.lists.some((list) => leavesUnscreened(list) || list.unread > 0) ||
    hasUnreadContacts(report.input)
  );
};

/** Whether all that it warns of is a column that the cleaned file no longer has: nothing is left to read first. */
export const isDone = (report: Report): boolean =>
  report.output !== undefined &&
  !isOpen(report) &&
  report.rules.every(({ findings }) => findings.every(({ severity, action }) => severity !== 'warning' || action === 'drop-column'));
