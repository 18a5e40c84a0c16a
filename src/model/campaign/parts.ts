/**
 * What a campaign is judged beside: figures of the other files of the same run. Plain data, no person in it. A part that is absent was
 * not judged, which is another thing than a part that is fine.
 * @module
 */
import type { Text } from '../base/text.js';
import type { SegmentCounts } from '../contact/segment.js';

/** A file of contacts that was judged. */
export interface CampaignContacts {
  readonly name: string;
  /** Whether they may be contacted: `no` while errors remain. */
  readonly answer: 'no' | 'care' | 'yes';
  readonly rows: number;
  /** Contacts that stay once the file was cleaned. */
  readonly kept: number;
  /** Those among them who may be contacted: the others are to be checked first. Absent: all. */
  readonly usable?: number | undefined;
  /** What a file that is not ready needs first: to be cleaned, that somebody decides on who is to be checked, or to be mended. */
  readonly needs?: 'cleaning' | 'checking' | 'mending' | undefined;
  /** Contacts who, as the file says, consented on the channel of the plan; absent where nobody counted. */
  readonly consents?: number | undefined;
  /** Contacts who, as the file says, are clients; absent where nobody counted. */
  readonly clients?: number | undefined;
  /** Whether a column holds scores of persons. */
  readonly hasScores: boolean;
  /** Findings of data that are sensitive or highly personal. */
  readonly sensitive: number;
  /** Different sources that the rows name. */
  readonly sources: number;
  readonly minors: number;
  /** Contacts of the file whom the target takes in, as the rules on relevance judge them; absent where one of them did not run. */
  readonly relevant?: number | undefined;
  /** Contacts who may be contacted, by size, region, department and activity, as far as the file tells. */
  readonly segments?: readonly SegmentCounts[] | undefined;
}

/** A message or a script that was judged. */
export interface CampaignDocument {
  readonly name: string;
  readonly kind: 'message' | 'script';
  readonly answer: 'no' | 'none' | 'unjudged' | 'care' | 'yes';
  /** Whether it holds an image or a link that tells who opens it. */
  readonly isTracked: boolean;
}

/** All logs that were judged, as one. */
export interface CampaignLogs {
  readonly name: string;
  readonly answer: CampaignDocument['answer'];
}

/** A file of the plan that could not be judged. */
export interface CampaignUnjudged {
  readonly name: string;
  readonly kind: 'contacts' | 'messages' | 'scripts' | 'logs';
  /** Of the error that it ended in. */
  readonly code: string;
  /** What the error said. */
  readonly why: Text;
}

/** The other parts of a run. */
export interface CampaignParts {
  readonly contacts?: readonly CampaignContacts[] | undefined;
  readonly documents?: readonly CampaignDocument[] | undefined;
  /** Absent where the plan names none. */
  readonly logs?: CampaignLogs | undefined;
  /** Files that could not be judged; absent where all were. */
  readonly unjudged?: readonly CampaignUnjudged[] | undefined;
  /** Persons of the contacts who were written to or called in the thirty days before the campaign begins, by the logs. */
  readonly writtenWithin30Days?: number | undefined;
}
