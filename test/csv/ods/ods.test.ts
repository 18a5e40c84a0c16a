import { describe, expect, it } from 'vitest';
import { contactScore } from '../../../src/fields/table/contact-score.js';
import { codeOf, tableText } from '../tables/read-table.js';
import { zipOf } from '../workbook/make-workbook.js';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const ods = (tables: string, styles = '', more: Record<string, string> = {}): Promise<Buffer> =>
  zipOf({
    mimetype: MIME,
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
const sheet = (rows: string, name = 'S', more = ''): string => `<table:table table:name="${name}" ${more}>${rows}</table:table>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;
const text = (said: string): string => `<table:table-cell office:value-type="string">${p(said)}</table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('a cell of an OpenDocument sheet', () => {
  it.each([
    ['a text', text('Éa &amp; b'), 'Éa & b'],
    ['a text of several lines', `<table:table-cell office:value-type="string">${p('a')}${p('b')}</table:table-cell>`, '"a\nb"'],
    ['blanks, tabs and breaks that are meant', text('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), '"a  b\tc\nd"'],
    ['a part in another style', text('un <text:span>deux</text:span>'), 'un deux'],
    [
      'a note on a cell is none of its text',
      `<table:table-cell office:value-type="string"><office:annotation>${p('secret')}</office:annotation>${p('a')}</table:table-cell>`,
      'a',
    ],
    [
      'a number keeps its digits',
      `<table:table-cell office:value-type="float" office:value="33612345678">${p('3,36E+10')}</table:table-cell>`,
      '33612345678',
    ],
    [
      'a phone number shown with its zero',
      `<table:table-cell office:value-type="float" office:value="612345678">${p('06 12 34 56 78')}</table:table-cell>`,
      '0612345678',
    ],
    [
      'a phone number shown with its country',
      `<table:table-cell office:value-type="float" office:value="612345678">${p('+33 612 345 678')}</table:table-cell>`,
      '+33612345678',
    ],
    [
      'a decimal shown rounded',
      `<table:table-cell office:value-type="float" office:value="0.125">${p('0,13')}</table:table-cell>`,
      '0.125',
    ],
    ['a day', `<table:table-cell office:value-type="date" office:date-value="2026-06-01">${p('1 juin')}</table:table-cell>`, '2026-06-01'],
    ['a day at midnight', `<table:table-cell office:value-type="date" office:date-value="2026-06-01T00:00:00"/>`, '2026-06-01'],
    ['a day and its time', `<table:table-cell office:value-type="date" office:date-value="2026-06-01T10:30:00"/>`, '2026-06-01 10:30'],
    ['a time', `<table:table-cell office:value-type="time" office:time-value="PT10H30M00S"/>`, '10:30'],
    ['per cent', `<table:table-cell office:value-type="percentage" office:value="0.25"/>`, '25%'],
    ['money', `<table:table-cell office:value-type="currency" office:value="12.5">${p('12,50 €')}</table:table-cell>`, '12.5'],
    ['yes', `<table:table-cell office:value-type="boolean" office:boolean-value="true">${p('VRAI')}</table:table-cell>`, 'TRUE'],
    [
      'an error',
      `<table:table-cell table:formula="of:=x" office:value-type="string" calcext:value-type="error">${p('#N/A')}</table:table-cell>`,
      '#N/A',
    ],
  ])('%s', async (_, cell, value) => {
    const { text: all } = await tableText(await ods(sheet(row(cell, text('end')))));
    expect(all).toBe(`${value};end\r\n`);
  });
});

describe('an OpenDocument workbook', () => {
  it('numbers rows as the sheet does; blank rows at the end are none', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    const rows = `${row(text('a'), '<table:table-cell/>', text('c'))}${blank}<table:table-row table:number-rows-repeated="2" table:visibility="filter">${text('d')}</table:table-row><table:table-row table:number-rows-repeated="1048000"/>`;
    const { text: all, told } = await tableText(await ods(sheet(rows)));
    expect(all).toBe('a;;c\r\n\r\n\r\nd;;\r\nd;;\r\n');
    expect(told).toMatchObject({ kind: 'ods', sheet: 'S', hiddenRows: 2 });
  });

  it('counts hidden columns, merged cells and errors', async () => {
    const columns = '<table:table-column/><table:table-column table:number-columns-repeated="1023" table:visibility="collapse"/>';
    const merged = `<table:table-cell table:number-rows-spanned="2" office:value-type="string">${p('a')}</table:table-cell>`;
    const error = `<table:table-cell table:formula="of:=x" office:value-type="string">${p('#REF!')}</table:table-cell>`;
    const { text: all, told } = await tableText(
      await ods(sheet(`${columns}${row(merged, text('b'), error)}${row('<table:covered-table-cell/>', text('b'))}`)),
    );
    expect(told).toMatchObject({ hiddenColumns: 2, mergedCells: 1, errorCells: 1 });
    expect(all).toBe('a;b;#REF!\r\n;b;\r\n');
  });

  it('is read at the sheet that holds contacts, which may be a long way in', async () => {
    const long = Array.from({ length: 500 }, (_, i) => row(text(`note ${i}`))).join('');
    const people = `${row(text('Email'))}${row(text('a@acme.example'))}`;
    const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const bytes = await ods(
      `${sheet(long, 'Notes')}${sheet(people, 'Caché', 'table:style-name="ta2"')}${sheet(people, 'Gens')}${sheet('', 'Vide')}`,
      styles,
    );
    const { text: all, told } = await tableText(bytes, { scoreOf: contactScore });
    expect(all).toBe('Email\r\na@acme.example\r\n');
    expect(told?.sheet).toBe('Gens');
    expect(told?.otherSheets).toEqual([
      { name: 'Notes', hidden: false, contacts: false },
      { name: 'Caché', hidden: true, contacts: true },
      { name: 'Vide', hidden: false, contacts: false, empty: true },
    ]);
    expect((await tableText(bytes, { sheet: '1' })).text.split('\r\n')).toHaveLength(501);
  });

  it.each<readonly [string, () => Promise<Buffer>, string]>([
    ['under a password', () => ods('', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'LUMO_PASSWORD'],
    [
      'with too many cells',
      () =>
        ods(sheet(row(`<table:table-cell table:number-columns-repeated="20000" office:value-type="string">${p('a')}</table:table-cell>`))),
      'LUMO_WORKBOOK_BROKEN',
    ],
    [
      'with too many rows',
      () => ods(sheet(`<table:table-row table:number-rows-repeated="9999999">${text('a')}</table:table-row>`)),
      'LUMO_WORKBOOK_BROKEN',
    ],
    ['with the end of a cell that never began', () => ods(sheet('<table:table-row></table:table-cell>')), 'LUMO_WORKBOOK_BROKEN'],
    [
      'with a cell in a cell',
      () => ods(sheet(row('<table:table-cell><table:table-cell></table:table-cell></table:table-cell>'))),
      'LUMO_WORKBOOK_BROKEN',
    ],
    ['with nothing in it', () => ods(sheet('')), 'LUMO_INPUT_EMPTY'],
    ['that is a letter', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'LUMO_NOT_A_CSV'],
  ])('%s: refused', async (_, bytes, code) => {
    expect(await codeOf(tableText(await bytes()))).toBe(code);
  });
});
