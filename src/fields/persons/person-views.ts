import { hasRow } from '../../model/base/row-set.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Persons } from '../../model/contact/persons.js';
import { type IdentityForm, makeIdentityReader } from './identity-form.js';
import { RULE_WORDS } from './person-layout.js';
import { bitsOf, countOf } from './person-records.js';
import { eachRecord, findRecord, type RecordTable } from './record-table.js';
import type { SettledPersons } from './settled-persons.js';

/** Bits for each identity: of those that are not there one in ten is looked for in vain. */
const SPARSE = 8;

/**
 * A filter before a table most of whose questions are about people who are not in it: a few bits for each who is, which stay in a processor's
 * cache, answer nearly all of them.
 */
const makeFilter = (table: RecordTable): ((identity: Uint32Array) => boolean) => {
  let mask = 1023;
  while (mask < table.size * SPARSE) mask = mask * 2 + 1;
  const bits = new Uint32Array((mask + 1) >>> 5);
  eachRecord(table, (words, at) => {
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

/** @param form that of the log which was settled */
export const makePersonViews = ({ layout, table, rows }: SettledPersons, form: IdentityForm): PersonViews => {
  const { words, identity } = table;
  const { prints, read } = makeIdentityReader(form);
  let mayHold: ((identity: Uint32Array) => boolean) | undefined;
  const found: number[] = [];
  let at: Contact | undefined;
  /** Reads who stands on the row, once. */
  const look = (contact: Contact): readonly number[] => {
    if (at === contact) return found;
    at = contact;
    while (found.length > 0) found.pop();
    // Nearly nobody stands on several rows: of the others not even the identity is read.
    if (rows && !hasRow(rows, contact.row)) return found;
    mayHold ??= makeFilter(table);
    const count = read(contact);
    for (let i = 0; i < count; i++) {
      const print = prints[i] as Uint32Array;
      const record = mayHold(print) ? findRecord(table, print) : -1;
      if (record >= 0) found.push(record);
    }
    return found;
  };
  const viewOf = (r: number, least: number): Persons => {
    const first = identity + 1 + RULE_WORDS * r;
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
      at = undefined;
    },
    of(rule) {
      const r = layout.rules.findIndex(({ id }) => id === rule);
      const keyed = layout.rules[r];
      return keyed && table.size > 0 ? viewOf(r, keyed.least) : NOBODY;
    },
  };
};
