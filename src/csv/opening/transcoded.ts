import { LumoError } from '../../model/base/lumo-error.js';
import { encodeText, makeDecoder } from '../encodings/encoding.js';
import { type ByteReader, ChunkReader } from '../ports/byte-reader.js';

type Wide = 'utf-16le' | 'utf-16be';
/**
 * What is made UTF-8 before it is read, and itself again when it is written. UTF-16, since delimiters are bytes; and the letters of old Macs, since
 * rows are sifted by their bytes, which are known in UTF-8 and in the western pages of Windows and ISO.
 */
export type Transcoded = Wide | 'macintosh';
const isWide = (encoding: string): encoding is Wide => encoding === 'utf-16le' || encoding === 'utf-16be';
export const isTranscoded = (encoding: string): encoding is Transcoded => isWide(encoding) || encoding === 'macintosh';

/** The same text as UTF-8, chunk by chunk; the byte order mark is already gone. @throws LumoError LUMO_BAD_ENCODING where UTF-16 is damaged */
export const transcodedToUtf8 = (reader: ByteReader, encoding: Transcoded): ByteReader =>
  new ChunkReader(isWide(encoding) ? decoded(reader, encoding) : ofOneByte(reader, encoding));

async function* decoded(reader: ByteReader, encoding: Wide): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const chunk = new Uint8Array(65536);
  let before = 0;
  try {
    for (;;) {
      const got = await reader.read(chunk);
      const text = got === 0 ? decoder.decode() : decoder.decode(chunk.subarray(0, got), { stream: true });
      if (text) yield Buffer.from(text, 'utf8');
      if (got === 0) return;
      before += got;
    }
  } catch (cause) {
    if (cause instanceof LumoError) throw cause;
    throw new LumoError(
      'LUMO_BAD_ENCODING',
      { en: `The UTF-16 text is damaged near byte ${before}.`, fr: `Le texte UTF-16 est abîmé vers l’octet ${before}.` },
      { en: 'Export the file again, as UTF-8 if you can.', fr: 'Réexportez le fichier, si possible en UTF-8.' },
    );
  }
}

async function* ofOneByte(reader: ByteReader, encoding: string): AsyncGenerator<Uint8Array> {
  const decode = makeDecoder(encoding, false);
  const chunk = Buffer.alloc(65536);
  for (;;) {
    const got = await reader.read(chunk);
    if (got === 0) return;
    yield Buffer.from(decode(chunk, 0, got), 'utf8');
  }
}

/** UTF-8 bytes of whole characters back to what they were. */
export const utf8ToTranscoded = (utf8: Uint8Array, encoding: Transcoded): Uint8Array => {
  const text = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length).toString('utf8');
  if (!isWide(encoding)) return encodeText(text, encoding);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
};
