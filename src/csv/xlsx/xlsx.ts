/**
 * An .xlsx workbook (ECMA-376): where its parts are, and which sheets it has.
 * @module
 */

import { BrokenTableError } from '../workbook/row-buffer.js';
import type { PartReader, Sheet, Workbook } from '../workbook/workbook.js';
import { readXml } from '../xml/read-xml.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { saysYes, xmlText } from '../xml/xml-text.js';
import type { RowAsides } from './aside-column.js';
import { CellNotes } from './cell-notes.js';
import { mergedCells } from './merged-cells.js';
import { SharedStrings } from './shared-strings.js';
import { hasStruckCells } from './struck-cells.js';
import { Styles } from './styles.js';
import { XlsxSheet } from './xlsx-sheet.js';

const [SHEET, BOOK, RELATION] = ['sheet', 'workbookPr', 'Relationship'].map(xmlName);
const [NAME, ID, STATE, DATE_1904, KIND, TARGET] = ['name', 'id', 'state', 'date1904', 'Type', 'Target'].map(xmlName);
const RELATIONS_OF_ALL = '_rels/.rels';

interface Relation {
  readonly id: string;
  /** What follows the last slash of its type. */
  readonly kind: string;
  readonly target: string;
}

const attributesOf = (tag: XmlTag, known: Readonly<Record<number, string>>): Record<string, string> => {
  const said: Record<string, string> = {};
  while (tag.nextAttribute()) {
    const name = known[tag.attribute];
    if (name !== undefined) said[name] = xmlText(tag.bytes, tag.from, tag.to);
  }
  return said;
};

class Relations implements XmlEvents {
  readonly all: Relation[] = [];
  open(name: number, tag: XmlTag): void {
    if (name !== RELATION) return;
    const {
      id = '',
      kind = '',
      target = '',
    } = attributesOf(tag, { [xmlName('Id')]: 'id', [KIND as number]: 'kind', [TARGET as number]: 'target' });
    this.all.push({ id, kind: kind.slice(kind.lastIndexOf('/') + 1), target });
  }
  close(): void {}
}

class BookParts implements XmlEvents {
  readonly sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  system1904 = false;
  open(name: number, tag: XmlTag): void {
    if (name === SHEET) {
      const said = attributesOf(tag, { [NAME as number]: 'name', [ID as number]: 'id', [STATE as number]: 'state' });
      this.sheets.push({ name: said.name ?? '', id: said.id ?? '', hidden: /hidden$/i.test(said.state ?? '') });
    } else if (name === BOOK) {
      while (tag.nextAttribute()) if (tag.attribute === DATE_1904) this.system1904 = saysYes(tag.bytes, tag.from);
    }
  }
  close(): void {}
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A part by what another part calls it. */
const partAt = (from: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

const relationsOf = async (parts: PartReader, part: string): Promise<readonly Relation[]> => {
  const path = part === '' ? RELATIONS_OF_ALL : `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
  if (!parts.has(path)) return [];
  const { all } = await readXml(parts.read(path), new Relations());
  return all.map((relation) => ({ ...relation, target: partAt(part, relation.target) }));
};

/** The part that is the workbook itself. */
export const xlsxBookPart = async (parts: PartReader): Promise<string | undefined> =>
  (await relationsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target;

/** What stands beside the cells of a sheet; undefined where nothing does. */
const asidesOf = async (
  parts: PartReader,
  sheet: string,
  struck: ReadonlySet<number>,
  strings: SharedStrings,
): Promise<RowAsides | undefined> => {
  const notes = new CellNotes();
  for (const { kind, target } of await relationsOf(parts, sheet))
    if (/^(?:comments|threadedComment)$/.test(kind) && parts.has(target)) await readXml(parts.read(target), notes);
  // Most workbooks have no such style and share their texts: nothing is looked for.
  const mayBeStruck = struck.size > 0 || strings.count === 0;
  const isStruck = strings.struck.size > 0 || (mayBeStruck && (await hasStruckCells(() => parts.read(sheet), struck)));
  return notes.byRow.size > 0 || isStruck ? { notes: notes.byRow, struck } : undefined;
};

/** @throws BrokenXmlError, BrokenTableError */
export const openXlsx = async (parts: PartReader, book: string): Promise<Workbook> => {
  const relations = await relationsOf(parts, book);
  const { sheets, system1904 } = await readXml(parts.read(book), new BookParts());
  const named = (kind: string): readonly Relation[] => relations.filter((relation) => relation.kind === kind);
  const partOf = (kind: string): string | undefined => named(kind).find(({ target }) => parts.has(target))?.target;
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')];
  // Styles that are named and not there went lost on the way: without them dates would be numbers. A text that is lost is missed by its cell.
  if (styles === undefined && named('styles').length > 0) throw new BrokenTableError('styles');
  const styled = styles === undefined ? new Styles() : await readXml(parts.read(styles), new Styles());
  const [formats, struck] = [styled.formats(), styled.struck()];
  const strings = texts === undefined ? new SharedStrings() : await readXml(parts.read(texts), new SharedStrings());
  const read: Sheet[] = [];
  for (const { name, id, hidden } of sheets) {
    const relation = relations.find((one) => one.id === id);
    // A sheet that is one chart has no cells.
    if (relation?.kind !== 'worksheet') continue;
    const { target } = relation;
    if (!parts.has(target)) throw new BrokenTableError('sheet');
    const asides = await asidesOf(parts, target, struck, strings);
    const context = { strings, formats, system1904, ...(asides && { asides }) };
    read.push({
      name,
      hidden,
      ...(asides && { notes: asides.notes }),
      xml: () => parts.read(target),
      merged: () => mergedCells(() => parts.read(target)),
      reading: (rows) => new XlsxSheet(rows, context),
    });
  }
  return { kind: 'xlsx', sheets: read };
};
