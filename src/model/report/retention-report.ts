import type { ReportTable } from './report-table.js';

/** Bytes of a file as they lie on the disk, and their SHA-256 in hexadecimal. */
interface Hashed {
  readonly bytes: number;
  readonly sha256?: string;
}

/** What becomes of a contact when a retention policy is applied to it. */
export const RETENTION_OUTCOMES = ['kept', 'archived', 'anonymised', 'dropped'] as const;
export type RetentionOutcome = (typeof RETENTION_OUTCOMES)[number];

/** What is done with whom, once their time is over. */
export interface RetentionPolicy {
  /** Prospects past their retention. */
  readonly prospects: 'drop' | 'anonymise';
  /** Former clients who may be prospected no more, and whom disputes may still need. */
  readonly formerClients: 'archive' | 'drop' | 'anonymise';
  /** Former clients whose archive is over too. */
  readonly archived: 'drop' | 'anonymise';
  /** How many anonymised contacts must share what is left of each. */
  readonly k: number;
}

/** Contacts of which one rule said one thing, and what became of them. */
export interface RetentionReason {
  readonly rule: string;
  readonly message: string;
  readonly fate: RetentionOutcome;
  readonly rows: number;
}

/** How anonymous the anonymised contacts are. */
export interface Anonymity {
  /** Contacts in the smallest group that shares all that is left of it, as it was written; absent when nothing is left of any. */
  readonly k?: number;
  /** The same before contacts in small groups lost all they had left. */
  readonly before?: number;
  /** Different groups that are left. */
  readonly groups: number;
  /** Contacts of small groups, of which nothing is left. */
  readonly suppressed: number;
}

/** A file that was written. */
export interface RetentionFile extends Hashed {
  readonly label: 'out' | 'archive' | 'permission';
  readonly name: string;
  readonly rows: number;
}

/** The retention policy applied to one file: counts and hashes. It holds no cell. */
export interface RetentionReport {
  readonly input: { readonly name: string; readonly table?: ReportTable } & Hashed;
  readonly asOf: string;
  readonly policy: RetentionPolicy;
  /** Months of each period, as the rules were set. */
  readonly months: { readonly prospects: number; readonly formerClients: number; readonly archived: number };
  readonly rows: { readonly in: number; readonly notContacts: number } & Readonly<Record<RetentionOutcome, number>>;
  readonly reasons: readonly RetentionReason[];
  /** Kept, and not for long: those who may be asked whether they wish to stay, and those who refused and may not. */
  readonly ending: { readonly asked: number; readonly refused: number; readonly days: number };
  /** Kept because nothing tells how old they are. */
  readonly undated: number;
  /** Kept because nothing tells whether they are prospects or clients. */
  readonly unclear: number;
  /** Exemptions by which contacts past their time were kept, and how many rows each was used on. */
  readonly exemptions: readonly {
    readonly rule: string;
    readonly approvedBy: string;
    readonly until: string;
    readonly evidence: string;
    readonly rows: number;
  }[];
  /** Of those who left, who had refused: somebody must remember it. */
  readonly refused: number;
  readonly anonymity?: Anonymity;
  readonly files: readonly RetentionFile[];
  /** Other sheets of the workbook that hold people or, where one was named, may: none of the files has them. */
  readonly leftSheets: readonly string[];
  /** Those of them that the contacts were compared with, since their names say that refusals stand there. */
  readonly comparedSheets: readonly string[];
}
