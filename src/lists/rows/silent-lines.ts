/** Counts the lines of a list that say of nobody that they refuse, though it asks it of each. */
export class SilentLines {
  #refusing = 0;
  #silent = 0;

  /** @returns how many were silent until now; none where nobody refuses in so many words, since the column then asks something else */
  see(refuses: boolean): number {
    if (refuses) this.#refusing++;
    else this.#silent++;
    return this.#refusing > 0 ? this.#silent : 0;
  }
}
