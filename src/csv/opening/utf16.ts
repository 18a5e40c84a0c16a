import { LumoError } from '../../model/base/lumo-error.js';
import { type ByteReader, ChunkReader } from '../ports/byte-reader.js';

export type Utf16 = 'utf-16le' | 'utf-16be';
export const isUtf16 = (encoding: string): encoding is Utf16 => encoding === 'utf-16le' || encoding === 'utf-16be';

/** The same text as UTF-8, chunk by chunk; the byte order mark is already gone. */
export const utf16ToUtf8 = (reader: ByteReader, encoding: Utf16): ByteReader => new ChunkReader(decoded(reader, encoding));

async function* decoded(reader: ByteReader, encoding: Utf16): AsyncGenerator<Uint8Array> {
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

/** UTF-8 bytes of whole characters back to UTF-16. */
export const utf8ToUtf16 = (utf8: Uint8Array, encoding: Utf16): Buffer => {
  const bytes = Buffer.from(Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length).toString('utf8'), 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
};
