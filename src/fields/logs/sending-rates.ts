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
  /** Of fewer mails than a rate means something by: it is judged by what is sure of it. */
  readonly isSmall?: true;
}

/** The mails that a figure is measured by; undefined where no log tells. */
export const ratedMails = (figure: RatedFigure, { sends, delivered, hardBounces = 0 }: SendingFigures): number | undefined =>
  figure === 'hardBounces' ? (sends ?? (delivered === undefined ? undefined : delivered + hardBounces)) : (delivered ?? sends);

/**
 * Rates of prospecting mails, campaign by campaign; those that are too small to tell anything are taken together where they are large enough then. What a log does not tell is in none.
 * @param least mails from which a rate means something
 */
export const sendingRates = (campaigns: readonly CampaignFigures[], least: number): readonly SendingRate[] =>
  RATED.flatMap((figure) => {
    const rates: SendingRate[] = [];
    const small = { figure, count: 0, mails: 0 };
    const few: SendingRate[] = [];
    for (const [i, campaign] of campaigns.entries()) {
      const [count, mails] = [campaign[figure], ratedMails(figure, campaign)];
      if (!campaign.prospecting || campaign.channel !== 'email' || count === undefined || mails === undefined) continue;
      if (mails >= least) rates.push({ figure, campaign: i + 1, count, mails });
      else {
        small.count += count;
        small.mails += mails;
        few.push({ figure, campaign: i + 1, count, mails, isSmall: true });
      }
    }
    return small.mails >= least ? [...rates, small] : [...rates, ...few];
  });

/** A rate in percent, cut to two decimals: never told higher than it is. */
export const percentOf = ({ count, mails }: Pick<SendingRate, 'count' | 'mails'>): number => Math.floor((count * 10_000) / mails) / 100;

/** Whether a rate is a limit in percent or more: three complaints in a thousand mails are 0.3 %, however computers write 0.3. */
export const reaches = ({ count, mails }: Pick<SendingRate, 'count' | 'mails'>, limit: number): boolean =>
  count * 100 >= (limit - 1e-9) * mails;

/** What one of a kind proves is nothing, whatever it is divided by. */
const FEWEST = 2;
/** Of a hundred samples so small, that many would have a lower bound above the truth: 2.5. */
const Z = 1.96;

/** The lower bound of a rate that a sample tells (Wilson, 95 %). */
const lowerBound = ({ count, mails }: Pick<SendingRate, 'count' | 'mails'>): number => {
  const [p, spread] = [count / mails, Z ** 2 / mails];
  return (p + spread / 2 - Z * Math.sqrt((p * (1 - p) + spread / 4) / mails)) / (1 + spread);
};

/** Whether few mails tell a rate beyond a limit in percent: for sure, by the look of it, or not at all. */
export const fewReach = (rate: Pick<SendingRate, 'count' | 'mails'>, limit: number): 'surely' | 'maybe' | 'no' => {
  if (rate.count < FEWEST || rate.mails <= 0 || rate.count > rate.mails || !reaches(rate, limit)) return 'no';
  return lowerBound(rate) * 100 >= limit ? 'surely' : 'maybe';
};
