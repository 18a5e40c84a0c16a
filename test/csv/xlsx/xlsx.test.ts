import { describe, expect, it } from 'vitest';
import { contactScore } from '../../../src/fields/table/contact-score.js';
import { codeOf, tableText } from '../tables/read-table.js';
import { textRowsXml, workbookOf, zipOf } from '../workbook/make-workbook.js';

const sheet = (xml: string, more: Omit<Parameters<typeof workbookOf>[0], 'sheets'> = {}) =>
  workbookOf({ ...more, sheets: [{ name: 'S', xml }] });
const cell = (xml: string): string => `<row r="1">${xml}<c r="B1" t="str"><v>end</v></c></row>`;
/** What a cell comes to as text. */
const textOf = async (xml: string, more: Omit<Parameters<typeof workbookOf>[0], 'sheets'> = {}): Promise<string> =>
  (await tableText(await sheet(cell(xml), more))).text.replace(/;end\r\n$/, '');

describe('a cell of a workbook', () => {
  it.each([
    ['a phone number that is a number keeps all digits', '<c r="A1"><v>33612345678</v></c>', '33612345678'],
    ['so does one with an exponent', '<c r="A1"><v>3.3612345678E10</v></c>', '33612345678'],
    ['a number that lost its zero is that number', '<c r="A1" t="n"><v>612345678</v></c>', '612345678'],
    ['a number is not shown with the noise of its binary form', '<c r="A1"><v>45.299999999999997</v></c>', '45.3'],
    ['nor is a small one with an exponent', '<c r="A1"><v>1.5E-7</v></c>', '0.00000015'],
    ['a negative number', '<c r="A1"><v>-12.50</v></c>', '-12.50'],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Éa'],
    ['a shared text of several styles is one text', '<c r="A1" t="s"><v>1</v></c>', 'deux styles'],
    ['how a text is pronounced is no part of it', '<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['a text with comma and quotes is quoted', '<c r="A1" t="s"><v>3</v></c>', '"Dupont, ""la vraie"""'],
    ['a text in the cell itself', '<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>line &amp; &#233;</t></r></is></c>', 'in line & é'],
    ['characters that XML cannot hold', '<c r="A1" t="str"><v>a_x000A_b</v></c>', '"a\nb"'],
    ['a text that only looks like one', '<c r="A1" t="str"><v>a_x005F_x000A_b</v></c>', 'a_x000A_b'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>42 rue</v></c>', '42 rue'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula that was never calculated is no blank, which would say no', '<c r="A1"><f>1+1</f></c>', '#CALC!'],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error is its text, as in a CSV file', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error that holds what parts cells and rows is one cell', '<c r="A1" t="e"><v>#A;B\n&amp;C</v></c>', '"#A;B\n&C"'],
    ['an error of a carriage return alone', '<c r="A1" t="e"><v>\r</v></c>', '"\r"'],
    ['a day written as text', '<c r="A1" t="d"><v>2026-06-01T00:00:00</v></c>', '2026-06-01'],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<b>&amp;]]>c</v></c>', '"a<b>&amp;c"'],
  ])('%s', async (_, xml, value) => {
    const texts =
      '<si><t>Éa</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">deux </t></r><r><t>styles</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>Dupont, "la vraie"</t></si>';
    expect(await textOf(xml, { texts })).toBe(value);
  });

  it.each<readonly [string, string | number, string, string]>([
    ['a day', 14, '46174', '2026-06-01'],
    ['a day of a format of its own', 'dd/mm/yyyy', '46174', '2026-06-01'],
    ['a day with the names of a language', '[$-40C]d mmmm yyyy;@', '46174', '2026-06-01'],
    ['a month', 'mmm-yy', '46174', '2026-06-01'],
    ['a day and a time', 22, '46174.4375', '2026-06-01 10:30'],
    ['a day and a time to the second', 'yyyy-mm-dd hh:mm:ss', '46174.437511574', '2026-06-01 10:30:01'],
    ['a time', 'hh:mm', '0.4375', '10:30'],
    ['hours counted beyond a day', '[h]:mm', '1.5', '36:00'],
    ['the day before the one that never was', 14, '59', '1900-02-28'],
    ['the day after', 14, '61', '1900-03-01'],
    ['a day that cannot be is its number', 14, '-5', '-5'],
    ['per cent', '0%', '0.25', '25%'],
    ['per cent with decimals', 10, '0.125', '12.5%'],
    ['a French phone number', '0#" "##" "##" "##" "##', '612345678', '0612345678'],
    ['a phone number with points', '00.00.00.00.00', '612345678', '0612345678'],
    ['a country code before a number', '"+33 "0 00 00 00 00', '612345678', '+33612345678'],
    ['a postcode', '00000', '1000', '01000'],
    ['thousands', '#,##0.00', '1234.5', '1234.5'],
    ['two decimals', '0.00', '1234.5', '1234.5'],
    ['euros, whose name holds letters of days', '#,##0.00\\ "dollars"', '12.5', '12.5'],
    ['a colour is no day', '[Red]0.00;[Blue]0.00', '12.5', '12.5'],
    ['money', '#,##0\\ [$€-40C]', '12', '12'],
    ['text', '@', '612345678', '612345678'],
    ['General', 'General', '46174', '46174'],
  ])('%s', async (_, format, raw, value) => {
    expect(await textOf(`<c r="A1" s="1"><v>${raw}</v></c>`, { formats: [format] })).toBe(value);
  });
});

