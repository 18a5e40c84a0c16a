import { BrokenXmlError } from './xml-events.js';

const [COLON, EQUALS, QUOTE, APOSTROPHE] = [58, 61, 34, 39];

/** The attributes of the tag that is looked at, one after the other. */
export class OpenTag {
  bytes: Uint8Array = new Uint8Array(0);
  attribute = 0;
  from = 0;
  to = 0;
  #next = 0;
  #end = 0;

  /** @param from where the attributes begin. @param end where they end */
  protected startTag(from: number, end: number): void {
    this.#next = from;
    this.#end = end;
  }

  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.#end;
    let at = this.#next;
    while (at < end && (bytes[at] as number) <= 32) at++;
    if (at >= end) return false;
    let name = 0;
    for (; at < end && bytes[at] !== EQUALS; at++) {
      const byte = bytes[at] as number;
      if (byte > 32) name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
    }
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    const quote = bytes[at];
    this.from = ++at;
    while (at < end && bytes[at] !== quote) at++;
    // What stands behind the tag closes nothing in it.
    if (at >= end) throw new BrokenXmlError('attribute');
    this.attribute = name;
    this.to = at;
    this.#next = at + 1;
    return true;
  }
}
