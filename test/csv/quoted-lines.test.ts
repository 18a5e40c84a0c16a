import { describe, expect, it } from 'vitest';
import { isQuotedByLines, withoutLineQuotes } from '../../src/csv/opening/quoted-lines.js';
import { ChunkReader } from '../../src/csv/ports/byte-reader.js';

const READ: readonly (readonly [what: string, written: string, read: string])[] = [
  ['semicolons', '"nom;email"\r\n"Roy;paul@acme.example"\r\n', 'nom;email\r\nRoy;paul@acme.example\r\n'],
  ['commas, no last line end', '"nom,email"\n"Roy,paul@acme.example"', 'nom,email\nRoy,paul@acme.example'],
  ['doubled quotes inside', '"nom;ville"\n"Roy;""Lyon; 3e"""\n', 'nom;ville\nRoy;"Lyon; 3e"\n'],
  ['quotes inside that nobody doubled', '"nom;ville;n"\n"Roy;"Lyon; 3e";1"\n', 'nom;ville;n\nRoy;"Lyon; 3e";1\n'],
  ['tabs', '"nom\temail"\n"Roy\tpaul@acme.example"\n', 'nom\temail\nRoy\tpaul@acme.example\n'],
  ['accents', '"prénom;email"\n"Zoé;zoe@acme.example"\n', 'prénom;email\nZoé;zoe@acme.example\n'],
  [
    'only the lines that need it',
    'nom,email,ville\nRoy,paul@acme.example,Lyon\n"Sol,lea@acme.example,""Lyon, 3e"""\n',
    'nom,email,ville\nRoy,paul@acme.example,Lyon\nSol,lea@acme.example,"Lyon, 3e"\n',
  ],
  ['a blank line, and a line without quotes', '"nom;email"\n\nRoy;paul@acme.example\n', 'nom;email\n\nRoy;paul@acme.example\n'],
];
const OTHERS: readonly (readonly [what: string, text: string])[] = [
  ['every cell quoted', '"nom";"email"\n"Roy";"paul@acme.example"\n'],
  ['one column of quoted words', '"email"\n"paul@acme.example"\n'],
  ['one column whose values hold commas', '"adresse"\n"1 rue Neuve, Lyon"\n"2 rue Neuve, Lille"\n'],
  ['cells quoted where they need it', 'nom,ville,n\n"Roy, Paul",Lyon,1\nSol,Lyon,2\n'],
  ['a title in quotes', 'nom;email\n"Prospects; Lyon"\n'],
  ['a quote that is never closed', '"a,"b,c"\nd,e,f\n'],
  ['no quotes', 'nom;email\nRoy;paul@acme.example\n'],
  ['a header alone', '"nom;email"\n'],
  ['quoted first cells', '"nom";email\n"Roy";paul@acme.example\n'],
  ['first and last cells quoted', '"nom";email;"ville"\n"Roy";paul@acme.example;"Lyon"\n'],
  ['a cell over two lines', '"nom;email\n"Roy;paul@acme.example"\n'],
  ['blank first cells', '"";"email"\n"";"paul@acme.example"\n'],
];

const readBack = async (text: string, size: number): Promise<string> => {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const reader = withoutLineQuotes(new ChunkReader(pieces()));
  const parts: Buffer[] = [];
  for (;;) {
    const into = Buffer.alloc(7);
    const got = await reader.read(into);
    if (got === 0) return Buffer.concat(parts).toString();
    parts.push(into.subarray(0, got));
  }
};

describe('lines that are quoted from end to end', () => {
  it.each(READ)('%s', async (_, written, read) => {
    expect(isQuotedByLines(Buffer.from(written).toString('latin1'))).toBe(true);
    for (const size of [1, 5, 1000]) expect(await readBack(written, size)).toBe(read);
  });
  it.each(OTHERS)('%s: none', (_, text) => expect(isQuotedByLines(text)).toBe(false));
  it('a last line that is cut tells nothing', () => expect(isQuotedByLines('"nom;email"\n"Roy;paul@acme.example"\n"Sol;le')).toBe(true));
  it('leaves a line alone that is longer than a line is', async () => {
    const long = `"${'a;'.repeat(700_000)}`;
    expect(await readBack(long, 65_536)).toBe(long);
  });
});
