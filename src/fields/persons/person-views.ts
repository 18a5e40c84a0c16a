import { hasRow } from '../../model/base/row-set.js';
import { NOBODY, type Persons } from '../../model/contact/persons.js';
import { type IdentityForm, identityPrinter, makeIdentityReader, newPrints } from './identity-form.js';
import { makeNumberReader } from './number-identities.js';
import { oncePerRow } from './once-per-row.js';
import { holdsByNumber, type KeyedRule, RULE_WORDS } from './person-layout.js';
import { bitsOf, countOf } from './person-records.js';
import { makeRecordFilter, type RecordFilter } from './record-filter.js';
import { eachRecord, findRecord } from './record-table.js';
import type { SettledPersons } from './settled-persons.js';

/** What rules ask of the persons of a file. Who stands on a row is read once for all of them, and only when one of them asks. */
export interface PersonViews {
  /** Another row is at hand. */
  nextRow(): void;
  /** What one rule asks; nobody, where nothing was kept for it. */
  of(rule: string): Persons;
}

/** @param form that of the log which was settled */
export const makePersonViews = ({ layout, table, rows, silent }: SettledPersons, form: IdentityForm): PersonViews => {
  const { words, identity } = table;
  const firstOf = (r: number): number => identity + 1 + RULE_WORDS * r;
  const toNumbers = layout.rules.flatMap((rule, r) => (holdsByNumber(rule) ? [firstOf(r) + 1] : []));
  let filter: RecordFilter | undefined;
  const mayHold: RecordFilter = (print) => {
    filter ??= makeRecordFilter(table, () => true);
    return filter(print);
  };
  let mayHoldNumber: RecordFilter | undefined;
  const isKnown = (print: Uint32Array, row: number): boolean => {
    const at = mayHoldNumber?.(print) ? findRecord(table, print) : -1;
    return (
      at >= 0 &&
      toNumbers.some((said) => countOf(words[at + said] as number) > 1 || (words[at + said] !== 0 && words[at + said - 1] !== row))
    );
  };
  const identities = makeIdentityReader(form);
  const numbers = makeNumberReader(form, layout.whole ? {} : { isKnown });
  const byIdentity = oncePerRow((contact, found) => {
    // Nearly nobody stands on several rows: of the others not even the identity is read.
    if (rows && !hasRow(rows, contact.row)) return;
    const count = identities.read(contact);
    for (let i = 0; i < count; i++) {
      const print = identities.prints[i] as Uint32Array;
      const record = mayHold(print) ? findRecord(table, print) : -1;
      if (record >= 0) found.push(record);
    }
  });
  /** The same, and what is told of the numbers of the row (`makeEntryWriter`). */
  const byNumberToo = oncePerRow((contact, found) => {
    const before = byIdentity.look(contact);
    for (let i = 0; i < before.length; i++) found.push(before[i] as number);
    mayHoldNumber ??= makeRecordFilter(table, (at) => toNumbers.some((said) => words[at + said] !== 0));
    const count = numbers.read(contact);
    for (let i = 0; i < count; i++) {
      const record = findRecord(table, numbers.prints[i] as Uint32Array);
      if (record >= 0) found.push(record);
    }
  });
  const { text } = identityPrinter(form);
  const mark = newPrints(form.words).at(0);
  const mayBear = (one: string): boolean => {
    text(one, mark);
    return mayHold(mark);
  };
  const viewOf = (r: number, rule: KeyedRule): Persons => {
    const first = firstOf(r);
    const { least } = rule;
    const { look } = holdsByNumber(rule) ? byNumberToo : byIdentity;
    let isEmpty: boolean | undefined;
    let all: number | undefined;
    /** Whether another row than this one says something. */
    const counts = (record: number, row: number): boolean => {
      const count = countOf(words[record + first + 1] as number);
      return count > 1 || (count >= least && words[record + first] !== row);
    };
    return {
      get isEmpty() {
        if (isEmpty === undefined) {
          isEmpty = true;
          eachRecord(table, (_, record) => {
            if (countOf(words[record + first + 1] as number) >= least) isEmpty = false;
          });
        }
        return isEmpty;
      },
      bits(contact) {
        const records = look(contact);
        let bits = 0;
        for (let i = 0; i < records.length; i++) {
          const record = records[i] as number;
          if (counts(record, contact.row)) bits |= bitsOf(words[record + first + 1] as number);
        }
        return bits;
      },
      ofMarks(marks, row) {
        let bits = 0;
        for (let i = 0; i < marks.length; i++) {
          const record = mayBear(marks[i] as string) ? findRecord(table, mark) : -1;
          if (record >= 0 && counts(record, row)) bits |= bitsOf(words[record + first + 1] as number);
        }
        return bits;
      },
      mayBear,
      holds(bits) {
        if (all === undefined) {
          let said = 0;
          eachRecord(table, (_, record) => {
            said |= bitsOf(words[record + first + 1] as number);
          });
          all = said;
        }
        return (all & bits) !== 0;
      },
      mayTellOfNumber(contact, place) {
        look(contact);
        return look !== byNumberToo.look || numbers.mayBeKnown(place);
      },
      foundNothing: (row) => silent !== undefined && hasRow(silent, row),
      isElsewhere: (contact) => look(contact).some((record) => counts(record, contact.row)),
      firstRowOf(contact) {
        const records = look(contact);
        let row = contact.row;
        for (let i = 0; i < records.length; i++) {
          const record = records[i] as number;
          if (counts(record, contact.row)) row = Math.min(row, words[record + first] as number);
        }
        return row;
      },
    };
  };
  const views = new Map<string, Persons>();
  return {
    nextRow() {
      byIdentity.nextRow();
      byNumberToo.nextRow();
    },
    // Some ask anew for each row.
    of(rule) {
      let view = views.get(rule);
      if (view) return view;
      const r = layout.rules.findIndex(({ id }) => id === rule);
      const keyed = layout.rules[r];
      view = keyed && (silent || table.size > 0) ? viewOf(r, keyed) : NOBODY;
      views.set(rule, view);
      return view;
    },
  };
};
