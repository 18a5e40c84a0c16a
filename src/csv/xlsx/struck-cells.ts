import { readXml } from '../xml/read-xml.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber } from '../xml/xml-text.js';

const [CELL, STYLE, STRIKE] = ['c', 's', 'strike'].map(xmlName);

/** Whether a sheet has a cell of some styles, or a line through a part of a text. */
class StyleSearch implements XmlEvents {
  found = false;
  readonly #styles: ReadonlySet<number>;

  constructor(styles: ReadonlySet<number>) {
    this.#styles = styles;
  }

  open(name: number, tag: XmlTag): void {
    if (name === STRIKE) this.found = true;
    if (name !== CELL || this.found) return;
    while (tag.nextAttribute()) if (tag.attribute === STYLE) this.found ||= this.#styles.has(asciiNumber(tag.bytes, tag.from, tag.to));
  }

  close(): void {}
}

/** Whether a cell of a sheet is struck through, but for the texts that a workbook shares. */
export const hasStruckCells = async (xml: () => AsyncIterable<Uint8Array>, struck: ReadonlySet<number>): Promise<boolean> =>
  (await readXml(xml(), new StyleSearch(struck))).found;
