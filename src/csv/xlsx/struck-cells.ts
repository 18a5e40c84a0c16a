import { readXml } from '../xml/read-xml.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber } from '../xml/xml-text.js';

const [CELL, STYLE] = ['c', 's'].map(xmlName);

/** Whether a sheet has a cell of some styles. */
class StyleSearch implements XmlEvents {
  found = false;
  readonly #styles: ReadonlySet<number>;

  constructor(styles: ReadonlySet<number>) {
    this.#styles = styles;
  }

  open(name: number, tag: XmlTag): void {
    if (name !== CELL || this.found) return;
    while (tag.nextAttribute()) if (tag.attribute === STYLE) this.found ||= this.#styles.has(asciiNumber(tag.bytes, tag.from, tag.to));
  }

  close(): void {}
}

/** Whether a cell of a sheet is struck through: most workbooks have no such style, and nothing is looked for. */
export const hasStruckCells = async (xml: () => AsyncIterable<Uint8Array>, struck: ReadonlySet<number>): Promise<boolean> =>
  struck.size > 0 && (await readXml(xml(), new StyleSearch(struck))).found;
