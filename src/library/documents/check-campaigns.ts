import type { ReadNamed } from '../../campaign/judge-campaign.js';
import type { JudgedCampaign } from '../../model/campaign/judged-campaign.js';
import type { CampaignParts } from '../../model/campaign/parts.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { CAMPAIGNS } from '../../subjects/campaigns.js';
import type { RunSetup } from '../setup/run-setup.js';
import { type DocumentFile, documentCore, type IsExempt, type JudgedDocuments, settingsOfDocuments } from './document-core.js';

/** What was judged, and the campaign that it was. */
export interface CheckedCampaign extends JudgedDocuments<'campaigns'> {
  readonly campaign: JudgedCampaign;
}

/** What a plan is judged beside, and by what else. */
export interface CampaignJob {
  readonly isExempt?: IsExempt | undefined;
  /** Reads the documents that it names. */
  readonly read: ReadNamed;
  /** Figures of the other parts of the run: what is absent was not judged. */
  readonly parts?: CampaignParts | undefined;
}

/** Reads the plan of a campaign and asks the rules about it. @throws LumoError LUMO_CAMPAIGN_INVALID, LUMO_CAMPAIGN_FILE, LUMO_RULE_FAILED */
export const checkCampaign = async (
  file: DocumentFile,
  ready: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
  { isExempt, read, parts = {} }: CampaignJob,
): Promise<CheckedCampaign> => {
  // Loaded for plans only: whoever checks contacts pays nothing for it.
  const [{ readPlan }, { judgeCampaign }] = await Promise.all([
    import('../../campaign/read-plan.js'),
    import('../../campaign/judge-campaign.js'),
  ]);
  const settings = settingsOfDocuments([file], ready);
  const name = safeText(file.name, 60);
  const plan = await readPlan(file.bytes, name);
  const campaign = await judgeCampaign(plan, name, settings[0]?.audience ?? 'business', read, parts);
  const judged = [{ campaign, lineOf: plan.lineOf }];
  return { ...documentCore(CAMPAIGNS, judged, [file], settings, ready, version, { isExempt }), campaign };
};
