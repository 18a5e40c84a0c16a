// A workbook of several sheets of texts, as small as one can be.
import { zipBytes } from '../../.build/src/csv/zip/write-zip.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const cellOf = (text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const related = (all) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** @param {{ name: string, rows: string[][] }[]} sheets */
export const workbookOf = async (sheets) => {
  const names = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i}"/>`).join('');
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${KIND}"><sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`])),
    ...Object.fromEntries(
      sheets.map(({ rows }, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ]),
    ),
  };
  const parts = [];
  for await (const part of zipBytes(Object.entries(files).map(([name, text]) => ({ name, chunks: [Buffer.from(text)] })))) parts.push(part);
  return Buffer.concat(parts);
};
