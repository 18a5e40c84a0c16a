import type { JudgedCampaign } from '../model/campaign/judged-campaign.js';
import { CAMPAIGNS, type CampaignFile } from '../subjects/campaigns.js';
import type { SubjectCases } from './subject-cases.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Plans of campaigns: what an example names is what it holds under `named`, and its parts are those that it says. */
export const CAMPAIGN_CASES: SubjectCases<'campaigns', readonly CampaignFile[]> = {
  adapter: CAMPAIGNS,
  read: async ({ text = '', fileName = 'campaign.yaml', audience = 'business', named = {}, parts = {} }) => {
    const [{ readPlan }, { judgeCampaign }] = await Promise.all([
      import('../campaign/read-plan.js'),
      import('../campaign/judge-campaign.js'),
    ]);
    const plan = await readPlan(bytesOf(text), fileName);
    const read = (path: string) => Promise.resolve(named[path] === undefined ? undefined : bytesOf(named[path]));
    const campaign: JudgedCampaign = await judgeCampaign(plan, fileName, audience, read, parts);
    return [{ campaign, lineOf: plan.lineOf }];
  },
};
