import type { Dialect } from '../../csv/records/dialect.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import type { IdentityForm } from '../../fields/persons/identity-form.js';
import type { SettledPersons } from '../../fields/persons/settled-persons.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { FileWords } from '../../model/contact/file-words.js';
import type { SegmentBy } from '../../model/contact/segment.js';
import type { Stated } from '../../model/contact/stated.js';
import type { Target } from '../../model/contact/target.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { Audience, Purpose } from '../../model/rule/rule.js';
import type { Action, Severity } from '../../model/rule/severity.js';
import type { ListMatchNotes } from './list-match-notes.js';
import type { RouteSettings } from './route-settings.js';

/** A rule as this run applies it. */
export interface PlannedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A day on which some texts begin or cease to hold, and the rules that rest on them. */
export interface LawChange {
  readonly day: Day;
  /** Ids of the texts. */
  readonly laws: readonly string[];
  readonly rules: readonly PlannedRule[];
}

/** Findings that are known (per rule, fingerprints), and whether those of this run are collected. */
export interface BaselineSettings {
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly collects: boolean;
}

/** How contacts are grouped. */
export interface SegmentSettings {
  /** Each adds a column to the cleaned file; not empty. */
  readonly by: readonly SegmentBy[];
  /** Whether kept rows go to files by the first of these as well. */
  readonly splits: boolean;
}

/** How retention is applied to rows. */
export interface RetentionSettings {
  readonly policy: RetentionPolicy;
  /** Whether those who are anonymised are counted by what would be left of them. */
  readonly countsGroups: boolean;
}

/**
 * What is collected while rows are judged, besides what every run counts: one member for each collector that runs. Plain data, since
 * collectors are functions, which do not cross threads.
 */
export interface CollectorSettings {
  /** Findings that people decided to let pass; not empty. */
  readonly exemptions?: readonly Exemption[];
  /** Changes of law in the days after `asOf`; not empty. */
  readonly lawChanges?: readonly LawChange[];
  readonly baseline?: BaselineSettings;
  /** The key of the fingerprints of persons. */
  readonly persons?: SipKey;
  /** Ages, sources, delays and shares. */
  readonly figures?: true;
  /** Cells of the cleaned file that a spreadsheet would run. */
  readonly formulas?: true;
  /** Blanks of columns, and languages of contacts: for messages of the same run. */
  readonly fill?: true;
  /** By what kept contacts may be reached, as fingerprints under this key. */
  readonly reach?: SipKey;
  /** By what contacts are known, as fingerprints, for those who refuse in other files of the run. */
  readonly sighted?: true;
  /** Those who refuse: who leaves because of it, or all. */
  readonly opposed?: true;
  /** Kept contacts by segment. */
  readonly segments?: readonly SegmentBy[];
  readonly retention?: RetentionSettings;
  /** What time each rule takes. */
  readonly stats?: true;
  /** What the plan costs, and what each of these would. */
  readonly costs?: readonly Plan[];
}

/**
 * Everything a worker needs to judge blocks. Plain data that survives structuredClone; list tables are shared memory.
 * The rules themselves come by their modules, since functions do not cross threads.
 */
export interface Plan extends FileWords {
  /** Whether the file is so small that what pays off over many rows does not. */
  readonly isSmall: boolean;
  readonly dialect: Dialect;
  readonly columns: readonly ColumnInfo[];
  readonly headers: readonly string[];
  /** Whether each column stays in the cleaned file. */
  readonly keep: readonly boolean[];
  /** The first rule that drops a column; -1 when none does. */
  readonly columnDropRule: number;
  /** How the slash dates of each column are read. */
  readonly orders: readonly DateOrder[];
  readonly asOf: Day;
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly channels: readonly Channel[];
  readonly country: string;
  /** Whether somebody said it: it then holds where a cell is blank. */
  readonly countrySaid: boolean;
  readonly absent: readonly FieldName[];
  /** What the user states of all contacts; absent where nothing is stated. */
  readonly stated?: Stated | undefined;
  /** Examples kept per finding. */
  readonly examples: number;
  readonly rules: readonly PlannedRule[];
  readonly lists: readonly LoadedList[];
  /** Per rule: what the survey pass learned. */
  readonly learned: readonly unknown[];
  /** What the survey pass learned of each person, for the rules that are keyed; absent: no such rule, or no survey. */
  readonly persons?: SettledPersons | undefined;
  /** How identities are written down in what it learns, and learned; absent: as fingerprints, for one process alone. */
  readonly identities?: IdentityForm | undefined;
  /**
   * Whether the file is judged in parts. The survey notes no rows then, a bit each, which of a part would take room for all of the file; and takes down
   * of each row all that it can be asked by, where a rule speaks of one row to others.
   */
  readonly notesNoRows?: boolean | undefined;
  /** Whom the survey pass found on lists. */
  readonly listMatches?: ListMatchNotes | undefined;
  /** What is collected besides, and by which settings. */
  readonly collect: CollectorSettings;
  readonly route: RouteSettings;
  /** Of the project, hexadecimal: fingerprints of exemptions and baselines are made with it. */
  readonly key?: string | undefined;
  /** Whether the verdict of each channel is added to kept rows. */
  readonly addsVerdicts: boolean;
  /** What kept rows are grouped by; absent: nothing. */
  readonly segments?: SegmentSettings | undefined;
  /** The tool whose import the cleaned file is laid out for; absent: it is laid out as the input. */
  readonly target?: Target | undefined;
  /** Whether cells that a spreadsheet would run get an apostrophe in the cleaned file. */
  readonly excelSafe: boolean;
  /** Whether all findings are asked for, besides what the report tells. */
  readonly emitsFindings: boolean;
}
