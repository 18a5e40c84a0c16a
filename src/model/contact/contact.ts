import type { Channel } from './channel.js';
import type { FieldName } from './field.js';
import type { AnswerBox, DateValue, EmailValue, PhoneValue, Say, Sieve } from './values.js';

/** What a cell must say to be held against a contact, see `ColumnInfo.leans`. */
export type Leaning = 'allow' | 'lacks' | 'topic' | 'refuse' | 'marks' | 'asks' | 'why' | 'before' | 'ends' | Turning;
/** Of a column whose yes and no go the other way, or say how a list was asked. */
type Turning = 'clears' | 'boxes' | 'lists' | 'outcome' | 'checks';

/** Where a header went, and why. `column` counts from 0. */
export interface ColumnInfo {
  readonly is: 'column';
  readonly column: number;
  /** The header as the file has it; '' when it has none. */
  readonly header: string;
  /** Absent when nothing tells what the column is. */
  readonly field?: FieldName;
  /** What it is too: a header that asks of two channels at once (`Opt-in email/SMS`) is answered for each. Beside a field only. */
  readonly also?: readonly FieldName[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: 'config' | 'header' | 'values' | 'none';
  /** Of a column that somebody keeps on purpose (`other`): the field as which its words are read all the same, `words` where nobody knows one. */
  readonly reads?: FieldName | 'words';
  /**
   * The channels of which the header seems to tell a refusal or a consent, where nothing says which way a yes goes: then no cell of the
   * column can be read, and none that is filled may be passed over. Never beside a field.
   */
  readonly suspect?: readonly Channel[];
  /**
   * Beside `suspect`, what a cell must say to be held against a contact. `allow`: a yes can hardly refuse (`Promo mail`), a no and what cannot be
   * read may. `lacks`: a yes says that there is no consent (`Consent pending`). `topic`: the header only names the matter (`Preferred channel`), and nothing but a no is. `refuse`: whatever is no no. `marks`: the same, of a
   * word of erasing or quarrelling (`Litige`). `asks`: whatever is no no, of a request under the law (`Demande RGPD`). `why`: the same, of a reason for being barred, which may be a debt (`Sperrgrund`). `before`: a day to come, until which nobody is to be contacted. `ends`: a day that has passed, on which a consent ended.
   * `clears`: a yes says that nothing is refused, and a no that something is (`Non opposé`, `Bloctel OK`); `boxes`: the same, of which an empty one may be a no.
   * `lists`: a yes says that somebody is on a list of refusals (`Statut Bloctel`); `outcome`: only a word says whether (`Vérif Bloctel`); `checks`: a yes says that the
   * list was asked (`Screened against TPS`).
   */
  readonly leans?: Leaning;
  /**
   * The header asks about something that is no contacting (`Parking permission`): a mere no or "refused" in its cells answers that. `named`: it names such a
   * matter and asks nothing of it (`Lot 3`), so that "STOP" alone in a cell answers no question of that matter.
   */
  readonly elsewhere?: true | 'named';
  /** Somebody set it to `ignore`, though it tells who refuses: no refusal in it is heeded. */
  readonly unheeded?: true;
  /** Somebody keeps or ignores it by a mapping, though it would be this field, of refusals or consents: what it says of them is not heeded. */
  readonly setAside?: FieldName;
  /** An earlier run added it (`lumo_email`): its cells are verdicts of ours, and nothing that anybody said. */
  readonly own?: true;
  /** It stands beside the table, and a legend of colours in it: its cells say nothing of the contact on whose row they are. */
  readonly legend?: true;
  /** Its cells are marks (yes, no, x, 0 and 1), and nothing tells of what. */
  readonly marks?: true;
  /** The header names “la lettre” or a mailing, which go by email or on paper: a no to it is one to both, and a yes to emails; or a register of calls and letters. */
  readonly alsoPost?: true;
  /** In a column of statuses some of the first cells are refusals: whatever else is not known there may be one. */
  readonly refusals?: true;
  /** In a column of outcomes some of the first cells say how a call ended: a code that nobody knows may be a refusal there. */
  readonly outcomes?: true;
  /** In a column of statuses all of the first cells are words of mailings: whoever is pending or inactive there is no subscriber. */
  readonly mailings?: true;
  /** A bare status of what is active or over (`Statut`) in a file of sign-ups: whoever is over there may have left the mailings. */
  readonly accounts?: true;
  /** What a tool of mailings keeps there: `confirmed`, the day on which an address was confirmed; `held`, whether mail to it is held, by a code of CiviCRM. */
  readonly tool?: 'confirmed' | 'held';
  /** In a column of permissions whose yes is no Spanish or Italian one: what S stands for, nobody knows. */
  readonly foreignS?: true;
  /** All that its header asks is a yes to the handling of data (`Accord RGPD`), or who is on a roll: none to advertising. */
  readonly handling?: true;
  /** What “baja” is in its cells, by the others: a step of a scale beside “media”, or who has left beside “activo”. */
  readonly low?: 'low' | 'left';
  /** Its cells say whether something is sent by email or on paper: who takes paper takes no email. */
  readonly paper?: true;
  /** “Email” stands beside “mail” in its cells, which is then the post. */
  readonly mailIsPost?: true;
  /** In a column of refusals a tick (✓) stands in some cells: a cross is then a no, and otherwise it may be a tick. */
  readonly ticks?: true;
  /** The only column of addresses or numbers, under a header of refusals ("Blacklist email"): who is reached there refuses these channels. */
  readonly refusing?: readonly Channel[];
  /**
   * What all of its first rows say alike, as a fingerprint, where those are words of refusal under a header of campaigns or lists. `campaign`: the title of
   * one, which says nothing of a contact; `list`: it may be that, or what each contact is.
   */
  readonly common?: { readonly print: readonly [number, number]; readonly names: 'campaign' | 'list' };
  /** What the header says that the address or the number is used for; absent where it does not say. */
  readonly usage?: 'personal' | 'professional';
  /** In a column of addresses nearly all of the first ones are of webmails: nothing of it shows where anybody works. */
  readonly webmails?: true;
  /** Its cells tick one answer of a question that stands in several columns. */
  readonly box?: AnswerBox;
  /** Share of sampled rows in which the column is not blank, 0 to 1. */
  readonly filled: number;
}

/** One cell under judgement. The engine reuses one object: read it at once, never keep it. */
export interface Cell {
  readonly is: 'cell';
  /** The row as a spreadsheet numbers it: the first line of the file is 1. */
  readonly row: number;
  readonly column: number;
  readonly field: FieldName;
}

/** A line of the file that is no contact. The engine reuses one object: read it at once, never keep it. */
export interface AsideLine {
  readonly is: 'line';
  /** As of a `Cell`. */
  readonly row: number;
}

/**
 * One contact: a row read through the mapping. The engine reuses one object: read it at once, never keep it.
 * A field that no column has reads as blank; several columns of one field are read in file order.
 */
export interface Contact<F extends FieldName = FieldName> {
  readonly is: 'contact';
  readonly row: number;
  /** Every address in every email column (and in phone columns that hold one), valid or not. */
  readonly emails: readonly EmailValue[];
  /** Every number in every phone and mobile column (and in email columns that hold one), valid or not. */
  readonly phones: readonly PhoneValue[];
  /** The column of each of these numbers, counted from 0. Only contacts read from bytes have it. */
  readonly phoneColumns?: readonly number[];
  /** The first value that is not blank, trimmed; '' when there is none. */
  text(field: F): string;
  /** All values of a field that are not blank, in file order, where several columns have it; undefined where one has it at most. Only contacts read from bytes have it. */
  texts?(field: F): readonly string[] | undefined;
  /** The first date that is not a blank or a placeholder; status `none` when there is none. */
  date(field: F): DateValue;
  /** All columns of an `allow` or `refuse` field together: a refusal anywhere wins, then unknown, then permission. */
  say(field: F): Say;
  /** Whether some column of the file has this field. */
  has(field: F): boolean;
  /** The trimmed text of a column's cell, whatever its field. Only contacts read from bytes have it. */
  cell?(column: number): string;
  /**
   * What stands outside the columns of addresses and numbers, in cells that stay in the file, as a contact of its own; undefined where
   * there is nothing, as in nearly every row. Only contacts read from bytes have it.
   */
  strays?(): Contact | undefined;
  /** The addresses and numbers among texts of the row, read as those of its columns are, as a contact that is on its row and nothing else. Only contacts read from bytes have it. */
  identified?(texts: readonly string[]): Contact;
  /** A number for what a column says here, the same wherever it says so; see `makeFieldReader`. Only contacts read from bytes have it. */
  place?(column: number): number;
  /**
   * Whether the bytes of a column's cell, or of all from there to a last one, get through a sieve; see `makeFieldSieve`. Only contacts read
   * from bytes have it.
   */
  getsThrough?(column: number, sieve: Sieve, last?: number): boolean;
}
