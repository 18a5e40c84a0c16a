import type { ReadNamed } from '../../campaign/judge-campaign.js';
import type { LinkTester } from '../../library/documents/check-messages.js';
import type { CampaignParts } from '../../model/campaign/parts.js';
import type { CampaignPlan } from '../../model/campaign/plan.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { SequenceStep } from '../../model/document/sequence.js';

/** What a document is judged beside. */
export interface Beside {
  /** The contacts of the same run. */
  readonly contacts?: readonly ContactColumns[];
  /** How links are followed, where that is asked for. */
  readonly test?: LinkTester | undefined;
  /** Of the script of a plan: what the plan says of its calls. */
  readonly calls?: CampaignPlan['phone'] | undefined;
  /** Of a plan: reads what it names. */
  readonly readNamed?: ReadNamed | undefined;
  /** Of a plan: what the other files of the run came to. */
  readonly parts?: CampaignParts | undefined;
  /** Its place in the sequence of a folder. */
  readonly step?: SequenceStep | undefined;
}
