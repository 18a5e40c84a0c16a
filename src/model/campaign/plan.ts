/**
 * What a plan of a campaign says (`lumo: campaign/1`), once its keys are known.
 * @module
 */
import type { Channel } from '../contact/channel.js';
import type { Dialling } from '../contact/dialling.js';
import type { Day } from '../contact/values.js';

/** The line by which a file is known for a plan. */
export const CAMPAIGN_MARK = 'campaign/1';

/** How opens and clicks are followed: not at all, in figures of everybody together, or person by person. */
export const TRACKINGS = ['none', 'aggregate', 'individual'] as const;
export type Tracking = (typeof TRACKINGS)[number];
/** What makes writing to these people lawful. `contract`: they are clients, and the offer is like what they bought. */
export const LEGAL_BASES = ['legitimate-interest', 'consent', 'contract'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];
/** Who speaks in calls. */
export const VOICES = ['human', 'artificial', 'recorded'] as const;
export type Voice = (typeof VOICES)[number];
/** Whom a campaign is for, as plans say it: `business` is the word of configurations. */
export const CAMPAIGN_AUDIENCES = ['professional', 'consumer', 'business'] as const;

/** Whom a campaign aims at: each key as the option of the rule on relevance that takes it. */
export const TARGET_KEYS = ['jobs', 'titles', 'naf', 'naf2025', 'sizes', 'departments', 'regions'] as const;
export type TargetKey = (typeof TARGET_KEYS)[number];
export type CampaignTarget = { readonly [K in TargetKey]?: readonly (string | number)[] | undefined };

/** Somebody who asked for a campaign or said yes to it, and when. The name is compared, and never told. */
export interface CampaignSignature {
  readonly by: string;
  readonly on: Day;
}

/** Working days by their number, from Monday. */
export const WEEK_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

/** From when to when calls are made on a day, in seconds from its first; the last is no part of it. */
export interface CallHours {
  readonly from: number;
  readonly to: number;
}

const HOURS = /^([01]?\d|2[0-4])(?:[:h]([0-5]\d))?h? ?[-–] ?([01]?\d|2[0-4])(?:[:h]([0-5]\d))?h?$/;

/** Hours as plans write them: `9-20`, `9:30-12`, `9h30-12h`. Undefined for anything else, and where the last comes before the first. */
export const callHoursOf = (text: string): CallHours | undefined => {
  const found = HOURS.exec(text.trim());
  const at = (hour: number): number => Number(found?.[hour] ?? 0) * 3600 + Number(found?.[hour + 1] ?? 0) * 60;
  const [from, to] = [at(1), at(3)];
  return found && from < to && to <= 24 * 3600 ? { from, to } : undefined;
};

/** A plan, as its author wrote it; paths are relative to it. */
export interface CampaignPlan {
  /** What it is called; compared, and never told. */
  readonly name?: string | undefined;
  readonly channel: Channel;
  /** Both days are part of it. */
  readonly dates: { readonly from: Day; readonly to: Day };
  readonly contacts: readonly string[];
  readonly messages: readonly string[];
  readonly scripts: readonly string[];
  readonly logs: readonly string[];
  readonly target?: CampaignTarget | undefined;
  readonly audience?: 'business' | 'consumer' | undefined;
  readonly sector?: string | undefined;
  readonly tracking?: Tracking | undefined;
  /** Where the consents to tracking are kept: they are no part of consents to mails. */
  readonly trackingConsent?: string | undefined;
  readonly legal: {
    readonly basis?: LegalBasis | undefined;
    readonly lia?: string | undefined;
    readonly record?: string | undefined;
    readonly dpia?: string | undefined;
  };
  readonly phone: {
    readonly dialling?: Dialling | undefined;
    readonly number?: string | undefined;
    readonly recorded?: boolean | undefined;
    readonly voice?: Voice | undefined;
    /** When people are called, by the clock of where they are. */
    readonly hours?: readonly CallHours[] | undefined;
    readonly days?: readonly WeekDay[] | undefined;
    /** How often one person is called at most, answered or not, in thirty days. */
    readonly attempts?: number | undefined;
  };
  readonly requested?: CampaignSignature | undefined;
  readonly approved?: CampaignSignature | undefined;
}
