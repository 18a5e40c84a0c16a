// Bytes to characters: code pages, UTF-16, gzip, zstd.
import { gzipSync } from 'node:zlib';
import { CSV_WORDS, casesOf, choiceOf, filesOf, given, inChunks, same, withChoice, words } from './support.mjs';

const PAGES = ['utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'windows-1250', 'utf-16le', 'utf-16be', 'ibm850'];

export const encodings = {
  name: 'encodings',
  about: 'texts of any encoding are written as they were read, and do not depend on how bytes come',
  most: 512,
  tokens: [
    ...words('ÿ¦œ¦\ud83d\ude00'),
    ...CSV_WORDS,
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xd8, 0x00]),
    Buffer.from([0xed, 0xa0, 0x80]),
  ],
  seeds: (root) =>
    casesOf(root, 'csv', 'text').flatMap((bytes, i) => [withChoice(i, bytes), withChoice(5, Buffer.from(bytes.toString(), 'utf16le'))]),
  async make(load) {
    const { encodeText, guessEncoding, makeDecoder, resolveEncoding } = await load('src/csv/encodings/encoding');
    const { isTranscoded, transcodedToUtf8, utf8ToTranscoded } = await load('src/csv/opening/transcoded');
    const { ChunkReader } = await load('src/csv/ports/byte-reader');
    const { decodeWhole } = await load('src/csv/records/read-table');
    const utf8Of = async (bytes, encoding, size) => {
      const reader = transcodedToUtf8(new ChunkReader(inChunks(bytes, size)), encoding);
      const parts = [];
      const into = new Uint8Array(64);
      for (let got = -1; got !== 0; ) {
        got = await reader.read(into);
        parts.push(Buffer.from(into.subarray(0, got)));
      }
      return Buffer.concat(parts);
    };
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const bytes = Buffer.from(rest);
      const guess = guessEncoding(bytes, (choice & 64) !== 0);
      same(resolveEncoding(guess.encoding), guess.encoding, 'a guess is an encoding that is known');
      const encoding = resolveEncoding(PAGES[choice % 8]);
      if (isTranscoded(encoding)) {
        const [whole, small] = [await given(() => utf8Of(bytes, encoding, 1024)), await given(() => utf8Of(bytes, encoding, 3))];
        same(small, whole, 'a text does not depend on how its bytes come');
        if (whole.value) same(Buffer.from(utf8ToTranscoded(whole.value, encoding)), bytes, 'a text is written as it was read');
        return;
      }
      const text = makeDecoder(encoding, false)(bytes, 0, bytes.length);
      same(decodeWhole(bytes, { encoding, bom: 0 }), text, 'a whole is read as its parts are');
      if (!text.includes('\ufffd')) same(Buffer.from(encodeText(text, encoding)), bytes, 'a text is written as it was read');
    };
  },
};

export const packed = {
  name: 'packed',
  about: 'gzip and zstd: unpacked alike however the bytes come',
  most: 2048,
  tokens: [
    ...words('age-encryption.org/v1'),
    Buffer.from([0x1f, 0x8b]),
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    Buffer.from([0x50, 0x2a, 0x4d, 0x18]),
  ],
  seeds: (root) => [
    ...filesOf(root, 'test/csv/source', ['.zst']),
    ...filesOf(root, 'fixtures/hubspot', ['input.csv']).map((bytes) => gzipSync(bytes.subarray(0, 1500))),
  ],
  async make(load) {
    const { unpack } = await load('src/csv/source/unpack');
    const read = async (bytes, size) => {
      const parts = [];
      for await (const part of (await unpack(inChunks(bytes, size), 'contacts.csv', { mostBytes: 1 << 19 })).chunks) parts.push(part);
      return Buffer.concat(parts);
    };
    return async (bytes) => {
      const [drops, whole] = [await given(() => read(bytes, 5)), await given(() => read(bytes, 1 << 16))];
      // Of a file that is wrong in two ways, which one is told depends on how many bytes were there.
      if (drops.value || whole.value) same(drops, whole, 'unpacked alike however the bytes come');
    };
  },
};
