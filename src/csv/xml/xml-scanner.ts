/**
 * Reads XML while it comes, over its bytes: a sheet of a few megabytes packed is hundreds of them in tags. What workbooks are written in
 * is read (elements, attributes, text, CDATA); of a document type nothing is, for it may be made to unfold without end.
 * @module
 */

import { OpenTag } from './open-tag.js';
import { BrokenXmlError, markEnd, startsWith, type XmlEvents, type XmlTag } from './xml-events.js';

const [LT, GT, SLASH, BANG, QUERY, COLON, QUOTE, APOSTROPHE, AMPERSAND] = [60, 62, 47, 33, 63, 58, 34, 39, 38];
/** No tag and no text of a workbook is longer: a cell holds 32,767 characters. What goes on in the next piece is looked at again from its beginning. */
const MOST = 4 * 1024 * 1024;

/** Takes the bytes of a document piece by piece. */
export class XmlScanner extends OpenTag implements XmlTag {
  readonly #events: XmlEvents;
  #rest: Uint8Array = new Uint8Array(0);
  #depth = 0;
  #skip: { readonly mark: string; readonly depth: number } | undefined;
  #nameFrom = 0;
  #nameTo = 0;

  constructor(events: XmlEvents) {
    super();
    this.#events = events;
  }

  /** @throws BrokenXmlError */
  push(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    if (bytes.length >= 2 && (bytes[0] as number) + (bytes[1] as number) === 0xfe + 0xff) throw new BrokenXmlError('UTF-16');
    this.bytes = bytes;
    const done = this.#scan(bytes);
    this.#rest = bytes.subarray(done);
    if (this.#rest.length > MOST) throw new BrokenXmlError('too long');
  }

  /** @throws BrokenXmlError where an element is still open */
  end(): void {
    if (this.#depth !== 0) throw new BrokenXmlError('ends early');
  }

  get written(): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.#nameFrom, this.#nameTo - this.#nameFrom).toString('latin1');
  }

  get depth(): number {
    return this.#depth;
  }

  /** Tells nothing more before a mark comes, which stands where so many elements are open. */
  skipTo(mark: string, depth: number): void {
    this.#skip = { mark, depth };
  }

  /** @returns where to go on */
  #skipped(bytes: Uint8Array, from: number, { mark, depth }: { readonly mark: string; readonly depth: number }): number {
    const end = markEnd(bytes, mark, from);
    if (end < 0) return Math.max(from, bytes.length - mark.length + 1);
    this.#skip = undefined;
    this.#depth = depth;
    return end - mark.length;
  }

  /** @returns bytes that are done with */
  #scan(bytes: Uint8Array): number {
    const { length } = bytes;
    for (let at = 0; ; ) {
      if (this.#skip) at = this.#skipped(bytes, at, this.#skip);
      if (this.#skip) return at;
      let plain = true;
      let lt = at;
      for (let byte = bytes[lt]; lt < length && byte !== LT; byte = bytes[++lt]) if (byte === AMPERSAND) plain = false;
      // A text is told whole: what goes on in the next piece waits for it.
      if (lt >= length || lt + 1 >= length) return at;
      const end = this.#tag(bytes, lt, lt > at ? at : -1, plain);
      if (end < 0) return at;
      at = end;
    }
  }

  /** Tells a tag, and the text before it. @param text where that text starts, or -1. @returns where the tag ends, or -1 when it goes on in the next piece */
  #tag(bytes: Uint8Array, lt: number, text: number, plain: boolean): number {
    const kind = bytes[lt + 1];
    if (kind === BANG || kind === QUERY) return this.#aside(bytes, lt, text, plain);
    const { length } = bytes;
    let at = kind === SLASH ? lt + 2 : lt + 1;
    let name = 0;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === GT || byte === SLASH || byte <= 32) break;
      name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
    }
    this.#nameFrom = lt + 1;
    this.#nameTo = at;
    let quote = 0;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) break;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    }
    if (at >= length) return -1;
    if (text >= 0) this.#events.text?.(bytes, text, lt, plain);
    if (kind === SLASH) {
      if (--this.#depth < 0) throw new BrokenXmlError('closes too much');
      this.#events.close(name);
      return at + 1;
    }
    const empty = bytes[at - 1] === SLASH;
    this.startTag(this.#nameTo, empty ? at - 1 : at);
    this.#events.open(name, this);
    if (empty) this.#events.close(name);
    else this.#depth++;
    return at + 1;
  }

  /** Comments, instructions, CDATA. */
  #aside(bytes: Uint8Array, lt: number, text: number, plain: boolean): number {
    if (bytes.length - lt < 9) return -1;
    const isData = startsWith(bytes, '<![CDATA[', lt);
    const isComment = startsWith(bytes, '<!--', lt);
    if (bytes[lt + 1] === BANG && !isData && !isComment) throw new BrokenXmlError('document type');
    const end = markEnd(bytes, isData ? ']]>' : isComment ? '-->' : '?>', lt + (isData ? 9 : 4));
    if (end < 0) return -1;
    if (text >= 0) this.#events.text?.(bytes, text, lt, plain);
    if (isData && end - 3 > lt + 9) this.#events.text?.(bytes, lt + 9, end - 3, true);
    return end;
  }
}
