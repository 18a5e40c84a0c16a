// Workbooks of Excel 97 to 2003.
import { readFileSync } from 'node:fs';
import { compoundOf } from './compound.mjs';
import { toolsOf } from './table-tools.mjs';

/** A small workbook of LibreOffice has no more. */
const MOST = 12_288;

const biff = (type, hex = '') => Buffer.from(`${type}${(hex.length / 2).toString(16).padStart(2, '0')}00${hex}`, 'hex');

export const oldWorkbooks = {
  name: 'oldworkbooks',
  about: 'the records of an .xls, in a compound file; or the file itself, where the input begins as one does',
  most: MOST,
  tokens: [
    ...['0908', '0a00', '8500', 'fc00', '3c00', 'fd00', '0402', 'd600', '0302', '7e02', 'bd00', '0502', '0600', '0702', '0802', '7d00'].map(
      (type) => biff(type),
    ),
    ...['e500', '1c00', '5d00', 'b601', '2200', '2f00', '3100', '1e04', 'e000'].map((type) => biff(type)),
    biff('0908', '00061000000000000000000000000000'),
    biff('0402', '000001000000040000612e6221'),
    biff('1c00', '010000000000070000000000'),
    ...['000000000000ffff', '05000161006200', 'ffffffff', '0800', '1500', '1900'].map((hex) => Buffer.from(hex, 'hex')),
  ],
  seeds: (root) => [
    readFileSync(`${root}/test/csv/xls/libreoffice.xls`),
    Buffer.concat([
      biff('0908', '00060500000000000000000000000000'),
      biff('8500', '250000000000010053'),
      biff('0a00'),
      biff('0908', '00061000000000000000000000000000'),
      biff('0402', '000000000000050000456d61696c'),
      biff('0402', '010000000000040000614062e9'),
      biff('0a00'),
    ]),
  ],
  async make(load) {
    const { open, checkRows } = await toolsOf(load);
    return async (bytes) => checkRows(await open(bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0 ? bytes : compoundOf(bytes)));
  },
};
