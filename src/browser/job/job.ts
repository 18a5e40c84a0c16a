/**
 * What the page and its worker tell each other. Plain data and files: both sides import it, and it imports types only.
 * @module
 */
import type { ColumnChoice } from '../../config/schema/config-schema.js';
import type { Lang, Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';

/** A file as somebody chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A list of people who must not be contacted. */
export interface ChosenList extends ChosenFile {
  /** `opposition`, `robinson`, or the id of a national register. */
  readonly kind: string;
  /** ISO day of the copy of a register; absent where its name tells, or nobody does. */
  readonly date?: string | undefined;
}

/** What somebody wants checked. */
export interface Job {
  readonly contacts: ChosenFile;
  readonly lists: readonly ChosenList[];
  readonly preset: string;
  readonly channels: readonly Channel[];
  /** ISO day to judge at. */
  readonly asOf: string;
  /** Name or number of the sheet of a workbook; absent: the one that holds contacts. */
  readonly sheet?: string | undefined;
  /** What somebody says that columns are, by their places: `#3`. */
  readonly columns?: Readonly<Record<string, ColumnChoice>> | undefined;
  /** Who approved a cleaned file of many contacts, and why. */
  readonly approvedBy?: string | undefined;
  readonly reason?: string | undefined;
  /** Of the report; its other language is in it too. */
  readonly lang: Lang;
}

/** What can be chosen, in the order in which it is shown. */
export interface Choices {
  readonly presets: readonly { readonly name: string; readonly description: Text; readonly channels: readonly Channel[] }[];
  readonly registers: readonly { readonly id: string; readonly title: Text }[];
  /** What a column can be. */
  readonly fields: readonly { readonly name: ColumnChoice; readonly label: Text }[];
}

/** A column as it is read before anything is judged. */
export interface SeenColumn {
  /** Counted from 1. */
  readonly place: number;
  readonly header: string;
  /** Absent where nobody knows what it is. */
  readonly field?: ColumnChoice | undefined;
}

/** A file that a run gives. */
export type MadeFile = ChosenFile;

/** How a run ended. */
export interface Finished {
  readonly rows: { readonly in: number; readonly kept: number; readonly dropped: number };
  /** The number of contacts above which somebody must approve the cleaned file, where nobody did: then there is none. */
  readonly heldBackAbove?: number | undefined;
  readonly report: MadeFile;
  readonly clean?: MadeFile | undefined;
  /** Those who left, with the reasons. */
  readonly rejects?: MadeFile | undefined;
}

/** Why a run could not be done. */
export interface Failure {
  readonly code: string;
  readonly what: Text;
  readonly hint: Text;
}

/** From the page to the worker. */
export type Order =
  | { readonly is: 'start'; readonly version: string }
  | { readonly is: 'check'; readonly job: Job }
  | { readonly is: 'columns'; readonly job: Job };

/** From the worker to the page. `share`: how much of all work is done, 0 to 1; absent where nobody knows. */
export type Told =
  | { readonly is: 'ready'; readonly choices: Choices }
  | { readonly is: 'columns'; readonly columns: readonly SeenColumn[] }
  | { readonly is: 'progress'; readonly rows: number; readonly share?: number | undefined }
  | { readonly is: 'finished'; readonly finished: Finished }
  | { readonly is: 'failed'; readonly failure: Failure };
