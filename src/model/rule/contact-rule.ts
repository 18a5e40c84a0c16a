import type { Learning, Monoid } from '../base/monoid.js';
import type { Channel, FoundStatus } from '../contact/channel.js';
import type { AsideLine, Cell, ColumnInfo, Contact } from '../contact/contact.js';
import type { FIELDS, FieldKind, FieldName } from '../contact/field.js';
import type { FileWords } from '../contact/file-words.js';
import type { Lists } from '../contact/list-match.js';
import type { Persons } from '../contact/persons.js';
import type { Stated } from '../contact/stated.js';
import type { DateValue, Day, EmailValue, PhoneValue, Say } from '../contact/values.js';
import type { Facts, FactValues } from './fact.js';
import type { KeyedSurvey, OfPerson } from './person-survey.js';
import type { RowSieve } from './row-sieve.js';
import type { Messages, RuleCore } from './rule-core.js';
import type { Action } from './severity.js';

/** `one-of`: at least one of the fields marked so must be there. A rule whose need is not met is not run, and the report says so. */
export type Need = 'required' | 'one-of' | 'optional';
export type Needs = { readonly [F in FieldName]?: Need };

type ValueOf<K extends FieldKind> = K extends 'email'
  ? EmailValue
  : K extends 'phone'
    ? PhoneValue
    : K extends 'date'
      ? DateValue
      : K extends 'allow' | 'refuse'
        ? Say
        : string;

/**
 * One function per field that a rule watches, called for every value of every cell that is not blank;
 * then `contact`, once per row, for several fields at once. Of one row, cells always come before the contact, so that a rule may
 * collect cells and judge them when it knows what excuses them. The names are fields that the rule needs.
 */
export type Visitor<F extends FieldName = FieldName> = {
  readonly [K in F]?: (value: ValueOf<(typeof FIELDS)[K]['kind']>, cell: Cell) => void;
} & {
  readonly contact?: (contact: Contact<F>) => void;
  /**
   * Called for a row whose number of cells differs from the header's, with its cells as text; and for one that has as many, of which the last
   * is blank and what belongs to a column stands in the one before it.
   */
  readonly ragged?: (cells: readonly string[], contact: Contact<F>) => void;
  /**
   * Called for a line that is no contact, with its cells as text: a total, a legend, the title of a section, what a report says under its rows.
   * What is reported at it tells, and does nothing.
   */
  readonly aside?: (cells: readonly string[], line: AsideLine) => void;
};

export const AUDIENCES = ['business', 'consumer'] as const;
export type Audience = (typeof AUDIENCES)[number];
export type Purpose = 'prospecting' | 'archive';

/** What a finding may add: channels narrower than the rule's, and facts that the rule declares. */
export interface FindingDetails<F extends Facts = Facts> {
  readonly channels?: readonly Channel[];
  readonly facts?: FactValues<F>;
}

/** All that a rule about contacts knows. The date, the lists and the options come in by this door. */
export interface RuleContext<N extends FieldName = FieldName, M extends string = string, O = unknown, F extends Facts = Facts>
  extends FileWords {
  readonly options: O;
  /** The day of the run: a thing is expired only when asOf is after its last day. */
  readonly asOf: Day;
  readonly audience: Audience;
  readonly purpose: Purpose;
  /** The channels asked. */
  readonly channels: readonly Channel[];
  /** ISO country that a contact without one is taken to be in. */
  readonly country: string;
  /** Whether somebody said so (`--country`): then a blank cell of a column of countries means it too. */
  readonly countrySaid: boolean;
  /** Fields that the file lacks on purpose: nothing is said of their absence. */
  readonly absent: readonly FieldName[];
  readonly columns: readonly ColumnInfo[];
  /** What the user states of all contacts of the file: a contact whose cell is blank reads as it says. Absent where nothing is stated. */
  readonly stated?: Stated | undefined;
  readonly lists: Lists;
  /** What the other rows of a person say, by this rule: for `visit` and `end` of a rule that is `keyed`; for any other it is a defect to ask. */
  readonly persons: Persons;
  has(field: N): boolean;
  report(at: 'file' | ColumnInfo | Contact | Cell | AsideLine, message: M, details?: FindingDetails<F>): void;
}

/**
 * A rule about contacts. It speaks semantic fields, never headers.
 * N its needs, S what it learns from the survey pass, T what it counts while judging.
 */
export interface ContactRule<
  N extends Needs = Needs,
  M extends Messages = Messages,
  O = unknown,
  S = unknown,
  T = unknown,
  F extends Facts = Facts,
> extends RuleCore<'contacts', M, O, F> {
  readonly needs: N;
  /** The channels on which an error-level finding bars the contact; none: it bars no one. */
  readonly channels?: readonly Channel[];
  /** Fields that it wants filled in every row, each with those that do as well: what data contracts call required. */
  readonly fills?: Readonly<Partial<Record<keyof N & FieldName, readonly FieldName[]>>>;
  /** What a barred contact is called; default `unknown`. */
  readonly verdict?: FoundStatus;
  readonly action: Action;
  /** Only for a rule that must see the whole file before it can judge a row: the file is then read twice. */
  readonly survey?: Learning<S>;
  /** The same for what it must know of each person: `ctx.persons` tells it. For anything that grows with the file. */
  readonly keyed?: KeyedSurvey<RuleContext<keyof N & FieldName, keyof M & string, O, F>, Contact<keyof N & FieldName>, S>;
  /** What it finds on one row and holds for the person, without a word of its own: for a rule that is not keyed, and of what its `contact` finds. */
  readonly ofPerson?: OfPerson<keyof M & string, RuleContext<keyof N & FieldName, keyof M & string, O, F>, Contact<keyof N & FieldName>>;
  /** What the rule counts during the judging pass, for `end`. */
  readonly tally?: Monoid<T>;
  /** The survey pass. `memory` is this part's own; what is left in it is merged. */
  visitSurvey?(ctx: RuleContext<keyof N & FieldName, keyof M & string, O, F>, memory: S): Visitor<keyof N & FieldName>;
  /** Once, before any row: the columns and the file's name. */
  start?(ctx: RuleContext<keyof N & FieldName, keyof M & string, O, F>): void;
  /**
   * The judging pass. `learned` is the merged survey, settled; `tally` this part's own. What it returns may see the next file of the same columns too, unless
   * it was made of something that is one file's own.
   */
  visit?(ctx: RuleContext<keyof N & FieldName, keyof M & string, O, F>, learned: S, tally: T): Visitor<keyof N & FieldName>;
  /**
   * Once, before any row: what must be seen in a row before `visit` can report anything of it, or count it. It only saves time: the other rows may
   * be shown to the rule or not. Absent, or undefined: every row may be told of.
   */
  sieve?(ctx: RuleContext<keyof N & FieldName, keyof M & string, O, F>): RowSieve | undefined;
  /** Once, after the merge: the file as a whole. */
  end?(ctx: RuleContext<keyof N & FieldName, keyof M & string, O, F>, learned: S, tally: T): void;
}
