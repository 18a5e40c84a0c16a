import type { Channel } from '../../model/contact/channel.js';
import type { CampaignFigures, SendingFigures } from '../../model/events/log-figures.js';
import type { Words } from '../../words/index.js';
import type { CampaignFigureWords } from '../../words/logs/campaign-figures.js';
import { safeText } from '../text/safe-text.js';

/** What campaigns are told with. */
export interface CampaignSpeech {
  readonly words: Words;
  readonly texts: CampaignFigureWords;
}

const MOST_OF_A_NAME = 60;

/** The name of a campaign, safe to print and of bounded length. */
export const campaignName = ({ name }: CampaignFigures, texts: CampaignFigureWords): string => {
  const shown = safeText(name, MOST_OF_A_NAME).trim();
  return shown === '' ? texts.unnamed : shown;
};

/** Its channel, and whether it is none of prospecting. */
export const campaignKind = ({ channel, prospecting }: CampaignFigures, { words, texts }: CampaignSpeech): string =>
  [channel === undefined ? texts.noChannel : words.channels[channel], ...(prospecting ? [] : [texts.notProspecting])].join(' · ');

/** The largest first: what there is least of is cut. */
export const largestFirst = (campaigns: readonly CampaignFigures[]): readonly CampaignFigures[] =>
  campaigns.toSorted((a, b) => (b.sends ?? b.delivered ?? 0) - (a.sends ?? a.delivered ?? 0));

/** What rates are made over: what was delivered; what was sent where nothing tells deliveries. */
export const rateBase = ({ delivered, sends }: SendingFigures): number | undefined => delivered ?? sends;

/** A rate; undefined where a part of it is unknown, or where there is nothing to make it of. */
export const rateText = (n: number | undefined, of: number | undefined, texts: CampaignFigureWords): string | undefined =>
  n === undefined || of === undefined || of <= 0 ? undefined : texts.rate(n, of);

/** What came back: hard, soft or both, as far as the log tells. */
const bouncesOf = ({ hardBounces, softBounces }: SendingFigures): number | undefined =>
  hardBounces === undefined && softBounces === undefined ? undefined : (hardBounces ?? 0) + (softBounces ?? 0);

/** Which bounces a count is made of. */
const bounceParts = ({ hardBounces, softBounces }: SendingFigures, texts: CampaignFigureWords): string | undefined => {
  if (hardBounces === undefined) return softBounces === undefined ? undefined : texts.softOnly;
  if (softBounces === undefined) return texts.hardOnly;
  return hardBounces + softBounces === 0 ? undefined : texts.hardSoft(hardBounces, softBounces);
};

/** What is told of a campaign beside others, in order. */
export const CAMPAIGN_COLUMNS = ['sends', 'delivered', 'bounces', 'complaints', 'unsubscriptions', 'clicks', 'replies', 'opens'] as const;
type Column = (typeof CAMPAIGN_COLUMNS)[number];

/** What a channel has nothing of: a call is not opened, and a text message has no open that anybody could tell. */
const MEANINGLESS: Readonly<Record<Channel, readonly Column[]>> = {
  email: [],
  sms: ['opens'],
  phone: ['delivered', 'bounces', 'complaints', 'clicks', 'opens'],
  post: ['complaints', 'clicks', 'opens'],
};

/** One figure of a campaign. */
export interface CampaignFigure {
  /** Undefined where the log does not tell it, which is not zero. */
  readonly n: number | undefined;
  /** In words where it is undefined: unknown, or a dash where there is nothing to know. */
  readonly instead: string;
  /** Never of opens. */
  readonly rate: string | undefined;
  /** What it is made of. */
  readonly detail: string | undefined;
}

export const campaignFigure = (campaign: CampaignFigures, column: Column, texts: CampaignFigureWords): CampaignFigure => {
  const { sends, machineOpens = 0, channel } = campaign;
  const n = column === 'bounces' ? bouncesOf(campaign) : campaign[column];
  const ofSends = column === 'delivered' || column === 'bounces';
  const hasRate = column !== 'sends' && column !== 'opens';
  return {
    n,
    instead: channel !== undefined && MEANINGLESS[channel].includes(column) ? '–' : texts.unknown,
    rate: hasRate ? rateText(n, ofSends ? sends : rateBase(campaign), texts) : undefined,
    detail:
      column === 'bounces'
        ? bounceParts(campaign, texts)
        : column === 'opens' && machineOpens > 0
          ? texts.byMachines(machineOpens)
          : undefined,
  };
};
