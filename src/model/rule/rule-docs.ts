import type { Text } from '../base/text.js';
import type { CampaignParts } from '../campaign/parts.js';
import type { Channel } from '../contact/channel.js';
import type { CallsOfPlan } from '../document/judged-script.js';
import type { TestedLink } from '../document/link-test.js';

/**
 * A small file (header row, then rows) and the messages that it must give, in order; run as a test and printed in the docs.
 * Of a rule about logs the rows are a log. Of one about stored files they are a listing: what is known of each, under the headers that
 * `testing/listing` reads.
 */
export type Example = ExampleSettings &
  (
    | { readonly rows: readonly (readonly string[])[]; readonly text?: never }
    /** A document, for rules about one. */
    | { readonly text: string; readonly rows?: never }
  );

/** Evidence of an example, by path: sealed on a day, or what is wrong with it, or the text of an impact assessment. `graveBreach`: the day of a breach of high risk. */
export type ExampleEvidence = Readonly<Record<string, string>>;

/** What surrounds an example, and what its rule must say of it. */
export interface ExampleSettings {
  readonly says: readonly string[];
  readonly note?: Text;
  /** Lists, options, preset and date that the example needs; the date defaults to 2026-11-24. */
  readonly asOf?: string;
  readonly preset?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly opposition?: readonly string[];
  /** Another sheet of the workbook, with its header. */
  readonly sheet?: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  /** Day of the version of the opposition list; default: nobody says. */
  readonly oppositionDate?: string;
  readonly robinson?: {
    readonly entries: readonly string[];
    readonly date: string;
    readonly maxAgeDays: number;
    /** Whom the register protects; default: everybody. */
    readonly audience?: 'consumer' | 'business';
  };
  /** Of a rule about scripts or logs: whom the calls are for; businesses where it is not said. */
  readonly audience?: 'business' | 'consumer';
  /** Of a rule about scripts: what the plan of their campaign says of the calls. */
  readonly calls?: CallsOfPlan;
  /** Of a rule about governance: what lies beside the attestation. A day is that of a seal. */
  readonly beside?: ExampleEvidence;
  /** Of a rule about plans: the documents that the plan names, by their paths, and the figures of the other parts of the run. */
  readonly named?: Readonly<Record<string, string>>;
  readonly parts?: CampaignParts;
  /** Of a rule about text messages: the name or number that they come from. */
  readonly smsSender?: string;
  /** Of a rule about messages: the contacts of the same run, header row first. */
  readonly contacts?: readonly (readonly string[])[];
  readonly channels?: readonly Channel[];
  readonly fileName?: string;
  /** Of a mail whose links were followed: what those answered that are not fine, by their address. `note` says it to readers. */
  readonly answers?: Readonly<Record<string, Omit<TestedLink, 'at'>>>;
}

export interface Docs {
  readonly title: Text;
  readonly why: Text;
  /** What to do about it. */
  readonly remedy: Text;
  /** The same of a file that lies there and that nobody cleans, where it is another thing: an audit tells it. */
  readonly storedRemedy?: Text;
  /** What each option means. */
  readonly options?: Readonly<Record<string, Text>>;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}
