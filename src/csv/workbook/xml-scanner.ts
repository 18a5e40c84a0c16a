/**
 * Reads XML while it comes, over its bytes: a sheet of a few megabytes packed is hundreds of them in tags. What workbooks are written in
 * is read (elements, attributes, text, CDATA); of a document type nothing is, for it may be made to unfold without end.
 * @module
 */

import { BrokenXmlError, markEnd, startsWith, type XmlEvents, type XmlTag } from './xml-events.js';

const [LT, GT, SLASH, BANG, QUERY, COLON, EQUALS, QUOTE, APOSTROPHE, AMPERSAND] = [60, 62, 47, 33, 63, 58, 61, 34, 39, 38];
/** No tag and no text of a workbook is longer. */
const MOST = 32 * 1024 * 1024;

/** Takes the bytes of a document piece by piece. */
export class XmlScanner implements XmlTag {
  readonly #events: XmlEvents;
  #rest: Uint8Array = new Uint8Array(0);
  #depth = 0;
  bytes: Uint8Array = this.#rest;
  attribute = 0;
  from = 0;
  to = 0;
  #next = 0;
  #tagEnd = 0;

  constructor(events: XmlEvents) {
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

  /** @returns bytes that are done with */
  #scan(bytes: Uint8Array): number {
    const { length } = bytes;
    for (let at = 0; ; ) {
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
    const attributes = at;
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
    this.#next = attributes;
    this.#tagEnd = empty ? at - 1 : at;
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

  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.#tagEnd;
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
    if (at >= end && bytes[at] !== quote) throw new BrokenXmlError('attribute');
    this.attribute = name;
    this.to = at;
    this.#next = at + 1;
    return true;
  }
}
