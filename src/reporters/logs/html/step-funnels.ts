import type { CampaignFigures, LogFigures, SendingFigures } from '../../../model/events/log-figures.js';
import { campaignFigureWords } from '../../../words/logs/campaign-figures.js';
import { stackedBar } from '../../html/components/bars.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { type PageContext, sectionHtml } from '../../html/components/page-context.js';
import { type CampaignSpeech, campaignKind, campaignName, largestFirst, rateBase, rateText } from '../campaigns.js';

const MOST = 8;
const MOST_STEPS = 12;

/** What becomes of a message, in order, with what paints it. */
const STAGES = [
  ['sends', 's-sent'],
  ['delivered', 's-emails'],
  ['opens', ''],
  ['clicks', 's-calls'],
  ['replies', 's-ok'],
  ['unsubscriptions', 's-late'],
] as const satisfies readonly (readonly [keyof SendingFigures, string])[];
type Stage = (typeof STAGES)[number];

/** One stage: its bar, its number and its share. What the log does not tell is unknown, which is not zero. */
const stageRow = ([stage, paint]: Stage, step: SendingFigures, longest: number, { words, texts }: CampaignSpeech): Markup => {
  const n = step[stage];
  const told = stage === 'opens' || stage === 'sends' ? undefined : rateText(n, stage === 'delivered' ? step.sends : rateBase(step), texts);
  const bar =
    n === undefined
      ? undefined
      : stage === 'opens'
        ? markup`<small>${texts.unreliable}</small>`
        : stackedBar([{ paint, n: Math.min(n, longest) }], longest);
  return markup`<tr><th scope="row">${texts.stages[stage]}</th><td class="pic">${bar}</td>
    <td class="n">${n === undefined ? markup`<small>${texts.unknown}</small>` : words.number(n)}</td><td class="n">${told}</td></tr>`;
};

/** A card of stages. @param measure of which all bars are parts */
const stepCard = (
  title: Markup | string,
  step: SendingFigures,
  { channel }: CampaignFigures,
  measure: number,
  speech: CampaignSpeech,
): Markup => {
  const { texts } = speech;
  // A text message is not opened.
  const stages = STAGES.filter(([stage]) => stage !== 'opens' || channel !== 'sms');
  return markup`<li class="card"><table class="plain step"><caption>${title}</caption>
    <thead class="sr"><tr>${[texts.stage, texts.bar, texts.count, texts.share].map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${stages.map((stage) => stageRow(stage, step, measure, speech))}</tbody></table></li>`;
};

const measureOf = (steps: readonly SendingFigures[]): number =>
  Math.max(1, ...steps.map(({ sends, delivered }) => Math.max(sends ?? 0, delivered ?? 0)));

const titleOf = (campaign: CampaignFigures, speech: CampaignSpeech): Markup =>
  markup`${campaignName(campaign, speech.texts)} <small>${campaignKind(campaign, speech)}</small>`;

/** The steps of a campaign side by side. */
const sequenceHtml = (campaign: CampaignFigures, speech: CampaignSpeech): Markup => {
  const { texts } = speech;
  const steps = campaign.steps.slice(0, MOST_STEPS);
  const measure = measureOf(steps);
  const more = campaign.steps.length - MOST_STEPS;
  return markup`<div class="group"><h3>${titleOf(campaign, speech)}</h3>
    <ul class="cards steps">${steps.map((step) => stepCard(texts.step(step.step), step, campaign, measure, speech))}</ul>
    ${more > 0 ? markup`<p class="note">${texts.moreSteps(more)}</p>` : undefined}</div>`;
};

/** Campaigns of which nothing tells the steps, side by side, each by a measure of its own. */
const wholesHtml = (campaigns: readonly CampaignFigures[], speech: CampaignSpeech): Markup | undefined =>
  campaigns.length === 0
    ? undefined
    : markup`<div class="group"><h3>${speech.texts.noSteps}</h3>
    <ul class="cards steps">${campaigns.map((campaign) => stepCard(titleOf(campaign, speech), campaign, campaign, measureOf([campaign]), speech))}</ul></div>`;

/** What became of each message of each campaign: sent, delivered, opened, clicked, replied, refused. Calls are no messages. */
export const stepFunnelsSection = (page: PageContext, figures: LogFigures): Markup | undefined => {
  const texts = campaignFigureWords(page.lang);
  const speech: CampaignSpeech = { words: page.words, texts };
  const campaigns = largestFirst(figures.campaigns.filter(({ channel }) => channel !== 'phone' && channel !== 'post'));
  if (campaigns.length === 0) return undefined;
  const shown = campaigns.slice(0, MOST);
  const more = campaigns.length - MOST;
  return sectionHtml(page, 'funnels', texts.funnels, [
    markup`<p>${texts.funnelsNote}</p>`,
    ...shown.filter(({ steps }) => steps.length > 0).map((campaign) => sequenceHtml(campaign, speech)),
    wholesHtml(
      shown.filter(({ steps }) => steps.length === 0),
      speech,
    ),
    more > 0 ? markup`<p class="note">${texts.more(more)}</p>` : undefined,
  ]);
};
