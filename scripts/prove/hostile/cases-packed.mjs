// Bombs: little that unfolds to much, in every format that is unfolded.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipOf } from './zip.mjs';

const CHECK = ['--check', '--as-of', '2026-11-24'];
const MB = 1024 * 1024;
const again = (make, times, first) => Array.from({ length: times }).reduce((bytes) => make(bytes), first);
/** Zeros or letters, packed once: what is packed is a thousandth of it, and again a thousandth where it is packed again. */
const packedText = (bytes, text = 'x') => gzipSync(Buffer.alloc(bytes, text), { level: 9 });
/** A frame of blocks that say one byte 131,072 times each. */
const zstdOf = (letter, bytes) => {
  const blocks = Math.ceil(bytes / 131_072);
  const block = (isLast) => [
    (isLast ? 1 : 0) | 2 | ((131_072 << 3) & 0xff),
    (131_072 >> 5) & 0xff,
    (131_072 >> 13) & 0xff,
    letter.charCodeAt(0),
  ];
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, ...Array.from({ length: blocks }, (_, n) => block(n === blocks - 1)).flat()]);
};
const aliases = (depth) =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 9 }, () => `*a${n}`).join(', ')}]\n`).join('')}`;
const xml = (text) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const workbook = (sheet, more = {}) =>
  zipOf({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': xml(
      `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
const cells = (inner) => xml(`<worksheet ${MAIN}><sheetData>${inner}</sheetData></worksheet>`);
const text = (r, value) => `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
const GOOD = `<row r="1">${text('A1', 'email')}${text('B1', 'nom')}</row><row r="2">${text('A2', 'a@acme.example')}${text('B2', 'x')}</row>`;
const eml = (body, type = 'text/plain') =>
  `To: a@acme.example\nFrom: b@acme.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
const nested = (depth) => again((inner) => `Content-Type: message/rfc822\n\n${inner}`, depth, 'Content-Type: text/plain\n\nx');
const multipart = (depth) =>
  Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`).join('') +
  'Content-Type: text/plain\n\nx\n';
/** Each level is a third larger than what is in it: forty come to 13 MB, 28 to a fiftieth of that. */
const base64 = (depth) =>
  again(
    (inner) => `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(inner).toString('base64')}`,
    depth,
    'Content-Type: text/plain\n\nx',
  );

/** @param {(bytes: number) => number} scale of the large ones */
export const packedCases = (scale) => {
  const giga = scale(1024 * MB);
  const million = scale(1_000_000);
  const one = (file, make, args = CHECK) => ({ file, args: [file, ...args], make: () => [make()] });
  return {
    'gzip of one cell': one('a.csv.gz', () => packedText(giga)),
    'gzip of lines without anybody': one('a.csv.gz', () => packedText(giga, 'x;y\n')),
    'gzip in gzip': one('a.csv.gz', () => again(gzipSync, 3, packedText(giga))),
    'gzip in gzip in a name that says one': one('a.csv', () => again(gzipSync, 20, Buffer.from('email\na@acme.example\n'))),
    'zstd of one cell': one('a.csv.zst', () => zstdOf('x', giga)),
    'zstd of lines': one('a.csv.zst', () => zstdOf('\n', giga)),
    'zstd that claims a window of a terabyte': one('a.csv.zst', () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x01, 0x00, 0x00])),
    'zstd that claims a content of an exabyte': one('a.csv.zst', () =>
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xe0, 255, 255, 255, 255, 255, 255, 255, 0x0f, 0x01, 0x00, 0x00]),
    ),
    'zip of one cell': one('a.zip', () =>
      zipOf({ 'a.csv': { packed: deflateRawSync(Buffer.alloc(giga, 'x'), { level: 9 }), size: giga } }),
    ),
    'zip that lies about a size': one('a.zip', () =>
      zipOf({ 'a.csv': { packed: deflateRawSync(Buffer.alloc(giga, 'x'), { level: 9 }), size: 10 } }),
    ),
    'zip that claims four gigabytes': one('a.zip', () => zipOf({ 'a.csv': { packed: Buffer.from([3, 0]), size: 0xfffffff0 } })),
    'zip of many entries': one('a.zip', () =>
      zipOf(Object.fromEntries(Array.from({ length: scale(65_000) }, (_, n) => [`${n}.csv`, Buffer.from('x')]))),
    ),
    'zip in zip': one('a.zip', () =>
      again((bytes) => zipOf({ 'a.zip': bytes }), 50, zipOf({ 'a.csv': Buffer.from('email\na@acme.example\n') })),
    ),
    'zip whose names lead out': one('a.zip', () =>
      zipOf({ '../../a.csv': Buffer.from('email\na@acme.example\n'), '/etc/x.csv': Buffer.from('x') }),
    ),
    'workbook with a cell of a gigabyte': one('a.xlsx', () =>
      workbook(cells(`${GOOD}<row r="3">${text('A3', 'x'.repeat(Math.min(giga, 500 * MB)))}</row>`)),
    ),
    'workbook with blanks of a gigabyte': one('a.xlsx', () =>
      workbook(Buffer.concat([xml(`<worksheet ${MAIN}>`), Buffer.alloc(giga, ' ')])),
    ),
    'workbook with a column of its own kind': one('a.xlsx', () => workbook(cells(`${GOOD}<row r="3">${text('ZZZZZZZ3', 'x')}</row>`))),
    'workbook with a row of its own kind': one('a.xlsx', () =>
      workbook(cells(`${GOOD}<row r="4294967295">${text('A4294967295', 'x')}</row>`)),
    ),
    'workbook with laughs': one('a.xlsx', () =>
      workbook(
        Buffer.concat([
          Buffer.from(
            `<!DOCTYPE x [<!ENTITY a "xxxxxxxxxx">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n > 0 ? n - 1 : ''};`.repeat(10)}">`).join('')}]>`,
          ),
          cells(`<row r="1">${text('A1', '&a8;')}</row>`),
        ]),
      ),
    ),
    'workbook with a million elements in each other': one('a.xlsx', () => workbook(xml('<a>'.repeat(million)))),
    'YAML aliases in a configuration': { file: 'lumo.config.yaml', args: ['small.csv', ...CHECK], make: () => [Buffer.from(aliases(30))] },
    'YAML aliases in a plan': one('a.plan.yaml', () => Buffer.from(`lumo: campaign/1\n${aliases(30)}`), ['--as', 'campaign', ...CHECK]),
    'YAML aliases in an attestation': {
      file: 'lumo.governance.yaml',
      args: ['governance'],
      make: () => [Buffer.from(`lumo: governance/1\n${aliases(30)}`)],
    },
    'YAML aliases in exemptions': { file: 'lumo-exemptions.yaml', args: ['small.csv', ...CHECK], make: () => [Buffer.from(aliases(30))] },
    'YAML aliases in the manifest of a list': {
      file: 'no.txt.list.yaml',
      args: ['small.csv', '--opposition', 'no.txt', ...CHECK],
      make: () => [Buffer.from(aliases(30))],
    },
    'mails in mails': one('a.eml', () => eml(nested(10_000), 'message/rfc822')),
    'parts in parts': one('a.eml', () => Buffer.from(`MIME-Version: 1.0\nTo: a@acme.example\n${multipart(10_000)}`)),
    'base64 in base64': one('a.eml', () => Buffer.from(`MIME-Version: 1.0\nTo: a@acme.example\n${base64(giga < 100 * MB ? 28 : 40)}`)),
    'a mail of a gigabyte': one('a.eml', () => Buffer.concat([Buffer.from(eml('')), Buffer.alloc(giga, 'x')])),
    'a page of a million elements in each other': one('a.html', () => Buffer.from('<div>'.repeat(million))),
    'a script as deep as a million': one('a.json', () => Buffer.from('['.repeat(million)), ['--as', 'script', ...CHECK]),
    'a log of a million columns': one(
      'a.csv',
      () => Buffer.from(`time;event;email${';x'.repeat(million)}\n2026-06-01;sent;a@acme.example\n`),
      ['--as', 'log', ...CHECK],
    ),
  };
};
