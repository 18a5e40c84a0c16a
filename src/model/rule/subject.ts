import type { Place } from '../base/place.js';
import type { CampaignNeed, CampaignVisitor } from '../campaign/judged-campaign.js';
import type { Day } from '../contact/values.js';
import type { MessageVisitor } from '../document/judged-message.js';
import type { ScriptVisitor } from '../document/judged-script.js';
import type { LogVisitor } from '../events/log-visitor.js';
import type { GovernanceVisitor, RegisterKind } from '../governance/control.js';
import type { RegisterVisitor } from '../governance/register.js';
import type { Facts, FactValues } from './fact.js';
import type { FileFindingDetails, FilesVisitor } from './stored-files.js';

/**
 * What a rule can be about, but for contacts, which the engine shows to rules row by row. One line for each kind of thing: what a
 * rule may need of it, what its visitor is shown, and what its findings may add. Only a subject's own room (`src/subjects`, `src/audit`)
 * and this interface know a kind; all that rules, reports and reporters share is written once for all of them.
 */
export interface Subjects {
  /** Contact files as they lie on a disk. */
  files: { needs: never; visitor: FilesVisitor; details: FileFindingDetails };
  /** Mails and text messages, or their templates. */
  messages: { needs: 'contacts' | 'linkTest'; visitor: MessageVisitor; details: object };
  /** Logs of calls and sends. */
  logs: { needs: 'zone'; visitor: LogVisitor; details: object };
  /** Scripts for calls. */
  scripts: { needs: never; visitor: ScriptVisitor; details: object };
  /** What an organisation says that it holds. */
  governance: { needs: never; visitor: GovernanceVisitor; details: object };
  /** Registers that an organisation keeps as tables: breaches, requests, training, leavers, reviews of accesses. */
  registers: { needs: RegisterKind; visitor: RegisterVisitor; details: object };
  /** Plans of campaigns, beside the figures of what they name. */
  campaigns: { needs: CampaignNeed; visitor: CampaignVisitor; details: object };
}
export type SubjectKind = keyof Subjects;
/** What a rule is about. */
export type RuleSubject = 'contacts' | SubjectKind;
/** The kinds that rules of plugins may be about. */
export const RULE_SUBJECTS = [
  'contacts',
  'files',
  'messages',
  'logs',
  'scripts',
  'campaigns',
  'governance',
  'registers',
] as const satisfies readonly RuleSubject[];

/** All that a rule knows that is not about contacts. */
export interface SubjectContext<K extends SubjectKind = SubjectKind, M extends string = string, O = unknown, F extends Facts = Facts> {
  readonly options: O;
  /** The day of the run. */
  readonly asOf: Day;
  report(at: Place, message: M, details?: Subjects[K]['details'] & { readonly facts?: FactValues<F> }): void;
}
