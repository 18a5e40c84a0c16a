import { isUtf16, utf8ToUtf16 } from '../../csv/opening/utf16.js';
import type { PreparedFile } from '../plan/prepare-file.js';

/** From the encoding that rows are worked on in to that of the file. */
export const fileEncoder = ({ opening: { encoding } }: PreparedFile): ((bytes: Uint8Array) => Uint8Array) =>
  isUtf16(encoding) ? (bytes) => utf8ToUtf16(bytes, encoding) : (bytes) => bytes;
