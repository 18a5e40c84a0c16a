// Files that are tables and no CSV: workbooks.
import { inChunks, SECTION, same, sectionsOf, words } from './support.mjs';
import { toolsOf } from './table-tools.mjs';

const MOST = 3072;
const MAIN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const XML = [...words('<¦/>¦</¦>¦="¦"¦&amp;¦&#x1F600;¦&#0;¦&lt;¦<![CDATA[¦]]>¦<!--¦-->¦<?xml version="1.0"?>¦<!DOCTYPE a [¦x:'), SECTION];
const relations = (all) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

export const workbooks = {
  name: 'workbooks',
  about: 'parts of an .xlsx: sheet, shared texts, styles, workbook; rows come out as whole records',
  most: MOST,
  tokens: [
    ...words(
      '<row r="2">¦</row>¦<c r="B2" t="s"><v>0</v></c>¦<c t="inlineStr"><is><t>¦</t></is></c>¦<c t="str">¦ t="e"¦ s="1"¦<f>A1</f>¦' +
        '<v>45021.5</v>¦<v>1e5</v>¦<v>-0</v>¦<si><t>¦<r><t>¦<rPh>¦_x000D_¦ hidden="1"¦<cols><col min="1" max="3" hidden="1"/></cols>¦' +
        '<mergeCell ref="A1:A9"/>¦r="XFD1048576"¦<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>¦<xf numFmtId="14"/>¦ date1904="1"¦' +
        ' xml:space="preserve"',
    ),
    ...XML,
  ],
  seeds: () =>
    [
      `${MAIN}<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Nom</t></is></c></row><row r="3"><c r="A3" t="str"><v>a@acme.example</v></c><c r="B3" s="1"><v>45021</v></c></row></sheetData></worksheet>${SECTION}<sst><si><t>Email</t></si><si><r><t>x</t></r><r><t xml:space="preserve"> y</t></r></si></sst>${SECTION}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>${SECTION}<workbook><sheets><sheet name="Contacts" sheetId="1" r:id="s0"/></sheets></workbook>`,
      `${MAIN}<row><c><v>1.50</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2024-02-29</v></c></row><row hidden="1"><c r="D2"><v>336399812</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>${SECTION}${SECTION}<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>${SECTION}<workbook><workbookPr date1904="1"/><sheets><sheet name="A" state="hidden" r:id="s0"/></sheets></workbook>`,
    ].map((text) => Buffer.from(text)),
  async make(load) {
    const { open, zip, checkRows } = await toolsOf(load);
    const { readXml } = await load('src/csv/xml/read-xml');
    const parts = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'];
    /** XML cut anywhere tells the same: names, attributes and texts, or that it is broken. */
    const told = async (xml, size) => {
      const seen = [];
      const events = {
        open: (name, tag) => {
          seen.push(name, tag.depth);
          while (tag.nextAttribute()) seen.push(tag.attribute, Buffer.from(tag.bytes.subarray(tag.from, tag.to)).toString('latin1'));
        },
        close: (name) => seen.push(-1, name),
        text: (bytes, from, to) => seen.push(Buffer.from(bytes.subarray(from, to)).toString('latin1')),
      };
      try {
        await readXml(inChunks(xml, size), events);
      } catch (error) {
        if (error?.name !== 'Error') throw error;
        return 'broken';
      }
      // A text may come in pieces.
      const joined = [];
      for (const one of seen) {
        if (typeof one === 'string' && typeof joined.at(-1) === 'string') joined.push(joined.pop() + one);
        else joined.push(one);
      }
      return joined;
    };
    return async (bytes) => {
      const sections = sectionsOf(bytes);
      const files = {
        '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
        'xl/_rels/workbook.xml.rels': relations([
          ['s0', 'worksheet', 'worksheets/sheet1.xml'],
          ['t', 'sharedStrings', 'sharedStrings.xml'],
          ['y', 'styles', 'styles.xml'],
        ]),
      };
      for (const [i, part] of parts.entries()) if (sections[i]) files[part] = sections[i];
      checkRows(await open(await zip(files)));
      const xml = Buffer.from((sections[0] ?? '').slice(0, 600));
      same(await told(xml, 3), await told(xml, 1 << 16), 'XML tells the same however it comes');
    };
  },
};

export const opendocument = {
  name: 'opendocument',
  about: 'the content of an .ods',
  most: MOST,
  tokens: [
    ...words(
      '<table:table table:name="A">¦</table:table>¦<table:table-row>¦</table:table-row>¦<table:table-cell>¦' +
        '<table:covered-table-cell/>¦<text:p>¦</text:p>¦ table:number-columns-repeated="3"¦ table:number-rows-repeated="1048576"¦' +
        ' office:value-type="date" office:date-value="2024-02-29"¦ office:value="0.5"¦<text:s text:c="9"/>¦' +
        ' office:value-type="percentage"¦ office:value-type="boolean" office:boolean-value="true"¦ table:visibility="collapse"¦' +
        '<office:annotation>¦</office:annotation>',
    ),
    ...XML,
  ],
  seeds: () => [
    Buffer.from(
      '<office:document-content><office:automatic-styles><style:style style:name="t1"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Contacts"><table:table-column/><table:table-row><table:table-cell office:value-type="string"><text:p>Email</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Nom</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="336399812"><text:p>336399812</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-02-29"/></table:table-row></table:table><table:table table:name="B" table:style-name="t1"/></office:spreadsheet></office:body></office:document-content>',
    ),
  ],
  async make(load) {
    const { open, zip, checkRows } = await toolsOf(load);
    return async (bytes) => {
      const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
      checkRows(await open(await zip({ mimetype, 'content.xml': bytes })));
    };
  },
};
