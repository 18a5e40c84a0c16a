/**
 * Which identifiers are one person's. An address is a person's whatever else stands beside it. A number is that of whoever it stands
 * beside, unless one source of codes or addresses gives it to several: that of a switchboard makes nobody of them one.
 * @module
 */
import { Column, Identifiers } from './identifiers.js';

/** Words of a link: an identifier, one of more weight that stands in the same row, and the source of that one. */
export const LINK_WORDS = 5;
/** Bit of the last word that says that the first identifier is a number. */
export const NUMBER_BIT = 1;

/** More owners than that are those of a switchboard: nobody's. */
const MOST_OWNERS = 4;
const NONE = -1;

/** Who an identifier belongs to: the high and the low half of a fingerprint. */
type Halves = readonly [high: number, low: number];

/** Identifiers by whom they belong to. */
export class PersonLinks {
  readonly #all = new Identifiers();
  /** By identifier, the one that it belongs to; itself where that is nobody else. */
  readonly #parents = new Column(NONE);
  /** By number, the last that was said of its owners: entries of three columns. */
  readonly #lastOwner = new Column(NONE);
  readonly #owners = new Column(0);
  readonly #sources = new Column(0);
  readonly #before = new Column(NONE);
  #entries = 0;
  #settled = false;

  /** Adds links; their order does not matter. */
  add(links: Uint32Array): void {
    for (let at = 0; at < links.length; at += LINK_WORDS) {
      const one = this.#all.add(links[at] as number, links[at + 1] as number);
      const owner = this.#all.add(links[at + 2] as number, links[at + 3] as number);
      const source = (links[at + 4] as number) | 0;
      if ((source & NUMBER_BIT) === 0) this.#join(one, owner);
      else this.#owned(one, owner, source);
    }
  }

  get isEmpty(): boolean {
    return this.#all.count === 0;
  }

  /** Who an identifier belongs to; undefined where that is itself. Nothing is added after the first question. */
  ownerOf(high: number, low: number): Halves | undefined {
    const root = this.#ownerPlace(high, low);
    return root === NONE ? undefined : [this.#all.highs[root] as number, this.#all.lows[root] as number];
  }

  /** Gives a record to its owner, of whose fingerprint its first two words are then. */
  settle(words: Uint32Array, at: number): void {
    const root = this.#ownerPlace(words[at] as number, words[at + 1] as number);
    if (root === NONE) return;
    words[at] = this.#all.highs[root] as number;
    words[at + 1] = this.#all.lows[root] as number;
  }

  #ownerPlace(high: number, low: number): number {
    if (!this.#settled) this.#settleNumbers();
    const place = this.#all.find(high, low);
    if (place === NONE) return NONE;
    const root = this.#rootOf(place);
    return root === place ? NONE : root;
  }

  /** Notes who has a number. Two of one person are two, until it is known that they are one. */
  #owned(number: number, owner: number, source: number): void {
    let known = 0;
    for (let entry = this.#lastOwner.at(number); entry !== NONE; entry = this.#before.at(entry)) {
      if (this.#owners.at(entry) === owner && this.#sources.at(entry) === source) return;
      known++;
    }
    if (known > MOST_OWNERS) return;
    this.#owners.set(this.#entries, owner);
    this.#sources.set(this.#entries, source);
    this.#before.set(this.#entries, this.#lastOwner.at(number));
    this.#lastOwner.set(number, this.#entries++);
  }

  #rootOf(place: number): number {
    // Fingerprints are as good as random: so are roots, and the way to them stays short.
    let root = place;
    for (let parent = this.#parents.at(root); parent !== NONE; parent = this.#parents.at(root)) root = parent;
    return root;
  }

  /** The smaller fingerprint of two is the root of both, so that the order of the links decides nothing. */
  #join(a: number, b: number): void {
    const [x, y] = [this.#rootOf(a), this.#rootOf(b)];
    if (x === y) return;
    const { highs, lows } = this.#all;
    const isFirst = (highs[x] as number) - (highs[y] as number) || (lows[x] as number) - (lows[y] as number);
    if (isFirst < 0) this.#parents.set(y, x);
    else this.#parents.set(x, y);
  }

  /** Gives numbers to their owners, by who is who without any number: what one number joins says nothing of another. */
  #settleNumbers(): void {
    this.#settled = true;
    const { count } = this.#all;
    for (let number = 0; number < count; number++) if (!this.#isOneOwners(number)) this.#lastOwner.set(number, NONE);
    for (let number = 0; number < count; number++)
      for (let entry = this.#lastOwner.at(number); entry !== NONE; entry = this.#before.at(entry))
        this.#join(number, this.#owners.at(entry));
  }

  /** Whether a number has few owners, and no source gives it to two persons. */
  #isOneOwners(number: number): boolean {
    let count = 0;
    for (let entry = this.#lastOwner.at(number); entry !== NONE; entry = this.#before.at(entry)) {
      if (++count > MOST_OWNERS) return false;
      const root = this.#rootOf(this.#owners.at(entry));
      for (let other = this.#before.at(entry); other !== NONE; other = this.#before.at(other))
        if (this.#sources.at(other) === this.#sources.at(entry) && this.#rootOf(this.#owners.at(other)) !== root) return false;
    }
    return true;
  }
}
