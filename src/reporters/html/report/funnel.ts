import { CHANNELS, type Channel, STATUSES, type Status } from '../../../model/contact/channel.js';
import { stackedBar } from '../components/bars.js';
import { type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import type { ReportView } from './view.js';

interface Step {
  readonly label: string;
  readonly lost: number;
  readonly remain: number;
  readonly paint: string;
  readonly last?: boolean;
}

/** From all lines to the usable contacts of one channel, one reason after another, the strongest first. */
const stepsOf = ({ report, pageWords }: ReportView, counts: Readonly<Record<Status, number>>): Step[] => {
  const { in: contacts, blank, skipped } = report.rows;
  const lines = contacts + blank + skipped;
  const steps: Step[] = [{ label: pageWords.lines, lost: 0, remain: lines, paint: '' }];
  if (lines > contacts) steps.push({ label: pageWords.areContacts, lost: blank + skipped, remain: contacts, paint: 's-lost' });
  let remain = contacts;
  for (const status of [...STATUSES].reverse()) {
    if (status === 'ok' || counts[status] === 0) continue;
    remain -= counts[status];
    steps.push({ label: pageWords.without[status], lost: counts[status], remain, paint: `s-${status}` });
  }
  return steps;
};

const funnelTable = (view: ReportView, channel: Channel, counts: Readonly<Record<Status, number>>): Markup => {
  const { words, pageWords, report } = view;
  const steps = stepsOf(view, counts);
  const whole = steps[0]?.remain ?? 0;
  const row = ({ label, lost, remain, paint }: Step): Markup => markup`<tr>
    <th scope="row">${label}</th>
    <td class="pic">${stackedBar(
      [
        { paint: 's-ok', n: remain },
        { paint, n: lost },
      ],
      whole,
    )}</td>
    <td class="n">${lost === 0 ? '' : `− ${words.number(lost)}`}</td>
    <td class="n"><b>${words.number(remain)}</b></td></tr>`;
  return markup`<table class="plain funnel">
    <caption>${pageWords.funnelOf(words.channels[channel])} · ${words.mayUse(channel, counts.ok, report.rows.in)}</caption>
    <thead><tr><th scope="col">${pageWords.step}</th><th scope="col" class="pic">${pageWords.picture}</th><th scope="col" class="n">${pageWords.leave}</th><th scope="col" class="n">${pageWords.remain}</th></tr></thead>
    <tbody>${steps.map(row)}</tbody></table>`;
};

/** From rows in to rows usable, one table with bars per channel. */
export const funnelSection = (view: ReportView): Markup | undefined => {
  const tables = CHANNELS.flatMap((channel) => {
    const counts = view.report.verdicts[channel];
    return counts === undefined ? [] : [funnelTable(view, channel, counts)];
  });
  if (tables.length === 0 || view.report.rows.in === 0) return undefined;
  return sectionHtml(view, 'funnel', view.pageWords.funnel, [...tables, markup`<p class="note">${view.pageWords.funnelNote}</p>`]);
};
