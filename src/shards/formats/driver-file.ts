import type { FailOn } from '../../config/schema/settings-data.js';
import type { RuleNotRun } from '../../engine/plan/admission.js';
import type { FileFacts } from '../../engine/report/file-facts.js';
import type { ReportSettings } from '../../engine/report/report-parts.js';
import type { OrderEvidence } from '../../fields/date/date-order.js';
import type { Json } from '../../model/base/data-codec.js';
import type { PartBytes } from './outcome-file.js';

/** What workers must know that no file of the plan may hold. It goes to them by a frame or by a variable of the environment. */
export interface ShardSecrets {
  /** Of the run, 32 bytes in hexadecimal: what parts leave is sealed with it, and identities in the log are keyed with it. */
  readonly key: string;
  /** Of the project, where exemptions or a baseline are looked up. */
  readonly project?: string;
  /** Of the digests of lists, by list and part. */
  readonly lists: readonly (readonly (string | null)[])[];
}

/** What the one who planned keeps for the end. */
export interface DriverFacts {
  /** Of the head of the input. */
  readonly file: FileFacts;
  /** What the dates of the head tell of the order of day and month, by column. */
  readonly orderEvidence: readonly OrderEvidence[];
  /** Line ends above the first record. */
  readonly lineEnds: { readonly lf: number; readonly crlf: number; readonly cr: number };
  readonly notRun: readonly RuleNotRun[];
  readonly settings: ReportSettings;
  readonly failOn: FailOn;
  readonly maxWarnings?: number | undefined;
  /** What lies before the first record: of the input, of the cleaned contacts, of those who leave. None of a table. */
  readonly heads: { readonly [file in 'input' | 'output' | 'rejects']?: PartBytes };
}

/** `driver.json`, readable by its owner alone: it stays where the plan was made. */
export interface DriverFile {
  readonly format: 'lumo-check/driver';
  readonly version: 1;
  readonly planId: string;
  readonly secrets: ShardSecrets;
  /** `DriverFacts`, encoded. */
  readonly facts: Json;
  /** What the command line said, for the reports at the end. */
  readonly options?: Json;
}
