import type { MergedCell } from '../workbook/merged-rows.js';
import { readXml } from '../xml/read-xml.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { xmlText } from '../xml/xml-text.js';
import { columnOf, rowsOfRange } from './xlsx-reference.js';

const [MERGE, REF] = ['mergeCell', 'ref'].map(xmlName);
const NAME = Buffer.from('mergeCell');

class MergedRanges implements XmlEvents {
  readonly found: MergedCell[] = [];

  open(name: number, tag: XmlTag): void {
    if (name !== MERGE) return;
    while (tag.nextAttribute()) if (tag.attribute === REF) this.#add(xmlText(tag.bytes, tag.from, tag.to));
  }

  #add(range: string): void {
    const [row, to] = rowsOfRange(range);
    const name = Buffer.from(range.replace('$', ''));
    if (to > row) this.found.push({ row, to, column: columnOf(name, 0, name.length) });
  }

  close(): void {}
}

/** Whether a name stands in the bytes, also where it is cut. */
const mentions = async (chunks: AsyncIterable<Uint8Array>, name: Buffer): Promise<boolean> => {
  let end = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (Buffer.concat([end, bytes.subarray(0, name.length)]).includes(name) || bytes.includes(name)) return true;
    end = Buffer.from(Buffer.concat([end, bytes.subarray(-name.length)]).subarray(-name.length));
  }
  return false;
};

/** Cells of a sheet that are merged over several rows; undefined for none. They are named behind all rows: most sheets have none, and are looked through as bytes only. */
export const mergedCells = async (xml: () => AsyncIterable<Uint8Array>): Promise<readonly MergedCell[] | undefined> => {
  const found = (await mentions(xml(), NAME)) ? (await readXml(xml(), new MergedRanges())).found : [];
  return found.length > 0 ? found : undefined;
};
