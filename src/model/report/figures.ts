import type { Status } from '../contact/channel.js';

/** What a file says of our relation with a contact; `unknown` when it says nothing that is understood. */
export const RELATIONS = ['prospect', 'client', 'former', 'unknown'] as const;
export type RelationName = (typeof RELATIONS)[number];

/** How data were had, by the words of their source (`fields/provenance`); `none`: no source, or one that names nobody. */
export const PROVENANCES = ['given', 'bought', 'scraped', 'network', 'elsewhere', 'other', 'none'] as const;
export type ProvenanceName = (typeof PROVENANCES)[number];

/** How often each whole number came, smallest first: `[number, count]`. */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** The ages of the contacts of one relation; those who are anonymised have none. */
export interface AgeFigures {
  readonly relation: RelationName;
  readonly contacts: number;
  /**
   * Calendar months (Europe/Paris) that have passed since the day that retention counts from: the last sign of life of a prospect or a
   * client, the end of the relation of a former client. As retention has it, a month has passed when its last day has: 36 and more is
   * what a limit of 36 months excludes. An ambiguous date counts as its earlier reading.
   */
  readonly months: Histogram;
  /** Contacts that nothing dates. */
  readonly undated: number;
}

/** What becomes of the contacts of one source (vendor, fair, form). */
export interface SourceFigures {
  /**
   * Absent for what is too rare, or too much like personal data, to be named, for contacts without a source, and beyond the two hundred
   * sources that have the most: these are told together, by provenance.
   */
  readonly name?: string;
  readonly provenance: ProvenanceName;
  readonly contacts: number;
  readonly kept: number;
  /** Contacts by their worst status on the channels asked. */
  readonly statuses: Readonly<Record<Status, number>>;
}

/**
 * How long refusals took: days from the refusal to its application, or to `asOf` where the row tells none. Both are empty for a file that has
 * no column of applications. Refusals applied before they came tell no delay.
 */
export interface DelayFigures {
  readonly applied: Histogram;
  readonly pending: Histogram;
}

/** What a report tells of a file besides its findings: ages, sources, delays, shares. Counts only; no cell, no date of a person. */
export interface Figures {
  readonly contacts: number;
  /** Contacts with a source that names somebody. */
  readonly sourced: number;
  /** Contacts who, as the file says, consented on a channel asked, and those of them whose consent can be shown: dated, and with a proof. */
  readonly consents: number;
  readonly proven: number;
  /** Those of both whom nothing but that consent allows to contact. */
  readonly relying: number;
  readonly relyingProven: number;
  /** Contacts whose identity has been replaced (`anonyme@domain.com`), and of whom nothing is left. */
  readonly anonymised: number;
  /** In the order of `RELATIONS`; a relation without contacts is left out. */
  readonly ages: readonly AgeFigures[];
  /** Most contacts first. */
  readonly sources: readonly SourceFigures[];
  readonly delays: DelayFigures;
}
