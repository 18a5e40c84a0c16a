/**
 * What rules about campaigns are shown: the plan, what its documents come to, and the figures of the other parts of the run.
 * @module
 */

import type { Place } from '../base/place.js';
import type { Dpia } from '../governance/dpia.js';
import type { CampaignParts } from './parts.js';
import type { CampaignPlan } from './plan.js';
import type { Sector } from './sector.js';

/** Questions of an assessment of legitimate interest that must have an answer. */
export const LIA_QUESTIONS = ['purpose', 'necessity', 'balance'] as const;
export type LiaQuestion = (typeof LIA_QUESTIONS)[number];

/** An assessment of legitimate interest: which of its questions have an answer. */
export interface Lia {
  readonly answered: readonly LiaQuestion[];
}

/** A plan and all that it names. */
export interface JudgedCampaign {
  readonly plan: CampaignPlan;
  /** What the plan says, else what the configuration says. */
  readonly audience: 'business' | 'consumer';
  /** What the sector of the plan is by law; undefined where the plan names none. */
  readonly sector?: Sector | 'other' | undefined;
  /** What its name speaks of, where that may not be offered to consumers. */
  readonly named?: Sector | undefined;
  readonly lia?: Lia | undefined;
  readonly dpia?: Dpia | undefined;
  readonly parts: CampaignParts;
}

/** Parts of the run that a rule may need: without its part it is told as not run. */
export type CampaignNeed = 'contacts' | 'documents' | 'relevance' | 'logs';

/** Where a key of the plan stands: the nearest key above it that is there; the file where none is. */
export type KeyPlace = (...path: readonly (string | number)[]) => Place;

/** Called once for each plan. */
export interface CampaignVisitor {
  campaign?(campaign: JudgedCampaign, at: KeyPlace): void;
}
