import { builtInFormat, type NumberFormat, numberFormat, PLAIN } from '../workbook/number-format.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber, saysYes, xmlText } from '../xml/xml-text.js';

const [NUM_FMT, NUM_FMT_ID, FORMAT_CODE, CELL_XFS, XF] = ['numFmt', 'numFmtId', 'formatCode', 'cellXfs', 'xf'].map(xmlName);
const [FONTS, FONT, FONT_ID, STRIKE, VALUE] = ['fonts', 'font', 'fontId', 'strike', 'val'].map(xmlName);

/** The number formats of a workbook, by the style of a cell, and the styles that strike it through. */
export class Styles implements XmlEvents {
  readonly #codes = new Map<number, string>();
  readonly #ids: number[] = [];
  readonly #fonts: number[] = [];
  readonly #struckFonts = new Set<number>();
  #inCells = false;
  #inFonts = false;
  #font = -1;

  open(name: number, tag: XmlTag): void {
    if (name === CELL_XFS) this.#inCells = true;
    else if (name === FONTS) this.#inFonts = true;
    else if (name === FONT && this.#inFonts) this.#font++;
    else if (name === STRIKE && this.#inFonts) this.#strike(tag);
    if (name !== NUM_FMT && !(name === XF && this.#inCells)) return;
    let id = 0;
    let font = 0;
    let code = '';
    while (tag.nextAttribute()) {
      if (tag.attribute === NUM_FMT_ID) id = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === FONT_ID) font = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === FORMAT_CODE) code = xmlText(tag.bytes, tag.from, tag.to);
    }
    if (name === NUM_FMT) this.#codes.set(id, code);
    else {
      this.#ids.push(id);
      this.#fonts.push(font);
    }
  }

  #strike(tag: XmlTag): void {
    let yes = true;
    while (tag.nextAttribute()) if (tag.attribute === VALUE) yes = saysYes(tag.bytes, tag.from);
    if (yes) this.#struckFonts.add(this.#font);
  }

  close(name: number): void {
    if (name === CELL_XFS) this.#inCells = false;
    else if (name === FONTS) this.#inFonts = false;
  }

  /** The numbers of the styles whose text is struck through. */
  struck(): ReadonlySet<number> {
    return new Set(this.#fonts.flatMap((font, style) => (this.#struckFonts.has(font) ? [style] : [])));
  }

  /** By the number of the style. A code in the file goes before the number it has. */
  formats(): readonly NumberFormat[] {
    return this.#ids.map((id) => {
      const code = this.#codes.get(id);
      return code === undefined ? (builtInFormat(id) ?? PLAIN) : numberFormat(code);
    });
  }
}
