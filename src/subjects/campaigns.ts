import type { CampaignNeed, JudgedCampaign } from '../model/campaign/judged-campaign.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** A campaign that is judged, and where the keys of its plan stand: the nearest that is there, from the whole path upwards. */
export interface CampaignFile {
  readonly campaign: JudgedCampaign;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/** Plans of campaigns: each by itself, beside the figures of what it names. */
export const CAMPAIGNS: SubjectAdapter<'campaigns', readonly CampaignFile[]> = {
  kind: 'campaigns',
  offers: (files) => {
    const parts = files.map(({ campaign }) => campaign.parts);
    const has: Readonly<Record<CampaignNeed, boolean>> = {
      contacts: parts.some(({ contacts }) => contacts !== undefined),
      documents: parts.some(({ documents }) => documents !== undefined),
      relevance: files.some(
        ({
          campaign: {
            plan,
            parts: { contacts = [] },
          },
        }) => contacts.some(({ relevant }) => relevant !== undefined) || (plan.target !== undefined && contacts.length > 0),
      ),
      logs: parts.some(({ writtenWithin30Days }) => writtenWithin30Days !== undefined),
    };
    return new Set((Object.keys(has) as CampaignNeed[]).filter((need) => has[need]));
  },
  visit(files, visitorFor) {
    for (const [file, { campaign, lineOf }] of files.entries())
      visitorFor(file)?.campaign?.(campaign, (...path) => {
        const line = lineOf(path);
        return line === undefined ? { file, at: 'file' } : { file, at: 'key', path, line };
      });
  },
};
