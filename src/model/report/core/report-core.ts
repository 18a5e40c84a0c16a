import type { Place } from '../../base/place.js';
import type { FieldName } from '../../contact/field.js';
import type { FoundFacts } from '../../rule/fact.js';
import type { Theme } from '../../rule/rule-core.js';
import type { Action, FindingSeverity, Severity } from '../../rule/severity.js';
import type { RuleSubject } from '../../rule/subject.js';
import type { EasedRules } from '../eased.js';
import type { Report } from '../report.js';

/** One place of a finding, and what is known of it. Never the value. */
export interface CoreExample {
  readonly place: Place;
  readonly masked?: string;
  readonly facts?: FoundFacts;
}

/** All that a rule said in one message of one file, and of one column where it is about columns. */
export interface CoreFinding {
  readonly message: string;
  readonly severity: FindingSeverity;
  readonly action: Action;
  /** What it says the same of, however often: the file, or a column. */
  readonly place: Place;
  readonly header?: string;
  readonly count: number;
  /** The first few places, in order; none when it is about a column or the file. */
  readonly examples: readonly CoreExample[];
  /** Names of other files that it is about. */
  readonly files?: readonly string[];
}

/** A rule as it judged one file. */
export interface CoreRule {
  readonly id: string;
  readonly theme: Theme;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  /** Ids of the texts that hold at `asOf`. */
  readonly law: readonly string[];
  readonly findings: readonly CoreFinding[];
}

/** A rule that did not judge a file, and the fields or parts that it lacks. */
export interface CoreNotRun {
  readonly id: string;
  readonly because: 'field-absent' | 'part-absent' | 'not-in-force';
  readonly fields: readonly (FieldName | string)[];
}

/** A file that was judged: a table of contacts, an export, a document. */
export interface CoreFile {
  readonly name: string;
  readonly bytes?: number;
  readonly sha256?: string;
  /** Line on which what is said of a column or of the file as a whole is shown. */
  readonly headline: number;
  /** The columns by their headers, for what must stay the same when columns are moved. */
  readonly headers: readonly string[];
  readonly rules: readonly CoreRule[];
  readonly notRun: readonly CoreNotRun[];
  /** Of several files that were judged one by one: what is of this one only, in the place of `properties` of the report. */
  readonly properties?: ReportCore['properties'];
  /** The same: what tells its findings apart from those of the others, wherever it stands among them. */
  readonly salt?: string;
}

/** What a check left open about one of its files, by the place of the file. */
export interface OpenFile extends Pick<Report, 'notRun' | 'columns' | 'rows' | 'heldBack'> {
  readonly file: number;
  /** Of how many parts it was made, and what beside its contacts was not read. */
  readonly input: Pick<Report['input'], 'parts' | 'table' | 'besides'>;
}

/**
 * What every report has, whatever was judged: the part that machine formats, exit codes and baselines need. Reports of contacts and of
 * audits are wider; `coreOfReport` and `coreOfAudit` give this view of them.
 */
export interface ReportCore {
  readonly tool: { readonly name: 'lumo-check'; readonly version: string };
  readonly asOf: string;
  readonly about: RuleSubject;
  /** What was judged, as one name. */
  readonly name: string;
  readonly counts: Readonly<Record<FindingSeverity, number>>;
  readonly files: readonly CoreFile[];
  /** Files that could not be judged, and the code that says why. */
  readonly unread: readonly { readonly name: string; readonly code: string }[];
  /** What keeps rules from judging as the preset has them. */
  readonly eased?: EasedRules;
  /** Of a check: what was not judged, what was not written, and what is needed to tell it. */
  readonly open?: readonly OpenFile[];
  /** What only this kind of report has, for formats that carry properties: counts and words, no value. */
  readonly properties: Readonly<Record<string, unknown>>;
}
