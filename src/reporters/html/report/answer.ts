import { CHANNELS, type Channel, STATUSES, type Status } from '../../../model/contact/channel.js';
import { easedOf } from '../../../model/report/eased.js';
import { openPointWords } from '../../../words/reports/open-points.js';
import {
  ANSWER_MARK,
  ANSWER_TONE,
  answerSentence,
  blockingRules,
  doubtSentences,
  exemptionSentences,
  type UsageAnswer,
  unreachableSentences,
  usageAnswer,
} from '../../summary/answer.js';
import { easedSentences } from '../../summary/eased.js';
import { actionTaken, findingExtent, recommendation } from '../../summary/finding-texts.js';
import { openPointsOf } from '../../summary/open-points.js';
import { distantConfigSentences } from '../../summary/report-sections.js';
import type { RuleSummary } from '../../summary/rule-summaries.js';
import { statedSentences } from '../../summary/stated.js';
import { capitalised } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { colourSwatch, stackedBar } from '../components/bars.js';
import { joinMarkup, type Markup, markup } from '../components/markup.js';
import { elementId } from '../components/page-context.js';
import { type TopFix, topFixesHtml } from '../components/top-fixes.js';
import type { ReportView } from './view.js';

const MOST = 3;

/** What stands on one channel: how many may be contacted, and what keeps the others. */
const channelCard = (view: ReportView, channel: Channel, counts: Readonly<Record<Status, number>>): Markup => {
  const { words, pageWords } = view;
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const order: Status[] = ['ok', ...[...STATUSES].reverse().filter((status) => status !== 'ok')];
  const shown = order.filter((status) => counts[status] > 0 || status === 'ok');
  return markup`<li class="card">
    <h3>${capitalised(words.channels[channel])}</h3>
    <p class="figure"><b>${words.number(counts.ok)}</b> <span>${pageWords.of(total)}</span></p>
    ${stackedBar(
      order.map((status) => ({ paint: `s-${status}`, n: counts[status] })),
      total,
    )}
    <p class="sentence">${words.mayUse(channel, counts.ok, total)}.</p>
    <ul class="legend">${shown.map((status) => markup`<li>${colourSwatch(`s-${status}`)} ${words.statusCount[status](counts[status], channel)}</li>`)}</ul>
  </li>`;
};

/** Whether only a person can do something about it: an error that cleaning leaves in the file. */
const staysInFile = ({ severity, findings }: RuleSummary): boolean =>
  severity === 'error' && findings.some(({ severity: of, action }) => of === 'error' && action === 'flag');

/** What to fix first: what the cleaned file still holds, then what costs most contacts, then as everywhere. */
const mostUrgent = (blocks: readonly RuleSummary[]): readonly RuleSummary[] =>
  blocks
    .filter(({ severity }) => severity !== 'info')
    .toSorted(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        Number(staysInFile(b)) - Number(staysInFile(a)) ||
        b.rule.dropped - a.rule.dropped,
    );

/** What became of it: where cleaning can do nothing, how much of it is still there. */
const outcomeText = (block: RuleSummary, { report, context, pageWords, hasCleanedFile, ruleSummaries }: ReportView): string => {
  if (!staysInFile(block) || !hasCleanedFile || report.remaining === 0) return actionTaken(block, report, context);
  const alone = ruleSummaries.filter(staysInFile).length === 1;
  return alone ? pageWords.stillThere(report.remaining) : pageWords.partlyThere;
};

const fixOf = (block: RuleSummary, view: ReportView): TopFix => ({
  leads: `rule-${block.rule.id}`,
  headline: block.headline,
  extent: `${findingExtent(block, view.context)} · ${outcomeText(block, view)}`,
  todo: recommendation(block, view.context),
  law: block.rule.law,
});

