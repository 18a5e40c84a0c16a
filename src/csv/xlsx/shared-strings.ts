import { BrokenTableError, csvCell } from '../workbook/row-buffer.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { readOfficeEscapes, xmlText } from '../xml/xml-text.js';
import { StruckRuns } from './struck-runs.js';

const [SI, T, RPH, RUN] = ['si', 't', 'rPh', 'r'].map(xmlName);

/** Texts of a workbook, which its cells name by number: all in one piece of memory, as cells of CSV. */
export class SharedStrings implements XmlEvents {
  bytes = new Uint8Array(64 * 1024);
  #ends = new Uint32Array(1024);
  #count = 0;
  #length = 0;
  #texts: string[] = [];
  #inText = false;
  #phonetic = 0;
  readonly #runs = new StruckRuns();
  /** The numbers of texts that are struck through from end to end. */
  readonly struck = new Set<number>();

  get count(): number {
    return this.#count;
  }
  startOf(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] as number);
  }
  endOf(index: number): number {
    return this.#ends[index] as number;
  }

  open(name: number, tag: XmlTag): void {
    if (name === SI) {
      this.#texts = [];
      this.#runs.clear();
    } else if (name === RUN) this.#runs.begin();
    else if (this.#runs.reads(name, tag)) return;
    // How a text is pronounced is no part of it.
    else if (name === RPH) this.#phonetic++;
    else if (name === T) this.#inText = this.#phonetic === 0;
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (!this.#inText) return;
    this.#texts.push(xmlText(bytes, from, to, plain));
    this.#runs.text();
  }

  close(name: number): void {
    if (name === T) this.#inText = false;
    else if (name === RPH) this.#phonetic--;
    else if (name === RUN) this.#runs.end();
    else if (name === SI) this.#add(csvCell(Buffer.from(readOfficeEscapes(this.#texts.join('')), 'utf8')));
  }

  #add(cell: Uint8Array): void {
    const end = this.#length + cell.length;
    if (end > 0xffffffff) throw new BrokenTableError('texts');
    if (end > this.bytes.length) {
      const more = new Uint8Array(Math.max(end, this.bytes.length * 2));
      more.set(this.bytes.subarray(0, this.#length));
      this.bytes = more;
    }
    this.bytes.set(cell, this.#length);
    this.#length = end;
    if (this.#count === this.#ends.length) {
      const more = new Uint32Array(this.#count * 2);
      more.set(this.#ends);
      this.#ends = more;
    }
    if (this.#runs.areStruck) this.struck.add(this.#count);
    this.#ends[this.#count++] = end;
  }
}
