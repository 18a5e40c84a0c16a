import type { ColumnInfo } from '../../model/contact/contact.js';
import type { Lists } from '../../model/contact/list-match.js';
import { NOBODY, type Persons } from '../../model/contact/persons.js';
import type { AnyContactRule, RuleContext } from '../../model/rule/rule.js';
import { type FileAtHand, ruleContextsOf } from './rule-contexts.js';
import type { TextColumn } from './text-column.js';

/** The columns of the file at hand. How full and how sure they are is the file's own; all else is that of its shape. */
const columnsAtHand = (file: FileAtHand): readonly ColumnInfo[] =>
  file.plan.columns.map((column, at) => ({
    ...column,
    get filled() {
      file.isAsked = true;
      return (file.plan.columns[at] as ColumnInfo).filled;
    },
    get confidence() {
      file.isAsked = true;
      return (file.plan.columns[at] as ColumnInfo).confidence;
    },
  }));

/** The lists, with what the survey of the file at hand found on them. */
const listsAtHand = (file: FileAtHand): Lists => ({
  all: file.lists.all,
  matches: (contact, kind) => file.lists.matches(contact, kind),
});

interface Hand {
  readonly file: FileAtHand;
  readonly contextOf: ReturnType<typeof ruleContextsOf>;
}

/**
 * What the rules of a plan make before they see a row, kept for the next file of the same shape: readers, tables of words, memories of texts.
 * A rule that asked for something of its file alone while it made it makes it anew for each.
 */
export class RuleMemory {
  #hand: Hand | undefined;
  readonly #made = new Map<number, unknown>();
  /** What columns are looked at with whose visitors judge texts alone. */
  readonly texts = new Map<number, TextColumn>();

  /** Takes the next file in hand. */
  open(file: Omit<FileAtHand, 'isAsked'>): void {
    if (this.#hand) {
      Object.assign(this.#hand.file, file);
      return;
    }
    const first = { ...file, isAsked: false };
    this.#hand = { file: first, contextOf: ruleContextsOf(first, { columns: columnsAtHand(first), lists: listsAtHand(first) }) };
  }

  /** What is told of the persons of the file at hand, by the place of it in their log. */
  persons(id: string): Persons {
    return this.#hand?.file.persons?.of(id) ?? NOBODY;
  }

  /**
   * What a rule makes for the file at hand, once for all files where it can be.
   * @param index its place in the plan; @param ofFile whether it is made of something that the file alone has taught
   */
  made<T>(rule: AnyContactRule, index: number, make: (context: RuleContext) => T, ofFile = false): T {
    if (!ofFile && this.#made.has(index)) return this.#made.get(index) as T;
    const { file, contextOf } = this.#hand as Hand;
    file.isAsked = ofFile;
    const made = make(contextOf(rule, index));
    if (!file.isAsked) this.#made.set(index, made);
    return made;
  }
}