const fixFirst = (view: ReportView): Markup => {
  const { pageWords, report } = view;
  const blocking = blockingRules(report).length;
  const first: readonly TopFix[] =
    blocking === 0 ? [] : [{ leads: 'notrun', headline: pageWords.blocking(blocking), todo: pageWords.blockingTodo }];
  const urgent = mostUrgent(view.ruleSummaries);
  const shown = urgent.slice(0, MOST - first.length);
  const more = urgent.length - shown.length;
  const days = (report.changes ?? []).map(
    ({ day, rows }) => `${view.words.date(safeText(day))}${rows > 0 ? ` (${view.words.rows(rows)})` : ''}`,
  );
  const ahead =
    days.length === 0
      ? undefined
      : markup`<p><a href="#${elementId(view, 'law')}">${view.words.labelled(pageWords.changes, view.words.list(days))}</a></p>`;
  return topFixesHtml(
    view,
    [...first, ...shown.map((block) => fixOf(block, view))],
    [ahead, more > 0 ? markup`<p class="quiet"><a href="#${elementId(view, 'findings')}">${pageWords.others(more)}</a></p>` : undefined],
  );
};

/** The file to use, or what would be in it: the mark says whether it may be sent as it is. */
const cleanedFile = (view: ReportView, answer: UsageAnswer): Markup => {
  const { report, words } = view;
  const { kept, edited, dropped } = report.rows;
  const usable = report.output !== undefined && kept > 0 && (answer === 'cleaned' || answer === 'yes');
  const name = report.output === undefined ? undefined : markup`<br><code>${safeText(report.output.name, 80)}</code>`;
  return markup`<p class="balance${usable ? ' tone-yes' : ''}">${usable ? markup`<span class="mark" aria-hidden="true">✓</span> ` : undefined}${words.balance(view.hasCleanedFile, kept, edited, dropped)}${name}</p>
    ${unreachableSentences(report, words).map((lost) => markup`<p class="note">${capitalised(lost)}.</p>`)}
    ${doubtSentences(report, words).map((doubt) => markup`<p class="care">${capitalised(doubt)}.</p>`)}
    ${distantConfigSentences(report, view).map((settings) => markup`<p class="note">${settings}.</p>`)}`;
};

/** The first screen, which answers alone: may it be used, on which channels, for how many, what to fix first, which text says so. */
export const answerSection = (view: ReportView): Markup => {
  const { words, pageWords, report } = view;
  const answer = usageAnswer(report, view.context);
  const { error, warning, info } = report.counts;
  const cards = CHANNELS.flatMap((channel) => {
    const counts = report.verdicts[channel];
    return counts === undefined || report.rows.in === 0 ? [] : [channelCard(view, channel, counts)];
  });
  return markup`<header class="answer tone-${ANSWER_TONE[answer]}" id="${elementId(view, 'answer')}">
    <p class="question"><code>${safeText(report.input.name, 80)}</code> ${pageWords.question}</p>
    <h1><span class="mark" aria-hidden="true">${ANSWER_MARK[answer]}</span><span>${capitalised(answerSentence(answer, report, view.context))}</span></h1>
    <p class="subject">${words.subject(report.rows.in, safeText(report.asOf), safeText(report.preset), report.channels, report.audience)}</p>
    ${openPointsOf(report, view.context).map(
      ({ text, options }) =>
        markup`<p class="care">${text} ${joinMarkup(
          options.map((option) => markup`<code>${option}</code>`),
          ` ${openPointWords(view.context.lang).or} `,
        )}</p>`,
    )}
    ${statedSentences(report, view.context).map((stated) => markup`<p class="note">${stated}.</p>`)}
    ${easedSentences(easedOf(report), view).map((eased) => markup`<p class="care">${eased}.</p>`)}
    ${exemptionSentences(report, words).map((exempted) => markup`<p class="note">${exempted}.</p>`)}
    <div class="two">
      <div><h2>${pageWords.reach}</h2>
        ${cards.length === 0 ? undefined : markup`<ul class="cards cards-${cards.length}">${cards}</ul>`}
        ${cleanedFile(view, answer)}
        <p class="quiet">${pageWords.held} ${joinMarkup([words.count.error(error), words.count.warning(warning), words.count.info(info)], ', ')}.</p>
      </div>
      ${fixFirst(view)}
    </div>
  </header>`;
};
