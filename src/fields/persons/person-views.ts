import { hasRow } from '../../model/base/row-set.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Persons } from '../../model/contact/persons.js';
import { type IdentityForm, makeIdentityReader } from './identity-form.js';
import { makeNumberReader } from './number-identities.js';
import { holdsByNumber, type KeyedRule, RULE_WORDS } from './person-layout.js';
import { bitsOf, countOf } from './person-records.js';
import { eachRecord, findRecord, type RecordTable } from './record-table.js';
import type { SettledPersons } from './settled-persons.js';

type Filter = (identity: Uint32Array) => boolean;

/** Bits for each identity: of those that are not there one in ten is looked for in vain. */
const SPARSE = 8;

/**
 * A filter before a table most of whose questions are about people who are not in it: a few bits for each who is, which stay in a processor's
 * cache, answer nearly all of them.
 */
const makeFilter = (table: RecordTable, keeps: (at: number) => boolean): Filter => {
  let size = 0;
  eachRecord(table, (_, at) => {
    if (keeps(at)) size++;
  });
  let mask = 1023;
  while (mask < size * SPARSE) mask = mask * 2 + 1;
  const bits = new Uint32Array((mask + 1) >>> 5);
  eachRecord(table, (words, at) => {
    if (!keeps(at)) return;
    const bit = (words[at + 1] as number) & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return (identity) => {
    const bit = (identity[1] as number) & mask;
    return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  };
};

/** What rules ask of the persons of a file. Who stands on a row is read once for all of them, and only when one of them asks. */
export interface PersonViews {
  /** Another row is at hand. */
  nextRow(): void;
  /** What one rule asks; nobody, where nothing was kept for it. */
  of(rule: string): Persons;
}

const NOBODY: Persons = { isEmpty: true, bits: () => 0, firstRowOf: ({ row }) => row };

/** What is found of a row, once for all who ask. */
const oncePerRow = (find: (contact: Contact, found: number[]) => void) => {
  const found: number[] = [];
  let at: Contact | undefined;
  return {
    look(contact: Contact): readonly number[] {
      if (at === contact) return found;
      at = contact;
      while (found.length > 0) found.pop();
      find(contact, found);
      return found;
    },
    nextRow() {
      at = undefined;
    },
  };
};

/** @param form that of the log which was settled */
export const makePersonViews = ({ layout, table, rows }: SettledPersons, form: IdentityForm): PersonViews => {
  const { words, identity } = table;
  const firstOf = (r: number): number => identity + 1 + RULE_WORDS * r;
  const toNumbers = layout.rules.flatMap((rule, r) => (holdsByNumber(rule) ? [firstOf(r) + 1] : []));
  let mayHold: Filter | undefined;
  let mayHoldNumber: Filter | undefined;
  const isKnown = (print: Uint32Array): boolean => mayHoldNumber?.(print) === true && findRecord(table, print) >= 0;
  const identities = makeIdentityReader(form);
  const numbers = makeNumberReader(form, layout.whole ? {} : { isKnown });
  const byIdentity = oncePerRow((contact, found) => {
    // Nearly nobody stands on several rows: of the others not even the identity is read.
    if (rows && !hasRow(rows, contact.row)) return;
    mayHold ??= makeFilter(table, () => true);
    const count = identities.read(contact);
    for (let i = 0; i < count; i++) {
      const print = identities.prints[i] as Uint32Array;
      const record = mayHold(print) ? findRecord(table, print) : -1;
      if (record >= 0) found.push(record);
    }
  });
  /** The same, and what is told of the numbers of the row (`makeEntryWriter`). */
  const byNumberToo = oncePerRow((contact, found) => {
    found.push(...byIdentity.look(contact));
    mayHoldNumber ??= makeFilter(table, (at) => toNumbers.some((said) => words[at + said] !== 0));
    const count = numbers.read(contact);
    for (let i = 0; i < count; i++) {
      const record = findRecord(table, numbers.prints[i] as Uint32Array);
      if (record >= 0) found.push(record);
    }
  });
  const viewOf = (r: number, rule: KeyedRule): Persons => {
    const first = firstOf(r);
    const { least } = rule;
    const { look } = holdsByNumber(rule) ? byNumberToo : byIdentity;
    let isEmpty: boolean | undefined;
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
  return {
    nextRow() {
      byIdentity.nextRow();
      byNumberToo.nextRow();
    },
    of(rule) {
      const r = layout.rules.findIndex(({ id }) => id === rule);
      const keyed = layout.rules[r];
      return keyed && table.size > 0 ? viewOf(r, keyed) : NOBODY;
    },
  };
};
