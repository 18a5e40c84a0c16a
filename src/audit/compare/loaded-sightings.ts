import { SIGHTING_WORDS } from '../../model/outcome/person-sightings.js';
import type { PersonsFile } from '../cache/persons-file.js';

/** How many sightings of some parts there are, in all files. */
export const countIn = (all: readonly PersonsFile[], from: number, to: number): number =>
  all.reduce((sum, { starts }) => sum + (starts[to] as number) - (starts[from] as number), 0);

/** Memory for everybody of some parts, of all files: taken once and used for one load after the other. */
export class LoadedSightings {
  count = 0;
  words = new Uint32Array(0);
  files = new Uint32Array(0);
  /** Chains of sightings of one fingerprint: where each begins in a table of twice the room, and what follows each; -1 for nothing. */
  heads = new Int32Array(0);
  next = new Int32Array(0);

  #range: readonly [from: number, to: number] = [0, 0];

  /** Loads parts of files, which are the same files each time. */
  load(all: readonly PersonsFile[], from: number, to: number): void {
    if (this.#range[0] === from && this.#range[1] === to) return;
    this.#range = [from, to];
    this.count = countIn(all, from, to);
    if (this.count > this.files.length) {
      this.words = new Uint32Array(this.count * SIGHTING_WORDS);
      this.files = new Uint32Array(this.count);
      this.next = new Int32Array(this.count);
      this.heads = new Int32Array(Math.max(1024, 2 ** Math.ceil(Math.log2(this.count * 2))));
    }
    let at = 0;
    for (const [file, sightings] of all.entries()) {
      if (sightings.starts[from] === sightings.starts[to]) continue;
      const end = at + (sightings.starts[to] as number) - (sightings.starts[from] as number);
      sightings.read(from, to, this.words.subarray(at * SIGHTING_WORDS, end * SIGHTING_WORDS));
      this.files.fill(file, at, end);
      at = end;
    }
    this.#chain();
  }

  #chain(): void {
    const { words, heads, next } = this;
    heads.fill(-1);
    const mask = heads.length - 1;
    // Taken from the end, so that a chain begins with the first file.
    for (let i = this.count - 1; i >= 0; i--) {
      const high = words[i * SIGHTING_WORDS] as number;
      const low = words[i * SIGHTING_WORDS + 1] as number;
      let slot = low & mask;
      for (let head = heads[slot] as number; head >= 0; head = heads[slot] as number) {
        if (words[head * SIGHTING_WORDS] === high && words[head * SIGHTING_WORDS + 1] === low) break;
        slot = (slot + 1) & mask;
      }
      next[i] = heads[slot] as number;
      heads[slot] = i;
    }
  }

  row(at: number): number {
    return this.words[at * SIGHTING_WORDS + 2] as number;
  }

  bits(at: number): number {
    return this.words[at * SIGHTING_WORDS + 3] as number;
  }
}
