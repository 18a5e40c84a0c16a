import { CLASSES, classOf } from './folded-letters.js';

/** Ways out of a node, as bits to shift by. */
export const SHIFT = 5;
const ROW = 1 << SHIFT;
/** On a way to a node in which some stem ends. */
export const FOUND = 0x8000;

/** Stems that leave the same mark. Small letters without accents and without double letters; `_` is the edge of a word. */
export interface MarkedStems {
  readonly stems: readonly string[];
  /** Bits. */
  readonly mark: number;
}

/**
 * Finds any number of stems in one pass over letters; double letters are one to it. `ways[node << SHIFT | letter]` is the node that follows, with
 * `FOUND` where a stem ends in it; `marks[node]` are the bits of those that do.
 */
export interface StemAutomaton {
  readonly ways: Uint16Array;
  readonly marks: Uint16Array;
  readonly start: number;
}

/** Letters by letters, nodes as numbers: it is made anew in each run, and a run over ten contacts notices. */
class Trie {
  readonly ways: Uint16Array;
  readonly marks: Uint16Array;
  /** By which letter each node is reached. */
  readonly letters: Uint8Array;
  /** Behind the last node. 0 is none at first. */
  size = 1;

  constructor(families: readonly MarkedStems[]) {
    let most = 2;
    for (const { stems } of families) for (const stem of stems) most += stem.length;
    this.ways = new Uint16Array(most << SHIFT);
    this.marks = new Uint16Array(most);
    this.letters = new Uint8Array(most);
  }

  add(letter = 0): number {
    this.letters[this.size] = letter;
    return this.size++;
  }

  plant(root: number, stem: string): number {
    let node = root;
    for (let i = 0; i < stem.length; i++) {
      const at = (node << SHIFT) | classOf(stem.charCodeAt(i));
      node = this.ways[at] ||= this.add(at & (ROW - 1));
    }
    return node;
  }

  /** A letter that comes again leads nowhere else. */
  stayAtDoubles(): void {
    for (let node = 1; node < this.size; node++) {
      const letter = this.letters[node] as number;
      if (letter > 0) this.ways[(node << SHIFT) | letter] = node;
    }
  }

  finish(start: number): StemAutomaton {
    const { marks, size } = this;
    const ways = this.ways.subarray(0, size << SHIFT);
    for (let way = 0; way < ways.length; way++) if (marks[ways[way] as number] !== 0) (ways[way] as number) |= FOUND;
    return { ways, marks: marks.subarray(0, size), start };
  }
}

/** Stems stand anywhere, those behind a `_` begin words (Aho and Corasick, Communications of the ACM 18, 1975). */
export const stemAutomaton = (families: readonly MarkedStems[]): StemAutomaton => {
  const trie = new Trie(families);
  const { ways, marks } = trie;
  const root = trie.add();
  for (const { stems, mark } of families) for (const stem of stems) (marks[trie.plant(root, stem)] as number) |= mark;
  // Breadth first: where a node has no way on, that of the longest end of what was read.
  const back = new Uint16Array(trie.size);
  const queue = new Uint16Array(trie.size);
  let last = 0;
  for (let letter = 0; letter < CLASSES; letter++) {
    const at = (root << SHIFT) | letter;
    const child = ways[at] as number;
    if (child === 0) ways[at] = root;
    else {
      back[child] = root;
      queue[last++] = child;
    }
  }
  for (let first = 0; first < last; first++) {
    const node = queue[first] as number;
    const fallen = back[node] as number;
    (marks[node] as number) |= marks[fallen] as number;
    for (let letter = 0; letter < CLASSES; letter++) {
      const at = (node << SHIFT) | letter;
      const next = ways[(fallen << SHIFT) | letter] as number;
      const child = ways[at] as number;
      if (child === 0) ways[at] = next;
      else {
        back[child] = next;
        queue[last++] = child;
      }
    }
  }
  trie.stayAtDoubles();
  // A text begins as if behind something that is no letter.
  return trie.finish(ways[root << SHIFT] as number);
};
