import type { SipKey } from '../../fields/bytes/sip-hash.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Stated } from '../../model/contact/stated.js';
import type { Target } from '../../model/contact/target.js';
import type { Day } from '../../model/contact/values.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { ReportConfig } from '../../model/report/report-config.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { Audience, Purpose } from '../../model/rule/rule.js';
import type { BaselineSettings, PlannedRule, SegmentSettings } from './plan.js';
import type { FileLayout } from './prepare-file.js';

/** Everything that a run is told: configuration, after it has been read and settled. */
export interface RunSettings {
  readonly preset: string;
  /** The configuration file in use, for the report. */
  readonly config?: ReportConfig | undefined;
  readonly asOf: Day;
  readonly purpose: Purpose;
  readonly audience: Audience;
  readonly channels: readonly Channel[];
  readonly country: string;
  /** Whether somebody said it: it then holds where a cell is blank. */
  readonly countrySaid?: boolean | undefined;
  readonly layout: Omit<FileLayout, 'country'>;
  /** Fields that the file does not have, on purpose. */
  readonly absent: readonly FieldName[];
  /** What the user states of all contacts of the file. */
  readonly stated?: Stated | undefined;
  /** Active rules, in order. */
  readonly rules: readonly PlannedRule[];
  /** What keeps rules from judging as the preset has them, for the report. */
  readonly switchedOff?: EasedRules['switchedOff'] | undefined;
  readonly lowered?: EasedRules['lowered'] | undefined;
  readonly lists: readonly ListSpec[];
  /** Examples kept per finding. */
  readonly examples: number;
  readonly jobs?: number | undefined;
  readonly exemptions?: readonly Exemption[] | undefined;
  /** Measures what time each rule takes. */
  readonly stats?: boolean | undefined;
  /** Exemptions that nobody needs are about to be taken out: they do not end the run. */
  readonly prunes?: boolean | undefined;
  readonly baseline?: BaselineSettings | undefined;
  /** Of the project, hexadecimal. */
  readonly key?: string | undefined;
  /** Collects who stands in the file, as fingerprints under this key. */
  readonly persons?: SipKey | undefined;
  /** Collects by what kept contacts may be reached, as fingerprints under this key, for logs of the same run. */
  readonly reach?: SipKey | undefined;
  /** Collects by what contacts are known, as fingerprints, for those who refuse in other files of the run. */
  readonly sighted?: boolean | undefined;
  /** A rule that must run and lacks its field ends the run. Otherwise the rest is judged, and the report names the gap. */
  readonly strictFields?: boolean | undefined;
  /** Keeps those who refuse, for the register and for logs of the same run. */
  readonly tombstones?: boolean | undefined;
  /** Contacts that the cleaned file may hold; absent: any number, by approval or by configuration. */
  readonly maxKept?: number | undefined;
  /** Counts ages, sources, delays and shares for the report. */
  readonly figures?: boolean | undefined;
  /** Counts kept contacts by the segments that the file tells of, for a page that draws them. */
  readonly drawsSegments?: boolean | undefined;
  /** Counts blanks of columns and languages of contacts, for messages of the same run. */
  readonly fill?: boolean | undefined;
  /** Adds the verdict of each channel to kept rows. */
  readonly verdicts?: boolean | undefined;
  /** Groups kept contacts. */
  readonly segments?: SegmentSettings | undefined;
  /** Lays the cleaned file out for the import of a tool. */
  readonly target?: Target | undefined;
  /** Puts an apostrophe before cells that a spreadsheet would run. */
  readonly excelSafe?: boolean | undefined;
  /** Bytes of a block; only tests set it. */
  readonly blockBytes?: number | undefined;
}
