import { type EncodedFindings, type FindingFacts, KEPT_CODES, NO_TEXT } from './finding-encoder.js';

/** Facts that are remembered: those of a block repeat themselves in the next. */
const MOST_FACTS = 4096;

/** Reads packed findings, one after the other: what it says holds until the next `advance`. */
export class FindingDecoder {
  row = 0;
  kept: boolean | undefined;
  fingerprints: readonly string[] | undefined;
  rule = 0;
  message = 0;
  column = 0;
  channels = 0;
  masked: string | undefined;
  facts: FindingFacts | undefined;
  readonly #facts = new Map<string, FindingFacts>();
  #numbers: Int32Array = new Int32Array(0);
  #texts: Buffer = Buffer.alloc(0);
  #at = 0;
  #from = 0;
  #left = 0;

  open({ numbers, texts }: EncodedFindings): void {
    this.#numbers = numbers;
    this.#texts = Buffer.from(texts.buffer, texts.byteOffset, texts.length);
    this.#at = 0;
    this.#from = 0;
    this.#left = 0;
  }

  /** Goes to the next finding. @returns false when there is none */
  advance(): boolean {
    while (this.#left === 0) {
      if (this.#at === this.#numbers.length) return false;
      this.#row();
    }
    this.#left--;
    this.rule = this.#next();
    this.message = this.#next();
    this.column = this.#next();
    this.channels = this.#next();
    this.masked = this.#text();
    this.facts = this.#factsOf(this.#text());
    return true;
  }

  #row(): void {
    this.row = this.#next();
    this.#left = this.#next();
    this.kept = KEPT_CODES[this.#next()];
    const prints = this.#next();
    this.fingerprints = prints === NO_TEXT ? undefined : Array.from({ length: prints }, () => this.#text() as string);
  }

  #next(): number {
    return this.#numbers[this.#at++] as number;
  }

  #text(): string | undefined {
    const length = this.#next();
    if (length === NO_TEXT) return undefined;
    const from = this.#from;
    this.#from += length;
    return this.#texts.utf8Slice(from, this.#from);
  }

  #factsOf(text: string | undefined): FindingFacts | undefined {
    if (text === undefined) return undefined;
    let facts = this.#facts.get(text);
    if (!facts) {
      if (this.#facts.size === MOST_FACTS) this.#facts.clear();
      facts = JSON.parse(text) as FindingFacts;
      this.#facts.set(text, facts);
    }
    return facts;
  }
}
