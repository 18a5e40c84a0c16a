import type { CampaignFigures, LogFigures } from '../../../model/events/log-figures.js';
import { campaignFigureWords } from '../../../words/logs/campaign-figures.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { type PageContext, sectionHtml } from '../../html/components/page-context.js';
import { type ColumnHead, tableHtml } from '../../html/components/table.js';
import {
  CAMPAIGN_COLUMNS,
  type CampaignFigure,
  type CampaignSpeech,
  campaignFigure,
  campaignKind,
  campaignName,
  largestFirst,
} from '../campaigns.js';

const MOST = 40;

/** A number, with its rate and what it is made of under it. What the log does not tell sorts last, and is not zero. */
const cell = ({ n, instead, rate, detail }: CampaignFigure, { words }: CampaignSpeech): Markup => {
  if (n === undefined) return markup`<td class="n" data-v="-1"><small>${instead}</small></td>`;
  const under = [rate, detail].filter((text) => text !== undefined);
  return markup`<td class="n" data-v="${n}">${words.number(n)}${under.map((text) => markup`<small class="under">${text}</small>`)}</td>`;
};

const campaignRow = (campaign: CampaignFigures, speech: CampaignSpeech): Markup => {
  const { texts } = speech;
  return markup`<tr><th scope="row">${campaignName(campaign, texts)} <small>${campaignKind(campaign, speech)}</small></th>
    ${CAMPAIGN_COLUMNS.map((column) => cell(campaignFigure(campaign, column, texts), speech))}</tr>`;
};

/** How campaigns did: what came back, who complained, who left. */
export const campaignsSection = (page: PageContext, figures: LogFigures): Markup | undefined => {
  const texts = campaignFigureWords(page.lang);
  const speech: CampaignSpeech = { words: page.words, texts };
  const campaigns = largestFirst(figures.campaigns);
  if (campaigns.length === 0) return undefined;
  return sectionHtml(page, 'campaigns', texts.campaigns, [
    tableHtml(page, texts.campaigns, {
      heads: [texts.campaign, ...CAMPAIGN_COLUMNS.map((column): ColumnHead => [texts.heads[column], 'n'])],
      rows: campaigns.slice(0, MOST).map((campaign) => campaignRow(campaign, speech)),
      sortable: true,
      kind: 'campaigns',
    }),
    campaigns.length > MOST ? markup`<p class="note">${texts.more(campaigns.length - MOST)}</p>` : undefined,
    markup`<p class="note">${texts.ratesNote}</p><p class="note">${texts.opensNote}</p>`,
  ]);
};
