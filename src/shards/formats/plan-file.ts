import type { Plan } from '../../engine/plan/plan.js';
import type { PersonLayout } from '../../fields/persons/person-layout.js';
import type { Json } from '../../model/base/data-codec.js';
import type { TravellingList } from './travelling-list.js';

/** What a plan decides, without what is memory, learned or secret. */
export type PlanFacts = Omit<Plan, 'lists' | 'learned' | 'listMatches' | 'key' | 'persons' | 'identities'>;

/** What parts must tell before any of them is judged. */
export interface PlanNeeds {
  /** Whether there is a first pass. */
  readonly survey: boolean;
  /** How the log of identities is laid out; absent where no rule asks what all rows of a person say. */
  readonly keyed?: PersonLayout;
}

/** The encoding of the records: `open` where nothing but ASCII was seen, so that UTF-8 is what is read. */
export type PlanEncoding = 'utf-8' | 'windows-1252' | 'open';

/**
 * `plan.json`: all that is decided before the first contact. It holds no contact, no path and no secret; the same inputs make the same
 * bytes, whose SHA-256 is the id of the plan.
 */
export interface PlanFile {
  readonly format: 'lumo-check/plan';
  readonly version: 1;
  readonly tool: string;
  /** Of all rules and of the engine, as they were built. */
  readonly rulesSha256: string;
  readonly encoding: PlanEncoding;
  readonly needs: PlanNeeds;
  /** Byte of the input at which records begin. */
  readonly dataStart: number;
  /** Number of the first record, as a spreadsheet numbers rows. */
  readonly firstRow: number;
  /** The physical line on which it begins. */
  readonly firstLine: number;
  /** Whether the parts come as columns. */
  readonly table: boolean;
  readonly columns: readonly { readonly header: string; readonly field?: string }[];
  /** Whether each column stays in the cleaned contacts. */
  readonly keep: readonly boolean[];
  /** Headers of the columns that are added to those who stay. */
  readonly added: readonly string[];
  /** `PlanFacts`, encoded. */
  readonly plan: Json;
  /** `TravellingList[]`, encoded. */
  readonly lists: Json;
  /** Files of the folder that must be there, by SHA-256 where their name does not say it. */
  readonly plugins: readonly { readonly path: string; readonly sha256: string }[];
  readonly files: readonly string[];
}

export type TravellingLists = readonly TravellingList[];
