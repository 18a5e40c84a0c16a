import { CHANNELS, type Channel, STATUSES, type Status } from '../../model/channel.js';
import { bar } from './bar.js';
import { type Markup, markup } from './markup.js';
import { sectionOf } from './scene.js';
import type { View } from './view.js';

interface Step {
  readonly label: string;
  readonly lost: number;
  readonly remain: number;
  readonly paint: string;
  readonly last?: boolean;
}

/** From all lines to the usable contacts of one channel, one reason after another, the strongest first. */
const stepsOf = ({ report, said }: View, counts: Readonly<Record<Status, number>>): Step[] => {
  const { in: contacts, blank, skipped } = report.rows;
  const lines = contacts + blank + skipped;
  const steps: Step[] = [{ label: said.lines, lost: 0, remain: lines, paint: '' }];
  if (lines > contacts) steps.push({ label: said.areContacts, lost: blank + skipped, remain: contacts, paint: 's-lost' });
  let remain = contacts;
  for (const status of [...STATUSES].reverse()) {
    if (status === 'ok' || counts[status] === 0) continue;
    remain -= counts[status];
    steps.push({ label: said.without[status], lost: counts[status], remain, paint: `s-${status}` });
  }
  return steps;
};

const funnelTable = (view: View, channel: Channel, counts: Readonly<Record<Status, number>>): Markup => {
  const { words, said, report } = view;
  const steps = stepsOf(view, counts);
  const whole = steps[0]?.remain ?? 0;
  const row = ({ label, lost, remain, paint }: Step): Markup => markup`<tr>
    <th scope="row">${label}</th>
    <td class="pic">${bar(
      [
        { paint: 's-ok', n: remain },
        { paint, n: lost },
      ],
      whole,
    )}</td>
    <td class="n">${lost === 0 ? '' : `− ${words.number(lost)}`}</td>
    <td class="n"><b>${words.number(remain)}</b></td></tr>`;
  return markup`<table class="plain funnel">
    <caption>${said.funnelOf(words.channels[channel])} · ${words.mayUse(channel, counts.ok, report.rows.in)}</caption>
    <thead><tr><th scope="col">${said.step}</th><th scope="col" class="pic">${said.picture}</th><th scope="col" class="n">${said.leave}</th><th scope="col" class="n">${said.remain}</th></tr></thead>
    <tbody>${steps.map(row)}</tbody></table>`;
};

/** From rows in to rows usable, one table with bars per channel. */
export const funnelPart = (view: View): Markup | undefined => {
  const tables = CHANNELS.flatMap((channel) => {
    const counts = view.report.verdicts[channel];
    return counts === undefined ? [] : [funnelTable(view, channel, counts)];
  });
  if (tables.length === 0 || view.report.rows.in === 0) return undefined;
  return sectionOf(view, 'funnel', view.said.funnel, [...tables, markup`<p class="note">${view.said.funnelNote}</p>`]);
};
