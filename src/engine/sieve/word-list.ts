/** Words that grow; whoever puts them in reserves room first, and sets the length. */
export class WordList {
  words = new Int32Array(1 << 12);
  length = 0;

  reserve(more: number): void {
    if (this.length + more <= this.words.length) return;
    const grown = new Int32Array(Math.max(this.words.length * 2, this.length + more));
    grown.set(this.words);
    this.words = grown;
  }

  /** A copy of what was put in. */
  taken(): Int32Array {
    return this.words.slice(0, this.length);
  }
}
