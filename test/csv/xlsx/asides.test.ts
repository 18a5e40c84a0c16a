import { describe, expect, it } from 'vitest';
import { tableText } from '../tables/read-table.js';
import { workbookOf } from '../workbook/make-workbook.js';

/** Rows of texts, each cell in a style. */
const rowsXml = (rows: readonly (readonly (readonly [text: string, style?: number])[])[]): string =>
  rows
    .map((row) => `<row>${row.map(([text, style = 0]) => `<c s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
const HEADER = [['email'], ['nom']] as const;
const STRUCK = 'struck through (refused?) / barré (refus ?)';
const NOTES = 'cell notes / notes de cellules';
const textOf = async (book: Parameters<typeof workbookOf>[0]): Promise<string> => (await tableText(await workbookOf(book))).text;

describe('what stands beside the cells of a sheet', () => {
  it('is a last column: notes of each row, old ones and threads, and none for those on the header', async () => {
    const xml = rowsXml([HEADER, [['a@acme.example'], ['A']], [['b@acme.example'], ['B']], [['c@acme.example'], ['C']]]);
    const notes = [
      ['A1', 'the address'],
      ['A2', 'Anne:&#10;ne plus contacter; merci'],
      ['B2', 'vu'],
      ['B3', '[Threaded comment]&#10;Your version of Excel allows you to read this.&#10;Comment: stop'],
    ] as const;
    expect(await textOf({ sheets: [{ name: 'S', xml, notes, threads: [['B3', 'STOP']] }] })).toBe(
      `email;nom;${NOTES}\r\na@acme.example;A;"Anne:\nne plus contacter; merci | vu"\r\nb@acme.example;B;STOP\r\nc@acme.example;C;\r\n`,
    );
  });

  it('tells rows that are struck through from end to end', async () => {
    const xml = rowsXml([
      [['Salon 2026', 1]],
      HEADER,
      [
        ['a@acme.example', 1],
        ['A', 1],
      ],
      [
        ['b@acme.example', 1],
        ['B', 0],
      ],
      [
        ['c@acme.example', 2],
        ['C', 2],
      ],
      [['d@acme.example', 1]],
    ]);
    expect(await textOf({ sheets: [{ name: 'S', xml }], struck: true })).toBe(
      `Salon 2026;;\r\nemail;nom;${NOTES}\r\na@acme.example;A;${STRUCK}\r\nb@acme.example;B;${STRUCK}\r\nc@acme.example;C;\r\nd@acme.example;;${STRUCK}\r\n`,
    );
  });

  it('tells rows of which an address or a number is struck through, and not those of which something else is', async () => {
    const xml = rowsXml([
      [['email'], ['téléphone'], ['nom'], ['date']],
      [['a@acme.example', 1], ['01 99 00 12 34'], ['A'], ['10/06/2026']],
      [['b@acme.example'], ['01 99 00 12 34', 1], ['B'], ['10/06/2026']],
      [['c@acme.example'], ['01 99 00 12 34'], ['C', 1], ['10/06/2026', 1]],
    ]);
    expect((await textOf({ sheets: [{ name: 'S', xml }], struck: true })).split('\r\n').map((line) => line.split(';')[4])).toEqual([
      NOTES,
      STRUCK,
      STRUCK,
      '',
      undefined,
    ]);
  });

  it('tells texts that are struck through run by run, shared or not, where each run is', async () => {
    const run = (text: string, strike = ''): string => `<r><rPr>${strike}<b/></rPr><t>${text}</t></r>`;
    const [yes, no] = ['<strike/>', '<strike val="0"/>'];
    const texts = ['<t>email</t>', run('a@acme.example', yes), run('b@acme', yes) + run('.example'), run('c@acme.example', no)];
    const shared = texts.map((_, i) => `<row><c t="s"><v>${i}</v></c><c><v>${i}</v></c></row>`).join('');
    const inline = texts.map((text, i) => `<row><c t="inlineStr"><is>${text}</is></c><c><v>${i}</v></c></row>`).join('');
    const expected = `email;0;${NOTES}\r\na@acme.example;1;${STRUCK}\r\nb@acme.example;2;\r\nc@acme.example;3;\r\n`;
    expect(await textOf({ sheets: [{ name: 'S', xml: shared }], texts: texts.map((text) => `<si>${text}</si>`).join('') })).toBe(expected);
    expect(await textOf({ sheets: [{ name: 'S', xml: inline }] })).toBe(expected);
  });

  it('is no column where a style is there and nothing is struck through, nor in a sheet without notes', async () => {
    const xml = rowsXml([HEADER, [['a@acme.example'], ['A', 2]]]);
    expect(await textOf({ sheets: [{ name: 'S', xml }], struck: true })).toBe('email;nom\r\na@acme.example;A\r\n');
  });

  it('never falls into a column that has a name, where a title of two cells stands above', async () => {
    const xml = rowsXml([[['Salon'], ['2026']], [['nom'], ['prénom'], ['ville'], ['email']], [['Roy']]]);
    expect(await textOf({ sheets: [{ name: 'S', xml, notes: [['A3', 'STOP']] }] })).toBe(
      `Salon;2026;${NOTES};;\r\nnom;prénom;ville;email;\r\nRoy;;;;STOP\r\n`,
    );
  });

  it('stands behind a row that is wider than the header, so that no cell moves', async () => {
    const xml = rowsXml([HEADER, [['a@acme.example'], ['A'], ['x'], ['y']]]);
    expect(await textOf({ sheets: [{ name: 'S', xml, notes: [['A2', 'STOP']] }] })).toBe(
      `email;nom;${NOTES};;\r\na@acme.example;A;x;y;STOP\r\n`,
    );
  });
});

it('is told of other sheets and of the head of the one that is read: a legend stands there', async () => {
  const xml = rowsXml([HEADER, [['a@acme.example'], ['A']], [['b@acme.example'], ['B']]]);
  const notes = [
    ['A1', 'Red lines must not be contacted'],
    ['A40', 'seen'],
  ] as const;
  const legend = rowsXml([[['Légende']], [['Rouge'], ['ne plus contacter']], [['a'], ['b'], ['c']]]);
  const book = await workbookOf({
    sheets: [
      { name: 'S', xml, notes },
      { name: 'Légende', xml: legend },
    ],
  });
  expect((await tableText(book)).told?.asides).toEqual(['Red lines must not be contacted', 'Légende', 'Rouge : ne plus contacter']);
});
