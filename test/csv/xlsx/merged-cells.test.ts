import { expect, it } from 'vitest';
import { tableText } from '../tables/read-table.js';
import { workbookOf, zipOf } from '../workbook/make-workbook.js';

const cell = (name: string, text: string): string => (text === '' ? `<c r="${name}" s="0"/>` : `<c r="${name}" t="str"><v>${text}</v></c>`);
const row = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, i) => (text === '-' ? '' : cell(`${'ABCD'[i]}${number}`, text))).join('')}</row>`;
const merged = (...ranges: readonly string[]): string =>
  `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const HEADER = row(1, 'Email', 'Statut', 'Nom');

it.each<readonly [string, string, string, string]>([
  [
    'holds for each row of its range, whether the covered cells are there or not',
    HEADER + row(2, 'a', 'Non', 'A') + row(3, 'b', '', 'B') + row(4, 'c', '-', 'C') + row(5, 'd', 'Oui', 'D'),
    merged('B2:B4'),
    'Email;Statut;Nom\r\na;Non;A\r\nb;Non;B\r\nc;Non;C\r\nd;Oui;D\r\n',
  ],
  [
    'in the last column, in the first, and in both',
    HEADER + row(2, 'x', 'o', 'Non; non') + row(3, '', 'o', '') + row(4, '-', 'p'),
    merged('C2:C4', '$A$2:$A$3'),
    'Email;Statut;Nom\r\nx;o;"Non; non"\r\nx;o;"Non; non"\r\n;p;"Non; non"\r\n',
  ],
  [
    'makes no row of a row without a value',
    HEADER + row(2, 'a', 'Non', 'A') + row(3, '', '', '') + row(5, 'b', '', 'B'),
    merged('B2:B6'),
    'Email;Statut;Nom\r\na;Non;A\r\n\r\n\r\nb;Non;B\r\n',
  ],
  [
    'is no data as a title, nor in a header of two lines',
    row(1, 'Salon 2026') + row(3, 'Email', 'Statut', 'Nom') + row(4, '', '', 'et prénom') + row(5, 'a', 'Non', 'A'),
    merged('A1:D2', 'B3:B4'),
    'Salon 2026;;\r\n\r\nEmail;Statut;Nom\r\n;;et prénom\r\na;Non;A\r\n',
  ],
  [
    'beside others of one line, or over several columns: the first of them has it',
    HEADER + row(2, 'a', 'Non', '') + row(3, 'b', '', '') + row(4, 'c', 'Oui'),
    merged('B2:C3', 'B4:C4'),
    'Email;Statut;Nom\r\na;Non;\r\nb;Non;\r\nc;Oui;\r\n',
  ],
  [
    'leaves a value that a covered cell has',
    HEADER + row(2, 'a', 'Non', 'A') + row(3, 'b', 'Oui', 'B'),
    merged('B2:B3'),
    'Email;Statut;Nom\r\na;Non;A\r\nb;Oui;B\r\n',
  ],
])('the value of merged cells %s', async (_, rows, tail, text) => {
  const book = await workbookOf({ sheets: [{ name: 'S', xml: `<sheetData>${rows}</sheetData>${tail}` }] });
  expect((await tableText(book)).text).toBe(text);
});

it('so it is in an OpenDocument workbook', async () => {
  const p = (text: string, more = ''): string =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const rows = [
    p('Titre', ' table:number-rows-spanned="2" table:number-columns-spanned="3"'),
    covered,
    p('Email') + p('Statut') + p('Nom'),
    p('a') + p('Non', ' table:number-rows-spanned="3" table:number-columns-spanned="1"') + p('A'),
    p('b') + covered + p('B'),
    covered,
    p('c') + p('Oui') + p('C'),
    p('d') + covered + p('D', ' table:number-rows-spanned="2"'),
    `${p('e')}<table:table-cell/>${covered}`,
  ].map((cells) => `<table:table-row>${cells}</table:table-row>`);
  const book = await zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
  expect((await tableText(book)).text).toBe('Titre;;\r\n\r\nEmail;Statut;Nom\r\na;Non;A\r\nb;Non;B\r\n\r\nc;Oui;C\r\nd;;D\r\ne;;D\r\n');
});
