import { CHANNELS, type Channel, STATUSES, type Status } from '../../model/channel.js';
import { type Answer, answerOf, blockingOf, doubtsOf, MARK, sentenceOf, TONE } from '../answer.js';
import type { Block } from '../block.js';
import { todoOf } from '../findings.js';
import { doneOf, extentOf } from '../overview.js';
import { capital } from '../say.js';
import { visible } from '../visible.js';
import { bar, swatch } from './bar.js';
import { type Fix, fixesHtml } from './fixes.js';
import { joined, type Markup, markup } from './markup.js';
import { idIn } from './scene.js';
import type { View } from './view.js';

const MOST = 3;

/** What stands on one channel: how many may be contacted, and what keeps the others. */
const channelCard = (view: View, channel: Channel, counts: Readonly<Record<Status, number>>): Markup => {
  const { words, said } = view;
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const order: Status[] = ['ok', ...[...STATUSES].reverse().filter((status) => status !== 'ok')];
  const there = order.filter((status) => counts[status] > 0 || status === 'ok');
  return markup`<li class="card">
    <h3>${capital(words.channels[channel])}</h3>
    <p class="figure"><b>${words.number(counts.ok)}</b> <span>${said.of(total)}</span></p>
    ${bar(
      order.map((status) => ({ paint: `s-${status}`, n: counts[status] })),
      total,
    )}
    <p class="sentence">${words.mayUse(channel, counts.ok, total)}.</p>
    <ul class="legend">${there.map((status) => markup`<li>${swatch(`s-${status}`)} ${words.statusCount[status](counts[status])}</li>`)}</ul>
  </li>`;
};

/** Whether only a person can do something about it: an error that cleaning leaves in the file. */
const isLeft = ({ severity, findings }: Block): boolean =>
  severity === 'error' && findings.some(({ severity: of, action }) => of === 'error' && action === 'flag');

/** What to fix first: what the cleaned file still holds, then what costs most contacts, then as everywhere. */
export const urgentOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks
    .filter(({ severity }) => severity !== 'info')
    .toSorted(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        Number(isLeft(b)) - Number(isLeft(a)) ||
        b.rule.dropped - a.rule.dropped,
    );

/** What became of it: where cleaning can do nothing, how much of it is still there. */
const becameOf = (block: Block, { report, context, said, written, blocks }: View): string => {
  if (!isLeft(block) || !written || report.remaining === 0) return doneOf(block, report, context);
  const alone = blocks.filter(isLeft).length === 1;
  return alone ? said.stillThere(report.remaining) : said.partlyThere;
};

const fixOf = (block: Block, view: View): Fix => ({
  leads: `rule-${block.rule.id}`,
  headline: block.headline,
  extent: `${extentOf(block, view.context)} · ${becameOf(block, view)}`,
  todo: todoOf(block, view.context),
  law: block.rule.law,
});

const fixFirst = (view: View): Markup => {
  const { said, report, context } = view;
  const blocking = blockingOf(report, context).length;
  const first: readonly Fix[] = blocking === 0 ? [] : [{ leads: 'notrun', headline: said.blocking(blocking), todo: said.blockingTodo }];
  const urgent = urgentOf(view.blocks);
  const shown = urgent.slice(0, MOST - first.length);
  const more = urgent.length - shown.length;
  const days = (report.changes ?? []).map(
    ({ day, rows }) => `${view.words.date(visible(day))}${rows > 0 ? ` (${view.words.rows(rows)})` : ''}`,
  );
  const ahead =
    days.length === 0
      ? undefined
      : markup`<p><a href="#${idIn(view, 'law')}">${view.words.labelled(said.changes, view.words.list(days))}</a></p>`;
  return fixesHtml(
    view,
    [...first, ...shown.map((block) => fixOf(block, view))],
    [ahead, more > 0 ? markup`<p class="quiet"><a href="#${idIn(view, 'findings')}">${said.others(more)}</a></p>` : undefined],
  );
};

/** The file to use, or what would be in it: the mark says whether it may be sent as it is. */
const cleanedFile = (view: View, answer: Answer): Markup => {
  const { report, words } = view;
  const { kept, edited, dropped } = report.rows;
  const usable = report.output !== undefined && kept > 0 && (answer === 'cleaned' || answer === 'yes');
  const name = report.output === undefined ? undefined : markup`<br><code>${visible(report.output.name, 80)}</code>`;
  return markup`<p class="balance${usable ? ' tone-yes' : ''}">${usable ? markup`<span class="mark" aria-hidden="true">✓</span> ` : undefined}${words.balance(view.written, kept, edited, dropped)}${name}</p>
    ${doubtsOf(report, words).map((doubt) => markup`<p class="care">${capital(doubt)}.</p>`)}`;
};

/** The first screen, which answers alone: may it be used, on which channels, for how many, what to fix first, which text says so. */
export const answerPart = (view: View): Markup => {
  const { words, said, report } = view;
  const answer = answerOf(report, view.context);
  const { error, warning, info } = report.counts;
  const cards = CHANNELS.flatMap((channel) => {
    const counts = report.verdicts[channel];
    return counts === undefined || report.rows.in === 0 ? [] : [channelCard(view, channel, counts)];
  });
  return markup`<header class="answer tone-${TONE[answer]}" id="${idIn(view, 'answer')}">
    <p class="question"><code>${visible(report.input.name, 80)}</code> ${said.question}</p>
    <h1><span class="mark" aria-hidden="true">${MARK[answer]}</span><span>${capital(sentenceOf(answer, report, view.context))}</span></h1>
    <p class="subject">${words.subject(report.rows.in, visible(report.asOf), visible(report.preset), report.channels)}</p>
    <div class="two">
      <div><h2>${said.reach}</h2>
        ${cards.length === 0 ? undefined : markup`<ul class="cards cards-${cards.length}">${cards}</ul>`}
        ${cleanedFile(view, answer)}
        <p class="quiet">${said.held} ${joined([words.count.error(error), words.count.warning(warning), words.count.info(info)], ', ')}.</p>
      </div>
      ${fixFirst(view)}
    </div>
  </header>`;
};