it('a day of a workbook that counts from 1904', async () => {
  expect(await textOf('<c r="A1" s="1"><v>44712</v></c>', { formats: [14], system1904: true })).toBe('2026-06-01');
});

describe('rows of a workbook', () => {
  it('are numbered as the sheet numbers them: a row without cells is an empty line', async () => {
    const xml =
      '<row r="2"><c r="B2" t="str"><v>b</v></c></row><row r="3"><c r="A3" s="0"/></row><row r="5"><c r="A5"><v>1</v></c><c r="C5"><v>3</v></c></row>';
    expect((await tableText(await sheet(xml))).text).toBe('\r\n;b;\r\n\r\n\r\n1;;3\r\n');
  });

  it('without a place come one after the other, and so do cells', async () => {
    expect(
      (
        await tableText(
          await sheet(
            textRowsXml([
              ['a', 'b'],
              ['c', ''],
            ]),
          ),
        )
      ).text,
    ).toBe('a;b\r\nc;\r\n');
  });

  it('hidden ones are read and counted, and so are hidden columns, merged cells, errors and formulas without a value', async () => {
    const xml = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="C1" t="e"><v>#REF!</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><f>A1</f></c></row><row r="3" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A4:C4"/></mergeCells>`;
    const { text, told } = await tableText(await sheet(xml));
    expect(text).toBe('a;b;#REF!\r\n1;#CALC!;\r\n');
    expect(told).toEqual({
      kind: 'xlsx',
      sheet: 'S',
      isNamed: false,
      otherSheets: [],
      hiddenRows: 1,
      hiddenColumns: 2,
      mergedCells: 1,
      errorCells: 1,
      uncalculatedCells: 1,
      unreadNotes: 0,
    });
  });

  it('elements may have a prefix, and tags line breaks, comments and either quote', async () => {
    const xml = `<x:sheetData xmlns:x='y'><!-- <row> --><x:row\n r = '1'\n><x:c r='A1' t='str' note='a>b'><x:v>v</x:v></x:c></x:row></x:sheetData><sheetData/>`;
    expect((await tableText(await sheet(xml))).text).toBe('v\r\n');
  });
});

