import type { CampaignFigures, SendingFigures } from '../../model/events/log-figures.js';

/** Figures that are judged as a rate: of the mails delivered, dead addresses of those sent. */
const RATED = ['complaints', 'hardBounces', 'unsubscriptions'] as const;
export type RatedFigure = (typeof RATED)[number];

/** What came of the mails of a campaign. */
export interface SendingRate {
  readonly figure: RatedFigure;
  /** Its place among the campaigns of the run, from 1; undefined for all that are too small to be judged by themselves. */
  readonly campaign?: number;
  readonly count: number;
  readonly mails: number;
}

/** The mails that a figure is measured by; undefined where no log tells. */
export const ratedMails = (figure: RatedFigure, { sends, delivered, hardBounces = 0 }: SendingFigures): number | undefined =>
  figure === 'hardBounces' ? (sends ?? (delivered === undefined ? undefined : delivered + hardBounces)) : (delivered ?? sends);

/**
 * Rates of prospecting mails, campaign by campaign; of those that are too small to tell anything, together. What a log does not tell is in none.
 * @param least mails from which a rate means something
 */
export const sendingRates = (campaigns: readonly CampaignFigures[], least: number): readonly SendingRate[] =>
  RATED.flatMap((figure) => {
    const rates: SendingRate[] = [];
    const small = { figure, count: 0, mails: 0 };
    for (const [i, campaign] of campaigns.entries()) {
      const [count, mails] = [campaign[figure], ratedMails(figure, campaign)];
      if (!campaign.prospecting || campaign.channel !== 'email' || count === undefined || mails === undefined) continue;
      if (mails >= least) rates.push({ figure, campaign: i + 1, count, mails });
      else {
        small.count += count;
        small.mails += mails;
      }
    }
    return small.mails >= least ? [...rates, small] : rates;
  });

/** A rate in percent, cut to two decimals: never told higher than it is. */
export const percentOf = ({ count, mails }: Pick<SendingRate, 'count' | 'mails'>): number => Math.floor((count * 10_000) / mails) / 100;

/** Whether a rate is a limit in percent or more: three complaints in a thousand mails are 0.3 %, however computers write 0.3. */
export const reaches = ({ count, mails }: Pick<SendingRate, 'count' | 'mails'>, limit: number): boolean =>
  count * 100 >= (limit - 1e-9) * mails;
