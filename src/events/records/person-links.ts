/**
 * Which identifiers are one person's. An address is a person's whatever else stands beside it. A number is that of whoever it stands
 * beside, unless one source of codes or addresses gives it to several: that of a switchboard makes nobody of them one.
 * @module
 */

/** Words of a link: an identifier, one of more weight that stands in the same row, and the source of that one. */
export const LINK_WORDS = 5;
/** Bit of the last word that says that the first identifier is a number. */
export const NUMBER_BIT = 1;

/** High and low half of a fingerprint in one number: 53 bits of it, of which two among ten million are the same with a chance of one in a hundred. */
const keyOf = (high: number, low: number): number => (high >>> 11) * 2 ** 32 + (low >>> 0);

/** More owners than that are those of a switchboard: nobody's. */
const MOST_OWNERS = 4;

type Halves = readonly [high: number, low: number];

/** Owners of a number, each with its source. */
type Owners = readonly { readonly owner: number; readonly source: number }[];

/** Identifiers by whom they belong to. */
export class PersonLinks {
  readonly #parents = new Map<number, number>();
  readonly #numbers = new Map<number, Owners>();
  readonly #halves = new Map<number, Halves>();
  #settled = false;

  /** Adds links; their order does not matter. */
  add(links: Uint32Array): void {
    for (let at = 0; at < links.length; at += LINK_WORDS) {
      const high = links[at] as number;
      const low = links[at + 1] as number;
      const ownerHigh = links[at + 2] as number;
      const ownerLow = links[at + 3] as number;
      const source = links[at + 4] as number;
      const key = keyOf(high, low);
      const owner = keyOf(ownerHigh, ownerLow);
      if (!this.#halves.has(owner)) this.#halves.set(owner, [ownerHigh, ownerLow]);
      if ((source & NUMBER_BIT) === 0) {
        if (!this.#halves.has(key)) this.#halves.set(key, [high, low]);
        this.#join(key, owner);
        continue;
      }
      const known = this.#numbers.get(key) ?? [];
      if (known.length <= MOST_OWNERS && !known.some((one) => one.owner === owner && one.source === source))
        this.#numbers.set(key, [...known, { owner, source }]);
    }
  }

  get isEmpty(): boolean {
    return this.#parents.size + this.#numbers.size === 0;
  }

  /** Who an identifier belongs to; undefined where that is itself. Nothing is added after the first question. */
  ownerOf(high: number, low: number): Halves | undefined {
    if (!this.#settled) this.#settleNumbers();
    const key = keyOf(high, low);
    const root = this.#rootOf(key);
    return root === key ? undefined : this.#halves.get(root);
  }

  #rootOf(key: number): number {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // Whoever is asked for once is asked for again.
    for (let one = key; one !== root; ) {
      const parent = this.#parents.get(one) as number;
      this.#parents.set(one, root);
      one = parent;
    }
    return root;
  }

  /** The smaller of two is the root of both, so that the order of the links decides nothing. */
  #join(a: number, b: number): void {
    const [x, y] = [this.#rootOf(a), this.#rootOf(b)];
    if (x !== y) this.#parents.set(Math.max(x, y), Math.min(x, y));
  }

  /** Gives numbers to their owners, by who is who without any number: what one number joins says nothing of another. */
  #settleNumbers(): void {
    this.#settled = true;
    const joins: [number, number][] = [];
    for (const [number, owners] of this.#numbers) {
      if (owners.length > MOST_OWNERS) continue;
      const bySource = new Map<number, Set<number>>();
      for (const { owner, source } of owners) bySource.set(source, (bySource.get(source) ?? new Set()).add(this.#rootOf(owner)));
      if ([...bySource.values()].some(({ size }) => size > 1)) continue;
      for (const { owner } of owners) joins.push([number, owner]);
    }
    for (const [number, owner] of joins) this.#joinNumber(number, owner);
    this.#numbers.clear();
  }

  /** A number is never the root of somebody: its halves are not kept. */
  #joinNumber(number: number, owner: number): void {
    const known = this.#parents.get(number);
    if (known === undefined) this.#parents.set(number, this.#rootOf(owner));
    else this.#join(known, owner);
  }
}
