import { describe, expect, it } from 'vitest';
import { codeOf, tableText } from '../tables/read-table.js';

const PAGE = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{color:red}</style></head><body>';
const EMAIL = '<td>a@acme.example</td>';
const textOf = async (rows: string): Promise<string> => (await tableText(Buffer.from(`${PAGE}<table>${rows}</table></body></html>`))).text;

describe('a table in a page, which CRMs call .xls', () => {
  it.each([
    ['cells', `<tr><th>Email</th><th>Nom</th></tr><tr>${EMAIL}<td>Léa</td></tr>`, 'Email;Nom\r\na@acme.example;Léa\r\n'],
    ['no end tags, as old software writes', `<tr><td>Email<td>Nom<tr>${EMAIL}<td>Léa`, 'Email;Nom\r\na@acme.example;Léa\r\n'],
    ['head and body', `<thead><tr><td>Email</td></tr></thead><tbody><tr>${EMAIL}</tr></tbody>`, 'Email\r\na@acme.example\r\n'],
    [
      'references of characters',
      `<tr>${EMAIL}<td>Du&eacute; &amp; fils&nbsp;&#8212; &lt;SA&gt;</td></tr>`,
      'a@acme.example;Dué & fils — <SA>\r\n',
    ],
    ['links and fonts', '<tr><td><a href="mailto:x@acme.example"><font>x@acme.example</font></a></td></tr>', 'x@acme.example\r\n'],
    [
      'blanks are one, lines are those of the page',
      `<tr>${EMAIL}<td>\n  1 rue  Haute<br>\n44000 <p>Nantes</p></td></tr>`,
      'a@acme.example;"1 rue Haute\n44000\nNantes"\r\n',
    ],
    ['blank cells keep their place', `<tr>${EMAIL}<td>&nbsp;</td><td>c</td></tr>`, 'a@acme.example;;c\r\n'],
    ['a cell over several columns', `<tr><td colspan=2>a@acme.example</td><td>c</td></tr>`, 'a@acme.example;;c\r\n'],
    [
      'a cell over several rows',
      `<tr><td>Email</td><td>Nom</td><td>N</td></tr><tr>${EMAIL}<td rowspan=2>ACME</td><td>1</td></tr><tr><td>b@acme.example</td><td>2</td></tr>`,
      'Email;Nom;N\r\na@acme.example;ACME;1\r\nb@acme.example;ACME;2\r\n',
    ],
    [
      'numbers as they are shown',
      `<tr>${EMAIL}<td x:num="612345678">06 12 34 56 78</td><td>01000</td></tr>`,
      'a@acme.example;06 12 34 56 78;01000\r\n',
    ],
    ['scripts are no text', `<tr>${EMAIL}<td><script>var a = "<td>x</td>"</script>ok</td></tr>`, 'a@acme.example;ok\r\n'],
  ])('%s', async (_, rows, expected) => {
    expect(await textOf(rows)).toBe(expected);
  });

  it('numbers alone make one too, of which a page of a hotline has a single one', async () => {
    const rows = (numbers: readonly string[]): string => numbers.map((number) => `<tr><td>Dupont</td><td>${number}</td></tr>`).join('');
    expect(await textOf(rows(['06 12 34 56 78', '+33612345679']))).toBe('Dupont;06 12 34 56 78\r\nDupont;+33612345679\r\n');
    await expect(textOf(rows(['01 99 00 12 34', '12/03/2026', '2026-03-12', '1234 5678']))).rejects.toThrow();
  });

  it('a row that is struck through is told as one', async () => {
    const text = await textOf(
      `<tr><td>Email</td><td>Nom</td></tr><tr><td><s>a@acme.example</s></td><td><s>Léa</s></td></tr><tr><td>b@acme.example</td><td>Bob</td></tr>`,
    );
    expect(text.split('\r\n')[1]).toBe('a@acme.example;Léa;struck through (refused?) / barré (refus ?)');
    expect(text.split('\r\n')[2]).toBe('b@acme.example;Bob;');
  });

  it('hidden rows are read and counted', async () => {
    const bytes = Buffer.from(`${PAGE}<table><tr>${EMAIL}</tr><tr style="display: none"><td>b@acme.example</td></tr></table>`);
    const { text, told } = await tableText(bytes);
    expect(text).toBe('a@acme.example\r\nb@acme.example\r\n');
    expect(told).toMatchObject({ kind: 'html', hiddenRows: 1, otherSheets: [] });
  });

  it('of several tables each is a sheet, and one in a cell is one of its own', async () => {
    const inner = `<table><caption>Contacts</caption><tr><td>Email</td></tr><tr>${EMAIL}</tr></table>`;
    const bytes = Buffer.from(`<table><tr><td>Menu</td><td>${inner}</td></tr></table>`);
    expect((await tableText(bytes, { sheet: 'Contacts' })).text).toBe('Email\r\na@acme.example\r\n');
    expect((await tableText(bytes, { sheet: 'table 1' })).text).toBe('Menu\r\n');
  });

  it.each<[string, Buffer]>([
    [
      'windows-1252, as it says',
      Buffer.from(
        `<html><meta charset=windows-1252><table><tr>${EMAIL}<td>Léa œuvre €</td></tr></table>`
          .replace('œ', '\u009c')
          .replace('€', '\u0080'),
        'latin1',
      ),
    ],
    [
      'windows-1252 that says nothing',
      Buffer.from(`<table><tr>${EMAIL}<td>Léa œuvre €</td></tr></table>`.replace('œ', '\u009c').replace('€', '\u0080'), 'latin1'),
    ],
    [
      'UTF-8 that says it is something else',
      Buffer.from(`<html><meta charset=iso-8859-1><table><tr>${EMAIL}<td>Léa œuvre €</td></tr></table>`),
    ],
    ['UTF-8 with its mark', Buffer.from(`\ufeff<table><tr>${EMAIL}<td>Léa œuvre €</td></tr></table>`)],
    ['a code page that nobody knows', Buffer.from(`<html><meta charset=x-klingon><table><tr>${EMAIL}<td>Léa œuvre €</td></tr></table>`)],
  ])('%s', async (_, bytes) => {
    expect((await tableText(bytes)).text).toBe('a@acme.example;Léa œuvre €\r\n');
  });

  it.each([
    ['more columns than there may be', `<tr>${EMAIL}<td colspan=99999999>x</td><td>y</td></tr>`.repeat(1), 'LUMO_WORKBOOK_BROKEN'],
    ['a span over all rows that there are', `<tr>${EMAIL}<td rowspan=99999999>x</td></tr>`, 'nothing failed'],
  ])('%s', async (_, rows, code) => {
    expect(await codeOf(textOf(rows))).toBe(code);
  });
});
