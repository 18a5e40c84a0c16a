import type { CampaignParts } from '../../campaign/parts.js';
import type { MessageKind, SenderAppend } from '../../document/judged-message.js';
import type { MessageForm, MessageLanguage, UnreadCode } from '../../document/message.js';
import type { SequenceStep } from '../../document/sequence.js';
import type { LogFigures, ReadLog } from '../../events/log-figures.js';
import type { Audience } from '../../rule/contact-rule.js';
import { type EasedRules, errorsSwitchedOff } from '../eased.js';
import { type FileDecisions, isHeldBack } from './file-decisions.js';
import type { ReportCore } from './report-core.js';

/** Who says whom a file is aimed at. */
export type AudienceOrigin = 'preset' | 'file' | 'override' | 'environment' | 'command line' | 'plan';

/** Whom a file was judged as aimed at, who says so, and the preset of the run. */
export interface AimedAt {
  readonly is: Audience;
  readonly by: AudienceOrigin;
  readonly preset: string;
}

/** What a file was read as. */
export interface ReadAs {
  readonly form: MessageForm | 'script' | 'campaign' | 'log';
  /** Messages in it, or rows of all logs; 1 for a script or a plan, 0 where there was nothing. */
  readonly count: number;
  readonly language?: MessageLanguage | undefined;
  /** What the messages are for, as the user says. */
  readonly kind?: MessageKind;
  /** They look like messages of service, and nobody said what they are. */
  readonly looksTransactional?: true;
  /** Absent where nothing depends on it: mails of orders and passwords go to whom they concern. Logs of several are as the first. */
  readonly audience?: AimedAt;
  /** What the sending tool is said to add by itself, and nobody saw. */
  readonly appends?: readonly SenderAppend[];
  /** Its place in the sequence of a folder. */
  readonly step?: SequenceStep;
  /** The steps that its own messages were judged as, where it holds several. */
  readonly steps?: readonly number[];
  /** Requests that were made to follow links, and the day (ISO) on which. Absent where none was asked for. */
  readonly asked?: { readonly day: string; readonly requests: readonly { readonly host: string; readonly count: number }[] };
  /** Of logs: each as it was read. */
  readonly logs?: readonly ReadLog[];
  /** Rules whose findings are errors and that could not judge it: it stands in a language whose sentences are not read. */
  readonly unjudged?: readonly string[];
  /** Why parts of it could not be read, each reason once; absent where it was read whole. */
  readonly unread?: readonly UnreadCode[];
}

/** The report of a message, a call script or the plan of a campaign: places and counts, never a word of it. */
export interface DocumentReport extends ReportCore, FileDecisions {
  readonly read: ReadAs;
  readonly eased: EasedRules;
  /** Of the plan of a campaign: what its other files came to. */
  readonly parts?: CampaignParts;
  /** What logs come to. */
  readonly figures?: LogFigures;
}

/** May it be sent, or said? `unjudged`: an error rule could not judge it, nor a file of a plan, nor any of the logs. */
export type DocumentAnswer = 'no' | 'none' | 'unjudged' | 'care' | 'yes';

/** Whether nothing of the logs that were read could be judged. */
const areUnjudged = (logs: ReadAs['logs']): boolean => logs !== undefined && logs.length > 0 && logs.every(({ unjudged }) => unjudged);

/** Whether calls to consumers stand in logs whose times name no zone: the hours that the law sets were not judged. */
const areLegalHoursUnjudged = (logs: ReadAs['logs'], figures: LogFigures | undefined): boolean =>
  figures !== undefined && figures.audience !== 'business' && logs?.some(({ zone }) => zone === 'unknown') === true;

/** Whether an error rule could not judge it, nor a file of a plan, nor any of the logs: then nobody knows how it stands. */
export const isUnjudged = ({ parts, read, figures }: Pick<DocumentReport, 'parts' | 'read' | 'figures'>): boolean =>
  (read.unjudged ?? []).length > 0 ||
  (parts?.unjudged ?? []).length > 0 ||
  [...(parts?.documents ?? []), ...(parts?.logs ? [parts.logs] : [])].some(({ answer }) => answer === 'unjudged') ||
  areUnjudged(read.logs) ||
  areLegalHoursUnjudged(read.logs, figures);

/**
 * Never yes while a part was not read, an error rule is switched off or somebody decided that a rule is silent; nothing to judge is
 * no yes either.
 */
export const documentAnswer = (report: DocumentReport): DocumentAnswer => {
  const { counts, read, eased, parts } = report;
  // The error that says so is no other answer.
  if (read.count > 0 && areUnjudged(read.logs)) return 'unjudged';
  if (counts.error > 0) return 'no';
  if (read.count === 0) return 'none';
  if (isUnjudged(report)) return 'unjudged';
  // A plan is no better than the files that it is made of.
  const files = [...(parts?.contacts ?? []), ...(parts?.documents ?? []), ...(parts?.logs ? [parts.logs] : [])];
  if (files.some(({ answer }) => answer !== 'yes')) return 'care';
  // Office hours that nobody could judge are not in order, though no law sets them.
  if (read.logs?.some(({ zone }) => zone === 'unknown')) return 'care';
  return counts.warning > 0 || read.unread || isHeldBack(report) || errorsSwitchedOff(eased.switchedOff) ? 'care' : 'yes';
};
