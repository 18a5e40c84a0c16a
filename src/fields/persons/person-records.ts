/**
 * What a file says of one identity, as words of 32 bits: the identity, the number of its entries, and for each rule its first row; then, in one
 * word, on how many rows it spoke (2: or more) and its bits, eight bits further up.
 * @module
 */
import {
  bitsShift,
  entryWords,
  holdsByNumber,
  type KeyedRule,
  type PersonLayout,
  RULE_WORDS,
  recordWords,
  saidWord,
  spokeBit,
} from './person-layout.js';

const MOST = 0xffffffff;
const MANY = 2;
const COUNT = 0xff;
const BITS = 8;

export const countOf = (packed: number): number => packed & COUNT;
export const bitsOf = (packed: number): number => packed >>> BITS;

/** What is done with the records of one layout. */
export interface PersonRecords {
  readonly layout: PersonLayout;
  readonly width: number;
  /** Makes an entry a record of its own. */
  fromEntry(entries: Uint32Array, at: number, into: Uint32Array): void;
  /** Adds one to another of the same identity. */
  merge(words: Uint32Array, at: number, record: Uint32Array, from: number): void;
  /** Whether it can concern another row than the one that it tells of. */
  concernsOthers(words: Uint32Array, at: number): boolean;
  /** Calls with where the first row of each rule that spoke is. */
  eachFirst(words: Uint32Array, at: number, visit: (at: number) => void): void;
}

/**
 * Whether an entry counts even where it is the only one of its identity: its rule may be asked about by rows that are not in the log. Where a rule
 * speaks of everybody, these ask by their numbers alone, of which it does not speak.
 */
export const makeLoneTest = (layout: PersonLayout): ((entries: Uint32Array, at: number) => boolean) => {
  const first = layout.identity + 1;
  const spokenBy = (speaks: (rule: KeyedRule) => boolean): ((entries: Uint32Array, at: number) => boolean) => {
    const masks = new Uint32Array(entryWords(layout));
    layout.rules.forEach((rule, r) => {
      if (speaks(rule)) masks[first + saidWord(r)] = (masks[first + saidWord(r)] as number) | spokeBit(r);
    });
    return (entries, at) => {
      for (let i = first; i < masks.length; i++) if (((entries[at + i] as number) & (masks[i] as number)) !== 0) return true;
      return false;
    };
  };
  const isTold = spokenBy((rule) => holdsByNumber(rule) && !layout.whole);
  const isOfEverybody = spokenBy(({ always }) => always);
  return (entries, at) => isTold(entries, at) && !isOfEverybody(entries, at);
};

export const makePersonRecords = (layout: PersonLayout): PersonRecords => {
  const { identity, rules } = layout;
  const width = recordWords(layout);
  const firstRule = identity + 1;
  return {
    layout,
    width,
    fromEntry(entries, at, into) {
      for (let i = 0; i < identity; i++) into[i] = entries[at + i] as number;
      into[identity] = 1;
      const row = entries[at + identity] as number;
      for (let r = 0; r < rules.length; r++) {
        const said = entries[at + firstRule + saidWord(r)] as number;
        const spoke = (said & spokeBit(r)) !== 0;
        const to = firstRule + RULE_WORDS * r;
        into[to] = spoke ? row : 0;
        into[to + 1] = spoke ? 1 | (((said >>> bitsShift(r)) & 0xff) << BITS) : 0;
      }
    },
    merge(words, at, record, from) {
      words[at + identity] = Math.min(MOST, (words[at + identity] as number) + (record[from + identity] as number));
      for (let i = firstRule; i < width; i += RULE_WORDS) {
        const own = words[at + i + 1] as number;
        const other = record[from + i + 1] as number;
        if (other === 0) continue;
        const row = record[from + i] as number;
        words[at + i] = own === 0 ? row : Math.min(words[at + i] as number, row);
        words[at + i + 1] = Math.min(MANY, countOf(own) + countOf(other)) | ((bitsOf(own) | bitsOf(other)) << BITS);
      }
    },
    concernsOthers(words, at) {
      const isOften = (words[at + identity] as number) > 1;
      let isTold = false;
      for (let r = 0; r < rules.length; r++) {
        if (words[at + firstRule + RULE_WORDS * r + 1] === 0) continue;
        // Of marks that many rows bear, and of which no rule speaks, nobody need be told.
        if (isOften) return true;
        if ((rules[r] as KeyedRule).always) return false;
        if (holdsByNumber(rules[r] as KeyedRule)) isTold = true;
      }
      return isTold && !layout.whole;
    },
    eachFirst(words, at, visit) {
      for (let i = firstRule; i < width; i += RULE_WORDS) if (words[at + i + 1] !== 0) visit(at + i);
    },
  };
};