describe('the sheet', () => {
  const rows = (...cells: string[][]): string => textRowsXml(cells);
  const book = workbookOf({
    sheets: [
      { name: 'Lisez-moi', xml: rows(['Salon 2026']) },
      { name: '3', xml: rows(['Total', '12']) },
      { name: 'Invités', xml: rows(['Email'], ['a@acme.example']) },
      { name: 'Caché', hidden: true, xml: rows(['Email', 'Nom'], ['b@acme.example', 'B']) },
      { name: 'Vide', xml: '' },
    ],
  });
  const scoreOf = contactScore;
  it.each([
    ['is the shown one that holds contacts, though a hidden one holds more', { scoreOf }, 'Invités'],
    ['is the one that is named', { sheet: 'Caché' }, 'Caché'],
    ['whatever the case', { sheet: ' invités ' }, 'Invités'],
    ['or numbered', { sheet: '4' }, 'Caché'],
    ['a name that is a number goes first', { sheet: '3' }, '3'],
    ['is the first where none holds contacts', {}, 'Lisez-moi'],
  ])('%s', async (_, choice, name) => {
    const { told } = await tableText(await book, choice);
    expect(told?.sheet).toBe(name);
    expect(told?.otherSheets?.map((other) => other.name)).not.toContain(name);
    expect(told?.otherSheets).toHaveLength(4);
  });

  it('one that does not exist is an error that names those that do, and one with nothing in it is empty', async () => {
    expect(await codeOf(tableText(await book, { sheet: 'Clients' }))).toBe('LUMO_SHEET');
    await expect(tableText(await book, { sheet: 'Clients' })).rejects.toThrow('"Invités"');
    expect(await codeOf(tableText(await book, { sheet: 'Vide' }))).toBe('LUMO_INPUT_EMPTY');
    expect(await codeOf(tableText(await workbookOf({ sheets: [{ name: 'A', xml: '' }] })))).toBe('LUMO_INPUT_EMPTY');
  });
});

describe('a workbook that is broken or a trap', () => {
  const one = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
  it.each([
    ['rows out of order', `${one}${one}`],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['XML that ends early', `<sheetData>${one}`],
    ['XML that closes too much', `<sheetData/></worksheet></worksheet>`],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>`],
  ])('%s', async (_, xml) => {
    expect(await codeOf(tableText(await sheet(xml)))).toBe('LUMO_WORKBOOK_BROKEN');
  });

  it('a text that a thousand cells name does not unfold beyond the bound', async () => {
    const texts = `<si><t>${'x'.repeat(100_000)}</t></si>`;
    const xml = `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;
    let most = 0;
    const bound = (bytes: number): void => {
      most = Math.max(most, bytes);
      if (bytes > 1_000_000) throw Object.assign(new Error('too much'), { code: 'TOO_MUCH' });
    };
    expect(await codeOf(tableText(await sheet(xml, { texts }), {}, bound))).toBe('TOO_MUCH');
    expect(most).toBeLessThan(1_300_000);
  });
});

describe('an archive that is no workbook of ours', () => {
  it.each([
    ['xl/workbook.bin', 'LUMO_NOT_A_CSV', '.xlsb'],
    ['Index/Document.iwa', 'LUMO_NOT_A_CSV', 'Numbers'],
    ['word/document.xml', 'LUMO_NOT_A_CSV', 'Word'],
    ['ppt/presentation.xml', 'LUMO_NOT_A_CSV', 'presentation'],
  ])('%s: %s', async (name, code, says) => {
    const bytes = await zipOf({ [name]: 'x' });
    expect(await codeOf(tableText(bytes))).toBe(code);
    await expect(tableText(bytes)).rejects.toThrow(says);
  });

  it('a workbook whose styles went lost: without them, dates would be numbers', async () => {
    const bytes = await workbookOf({ sheets: [{ name: 'A', xml: textRowsXml([['email'], ['a@acme.example']]) }] });
    expect((await tableText(bytes)).text).toContain('a@acme.example');
    // One bit of the name in the directory is enough.
    const at = bytes.lastIndexOf('xl/styles.xml') + 5;
    bytes[at] = (bytes[at] as number) ^ 1;
    expect(await codeOf(tableText(bytes))).toBe('LUMO_WORKBOOK_BROKEN');
  });
});
