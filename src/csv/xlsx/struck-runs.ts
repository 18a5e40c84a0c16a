import { type XmlTag, xmlName } from '../xml/xml-events.js';
import { saysYes } from '../xml/xml-text.js';

const [STRIKE, VALUE] = ['strike', 'val'].map(xmlName);

/** Whether a text that is written in runs, each in a font of its own, is struck through from end to end. */
export class StruckRuns {
  #isStruck = false;
  #hasText = false;
  #struck = 0;
  #plain = 0;

  /** Begins a text. */
  clear(): void {
    this.#struck = this.#plain = 0;
    this.#isStruck = this.#hasText = false;
  }

  /** Begins a run. */
  begin(): void {
    this.#isStruck = this.#hasText = false;
  }

  /** @returns whether a tag speaks of a line through the run */
  reads(name: number, tag: XmlTag): boolean {
    if (name !== STRIKE) return false;
    this.#isStruck = true;
    while (tag.nextAttribute()) if (tag.attribute === VALUE) this.#isStruck = saysYes(tag.bytes, tag.from);
    return true;
  }

  /** A run, or a text without runs, has letters. */
  text(): void {
    this.#hasText = true;
  }

  end(): void {
    if (!this.#hasText) return;
    if (this.#isStruck) this.#struck++;
    else this.#plain++;
  }

  /** Of the text that is over. */
  get areStruck(): boolean {
    return this.#struck > 0 && this.#plain === 0;
  }
}
