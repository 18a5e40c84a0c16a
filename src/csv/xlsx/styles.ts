import { builtInFormat, type NumberFormat, numberFormat, PLAIN } from '../workbook/number-format.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber, xmlText } from '../xml/xml-text.js';

const [NUM_FMT, NUM_FMT_ID, FORMAT_CODE, CELL_XFS, XF] = ['numFmt', 'numFmtId', 'formatCode', 'cellXfs', 'xf'].map(xmlName);

/** The number formats of a workbook, by the style of a cell. */
export class Styles implements XmlEvents {
  readonly #codes = new Map<number, string>();
  readonly #ids: number[] = [];
  #inCells = false;

  open(name: number, tag: XmlTag): void {
    if (name === CELL_XFS) this.#inCells = true;
    if (name !== NUM_FMT && !(name === XF && this.#inCells)) return;
    let id = 0;
    let code = '';
    while (tag.nextAttribute()) {
      if (tag.attribute === NUM_FMT_ID) id = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === FORMAT_CODE) code = xmlText(tag.bytes, tag.from, tag.to);
    }
    if (name === NUM_FMT) this.#codes.set(id, code);
    else this.#ids.push(id);
  }

  close(name: number): void {
    if (name === CELL_XFS) this.#inCells = false;
  }

  /** By the number of the style. A code in the file goes before the number it has. */
  formats(): readonly NumberFormat[] {
    return this.#ids.map((id) => {
      const code = this.#codes.get(id);
      return code === undefined ? (builtInFormat(id) ?? PLAIN) : numberFormat(code);
    });
  }
}
