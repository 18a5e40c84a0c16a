import { zipBytes } from '../../../src/csv/zip/write-zip.js';

/** An archive of these files. */
export const zipOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of zipBytes(Object.entries(files).map(([name, text]) => ({ name, chunks: [Buffer.from(text)] })))) parts.push(part);
  return Buffer.concat(parts);
};

/** One sheet of a workbook: its name, and its XML from `<cols>` to `<mergeCells>`, or only its rows. */
export interface SheetToMake {
  readonly name: string;
  readonly hidden?: boolean;
  readonly xml: string;
  /** Notes on its cells, `[cell, text]`; of `threads` the elements of Office 365. */
  readonly notes?: readonly (readonly [cell: string, text: string])[];
  readonly threads?: readonly (readonly [cell: string, text: string])[];
}

/** What a workbook has besides its sheets. */
interface WorkbookToMake {
  readonly sheets: readonly SheetToMake[];
  /** The `<si>` elements of its shared texts. */
  readonly texts?: string;
  /** Format codes: the cells of style 1, 2… */
  readonly formats?: readonly (string | number)[];
  readonly system1904?: boolean;
  /** Whether the cells of the style after all formats are struck through. */
  readonly struck?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A small .xlsx, as Office writes it. */
export const workbookOf = ({ sheets, texts, formats = [], system1904, struck }: WorkbookToMake): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${KIND}"><workbookPr${system1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(({ name, hidden }, i) => `<sheet name="${name}" sheetId="${i + 7}"${hidden ? ' state="hidden"' : ''} r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`] as const),
      ['st', 'styles', '/xl/styles.xml'],
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats
      .map((code, i) => (typeof code === 'number' ? '' : `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`))
      .join(
        '',
      )}</numFmts>${struck ? '<fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>' : ''}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((code, i) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + i}"/>`)
      .join('')}${struck ? '<xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>' : ''}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts ?? ''}</sst>`,
    ...Object.fromEntries(
      sheets.flatMap(({ notes = [], threads = [] }, i) =>
        notes.length + threads.length === 0
          ? []
          : [
              [
                `xl/worksheets/_rels/sheet${i}.xml.rels`,
                relations([
                  ['n1', 'comments', `../comments${i}.xml`],
                  ['n2', 'threadedComment', `../threadedComments/t${i}.xml`],
                ]),
              ],
              [
                `xl/comments${i}.xml`,
                `<comments ${MAIN}><commentList>${notes.map(([cell, text]) => `<comment ref="${cell}"><text><r><t>${text}</t></r></text></comment>`).join('')}</commentList></comments>`,
              ],
              [
                `xl/threadedComments/t${i}.xml`,
                `<ThreadedComments>${threads.map(([cell, text]) => `<threadedComment ref="${cell}"><text>${text}</text></threadedComment>`).join('')}</ThreadedComments>`,
              ],
            ],
      ),
    ),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN}>${xml.includes('<sheetData') ? xml : `<sheetData>${xml}</sheetData>`}</worksheet>`,
      ]),
    ),
  });

/** Rows of texts as the XML of a sheet. */
export const textRowsXml = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`).join('')}</row>`,
    )
    .join('');

/** A workbook of one sheet of texts. */
export const textWorkbook = (rows: readonly (readonly string[])[], name = 'Contacts'): Promise<Buffer> =>
  workbookOf({ sheets: [{ name, xml: textRowsXml(rows) }] });
