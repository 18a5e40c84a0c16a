import type { Channel } from '../contact/channel.js';

/** Counts of one campaign, or of one step of it. Undefined: the log cannot tell it, which is not zero. */
export interface SendingFigures {
  readonly sends?: number;
  readonly delivered?: number;
  readonly hardBounces?: number;
  readonly softBounces?: number;
  readonly complaints?: number;
  readonly unsubscriptions?: number;
  /** By readers, as far as anybody can tell: mail programs open mails by themselves and hide readers, so that no rate is made of it. */
  readonly opens?: number;
  readonly openPersons?: number;
  readonly machineOpens?: number;
  readonly clicks?: number;
  readonly replies?: number;
}

/** What a log calls a campaign. */
export interface CampaignFigures extends SendingFigures {
  /** As the log has it; a name that may be that of a person, and those beyond the first few, are told by a number. */
  readonly name: string;
  readonly prospecting: boolean;
  readonly channel: Channel | undefined;
  /** By step of its sequence, from 1; none where the log tells no steps. */
  readonly steps: readonly (SendingFigures & { readonly step: number })[];
}

/** A week of calls and sends, by the calendar of the contacts. */
export interface WeekFigures {
  /** Its Monday (ISO). */
  readonly monday: string;
  readonly calls: number;
  readonly emails: number;
  readonly texts: number;
  /** Calls outside the hours that hold for the audience of the run; undefined where the zone of a log or the hour of every call is not known. */
  readonly callsOutOfHours?: number;
  /** Calls on a Saturday, a Sunday or a public holiday; undefined likewise. */
  readonly callsOnDaysOff?: number;
  /** Calls that are in neither, since their hour where the contact is cannot be told; absent where there are none. */
  readonly callsUnjudged?: number;
}

/** What all logs of a run come to. */
export interface LogFigures {
  /** Whom the logs are aimed at; `mixed`: some at consumers, some at professionals, and each call is judged by the hours of its own. */
  readonly audience: 'business' | 'consumer' | 'mixed';
  readonly events: number;
  readonly persons: number;
  /** Rows that told an event which another row had told, and count with it: stages of one call, exports that overlap. Absent where there are none. */
  readonly repeats?: number;
  /** Rows that tell of nothing that reached anybody: sends that failed, internal calls, visits. Absent where there are none. */
  readonly leftOut?: number;
  /** First and last day (ISO); absent where no event is dated. */
  readonly span?: { readonly from: string; readonly to: string };
  readonly attempts: Readonly<Record<Channel, number>>;
  /** Calls that somebody answered; undefined where no log tells. */
  readonly answered?: number;
  /** Calls to consumers outside of France, whose hours and days are not judged; absent where there are none. */
  readonly callsAbroad?: number;
  /** Calls abroad of which the log tells the instant or the day, and nobody the hour where the contact is; absent where there are none. */
  readonly callsUnplaced?: number;
  /** No opposition list was given: refusals that no file of the run holds are not known. */
  readonly unlisted?: true;
  readonly refusals: number;
  /** Mails of prospecting, over all campaigns and without one: what is not known of some is not known. Absent where there are none. */
  readonly mails?: SendingFigures;
  readonly campaigns: readonly CampaignFigures[];
  readonly weeks: readonly WeekFigures[];
}

/** One log, as it was read. */
export interface ReadLog {
  readonly name: string;
  /** The product whose export it is; `generic` where it is a table of nobody's. */
  readonly product: string;
  readonly rows: number;
  /** Events by what they are; those that there are none of are absent. */
  readonly kinds: Readonly<Record<string, number>>;
  /** No row tells of anything that is judged: nobody knows whether it is in order. Absent where some row does. */
  readonly unjudged?: true;
  /** Where its times come from: each instant has its zone, the user says one, or nobody knows. */
  readonly zone: 'told' | 'stated' | 'unknown' | 'day-only';
  /** How dates that read both ways (03/04/2026) were read, and what told it; absent where they, or somebody, tell. */
  readonly dateOrder?: {
    readonly order: 'day-first' | 'month-first';
    readonly because: 'columns' | 'clock' | 'headers' | 'delimiter' | 'default';
  };
  /** Columns by the role that they have, as header names. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}
