import { platform } from '#platform';
import { guessEncoding } from '../../csv/encodings/encoding.js';

/** A file as text: byte order mark, then UTF-8, then the two code pages of western files, as contact files are read. */
export const decodeText = (bytes: Uint8Array): string => {
  const { encoding, bom } = guessEncoding(bytes, true);
  const rest = bytes.subarray(bom);
  if (encoding.startsWith('utf-')) return new TextDecoder(encoding, { ignoreBOM: true }).decode(rest);
  const page = platform.codePage(encoding) ?? '';
  const plain = Buffer.from(rest.buffer, rest.byteOffset, rest.length).toString('latin1');
  return plain.replace(/[\x80-\xff]/g, (char) => page[char.charCodeAt(0)] ?? char);
};
