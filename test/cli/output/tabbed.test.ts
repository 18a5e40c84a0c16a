import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, folder, lumo } from '../support.js';

const HEAD = ['email', 'nom', 'ville', 'date_collecte', 'source'];
const ANNE = ['anne@acme.example', 'Roy;né "A"', 'Saint-Étienne', '2026-05-01', 'Salon'];
const LUC = ['luc@acme.example', 'Mar\ttin', '', '2026-05-01', 'Salon'];
const ZOE = ['zoe@acme.example', 'deux\nlignes', 'Lyon', '2026-05-01', 'Salon'];
const quoted = (cell: string): string => (/["\n\t;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const file = (delimiter: string, rows: string[][] = [HEAD, ANNE, LUC, ZOE], end = '\n'): string =>
  rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a name that ends in .tsv or .tab', () => {
  it.each([
    ['semicolons', file(';'), 'utf8', '\n'],
    ['commas', file(','), 'utf8', '\n'],
    ['semicolons and Windows line ends', file(';', undefined, '\r\n'), 'utf8', '\r\n'],
    ['a byte order mark', `\ufeff${file(';')}`, 'utf8', '\n'],
    ['Latin-1', latin1(file(';')), 'latin1', '\n'],
    ['UTF-16', utf16(file(';')), 'utf16le', '\n'],
    ['a line sep=', `sep=;\n${file(';')}`, 'utf8', '\n'],
  ] as const)('is written with tabs: from %s', async (_, bytes, encoding, end) => {
    const at = folder({ 'a.csv': bytes });
    expect((await lumo(at, ['a.csv', '-o', 'b.tsv'])).code).toBe(0);
    const written = readFileSync(join(at, 'b.tsv')).toString(encoding);
    expect(written.replace(/^\ufeff/, '')).toBe(file('\t', undefined, end));
    expect(written.startsWith('\ufeff')).toBe(bytes.toString(encoding).startsWith('\ufeff'));
    // Read again, it says the same.
    expect((await lumo(at, ['b.tsv', '-o', 'c.csv', '--delimiter', '\t'])).code).toBe(0);
    expect((await lumo(at, ['columns', 'b.tsv'])).stdout).toContain('email');
    expect(readFileSync(join(at, 'c.csv'))).toEqual(readFileSync(join(at, 'b.tsv')));
  });

  it('is copied as it is, where it came with tabs', async () => {
    const text = file('\t', [HEAD, ['"anne@acme.example"', 'Roy', '', '2026-05-01', 'Salon']]).replaceAll('"""', '"');
    const at = folder({ 'a.tsv': text });
    await lumo(at, ['a.tsv', '-o', 'b.tab']);
    expect(readFileSync(join(at, 'b.tab'), 'utf8')).toBe(text);
  });

  it('holds of rejects, compressed files and segments too', async () => {
    const at = folder({ 'a.csv': file(';'), 'no.txt': 'anne@acme.example\n' });
    await lumo(at, ['a.csv', '-o', 'b.tsv.gz', '--rejects', 'r.TAB', '--opposition', 'no.txt']);
    expect(gunzipSync(readFileSync(join(at, 'b.tsv.gz'))).toString()).toBe(file('\t', [HEAD, LUC, ZOE]));
    expect(readFileSync(join(at, 'r.TAB'), 'utf8')).toBe(
      file('\t', [
        ['lumo_row', 'lumo_reason', ...HEAD],
        ['2', 'opposition-list', ...ANNE],
      ]).replaceAll('"Roy;né ""A"""', '"Roy;né ""A"""'),
    );
    await lumo(at, ['segment', 'a.csv', '-o', 's.tsv']);
    expect(readFileSync(join(at, 's.tsv'), 'utf8').split('\n')[0]).toContain('email\tnom\tville');
    await lumo(at, ['retain', 'a.csv', '-o', 't.tsv']);
    expect(readFileSync(join(at, 't.tsv'), 'utf8').split('\n')[0]).toContain('email\tnom\tville');
  });

  it.each(['b.csv', 'b.txt', 'tsv.csv'])('and no other is: %s', async (name) => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    await lumo(at, ['a.csv', '-o', name]);
    expect(readFileSync(join(at, name), 'utf8')).not.toContain('\t');
  });
});
