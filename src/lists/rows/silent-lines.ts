/** After so many nobody needs to know how many more: each is read as a contact is, which takes time. */
const MOST = 10_000;

/** Counts the lines of a list that say of nobody that they refuse, though it asks it of each; the first ten thousand. */
export class SilentLines {
  #refusing = 0;
  #silent = 0;

  /** @returns how many were silent until now; none where nobody refuses in so many words, since the column then asks something else */
  see(refuses: () => boolean): number {
    if (this.#silent >= MOST && this.#refusing > 0) return this.#silent;
    if (refuses()) this.#refusing++;
    else this.#silent++;
    return this.#refusing > 0 ? this.#silent : 0;
  }
}
