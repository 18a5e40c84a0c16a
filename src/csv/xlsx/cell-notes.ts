import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { xmlText } from '../xml/xml-text.js';
import { rowsOfRange } from './xlsx-reference.js';

const [COMMENT, THREADED, TEXT, PHONETIC, REF] = ['comment', 'threadedComment', 't', 'rPh', 'ref'].map(xmlName);
const WHOLE_TEXT = xmlName('text');
/** What programs that know no threads are shown in place of one. */
const STAND_IN = /^\[[^\]]*(?:thread|conversation)[^\]]*\]/i;
/** Characters of the notes of a row that are read. */
const MOST = 2000;

/** The notes that people pinned to cells, old ones and threads, by the number of their row. */
export class CellNotes implements XmlEvents {
  readonly byRow = new Map<number, string>();
  #row = 0;
  #text = '';
  #isThread = false;
  #takes = false;

  open(name: number, tag: XmlTag): void {
    if (name === COMMENT || name === THREADED) {
      this.#text = '';
      this.#isThread = name === THREADED;
      while (tag.nextAttribute())
        if (tag.attribute === REF) [this.#row] = rowsOfRange(xmlText(tag.bytes, tag.from, tag.to)) as [number, number];
    } else if (name === TEXT || (name === WHOLE_TEXT && this.#isThread)) this.#takes = true;
    else if (name === PHONETIC) this.#takes = false;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.#takes && this.#text.length < MOST) this.#text += xmlText(bytes, from, to);
  }

  close(name: number): void {
    if (name === TEXT || name === WHOLE_TEXT) this.#takes = false;
    if (name !== COMMENT && name !== THREADED) return;
    const said = this.#text.trim();
    if (said === '' || STAND_IN.test(said)) return;
    const before = this.byRow.get(this.#row);
    this.byRow.set(this.#row, (before === undefined ? said : `${before} | ${said}`).slice(0, MOST));
  }
}
