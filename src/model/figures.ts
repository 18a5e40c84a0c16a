import type { Status } from './channel.js';

/** What a file says of our relation with a contact; `unknown` when it says nothing that is understood. */
export const RELATIONS = ['prospect', 'client', 'former', 'unknown'] as const;
export type RelationName = (typeof RELATIONS)[number];

/** How data were had, by the words of their source (`fields/provenance`); `none`: no source, or one that names nobody. */
export const PROVENANCES = ['given', 'bought', 'scraped', 'network', 'elsewhere', 'other', 'none'] as const;
export type ProvenanceName = (typeof PROVENANCES)[number];

/** How often each whole number came, smallest first: `[number, count]`. */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** The ages of the contacts of one relation. */
export interface AgeFigures {
  readonly relation: RelationName;
  readonly contacts: number;
  /**
   * Whole calendar months (Europe/Paris) from the day that retention counts from to `asOf`: the last sign of life of a prospect, the end of
   * the relation of a former client. An ambiguous date counts as its earlier reading.
   */
  readonly months: Histogram;
  /** Contacts that nothing dates. */
  readonly undated: number;
}

/** What becomes of the contacts of one source (vendor, fair, form). */
export interface SourceFigures {
  /** Absent for what is too rare, or too much like personal data, to be named, and for contacts without a source. */
  readonly name?: string;
  readonly provenance: ProvenanceName;
  readonly contacts: number;
  readonly kept: number;
  /** Contacts by their worst status on the channels asked. */
  readonly statuses: Readonly<Record<Status, number>>;
}

/** How long refusals took: days from the refusal to its application, or to `asOf` where the row tells none. */
export interface DelayFigures {
  readonly applied: Histogram;
  readonly pending: Histogram;
}

/** What a report tells of a file besides its findings: ages, sources, delays, shares. Counts only; no cell, no date of a person. */
export interface Figures {
  readonly contacts: number;
  /** Contacts with a source that names somebody. */
  readonly sourced: number;
  /** Contacts whose file says that they consented, and those of them with a proof. */
  readonly consents: number;
  readonly proven: number;
  /** Contacts whose identity has been replaced (`anonyme@domain.com`). */
  readonly anonymised: number;
  /** In the order of `RELATIONS`; a relation without contacts is left out. */
  readonly ages: readonly AgeFigures[];
  /** Most contacts first. */
  readonly sources: readonly SourceFigures[];
  readonly delays: DelayFigures;
}
