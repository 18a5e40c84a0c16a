import { platform } from '#platform';
import { guessEncoding } from '../../csv/encodings/encoding.js';
import { refuseNonCsv } from '../../csv/opening/refuse-non-csv.js';
import { decodeWhole } from '../../csv/records/read-table.js';
import { isGzip, isZstd } from '../../csv/source/byte-streams.js';
import { decryptWhole, isAgeEncrypted } from '../../csv/source/unpack.js';
import { zstdUnsupported } from '../../csv/source/unpack-limits.js';
import { decompressZstd } from '../../csv/source/zstd-stream.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { brokenZstd } from '../errors/format-errors.js';
import { brokenGzip, emptyList, notAList, unreadableList } from '../errors/list-errors.js';
import { listLimit, listPackedTwice, listUnpacksTooMuch } from './list-limits.js';
import { listText } from './list-table.js';

/** Gives the bytes of a list; throws what the file system throws. */
export type ReadBytes = (path: string) => Buffer | Promise<Buffer>;

export interface OpenedList {
  readonly name: string;
  /** Of the bytes as they lie on the disk. */
  readonly sha256: string;
  /** The text in UTF-8, decompressed, without byte order mark. Not to be written to. */
  readonly text: Buffer;
  /** The name of the sheet of a workbook that it is. */
  readonly sheet?: string | undefined;
}

const gunzipped = async (bytes: Buffer, name: string): Promise<Buffer> => {
  const plain = await platform.gunzipWhole(bytes, listLimit(bytes.length)).catch(() => {
    throw brokenGzip(name);
  });
  if (!plain) throw listUnpacksTooMuch(name);
  return Buffer.from(plain.buffer, plain.byteOffset, plain.length);
};

const unzstd = async (bytes: Buffer, name: string): Promise<Buffer> => {
  const tooMuch = (): LumoError => listUnpacksTooMuch(name);
  const errors = { broken: () => brokenZstd(name), tooMuch, unsupported: () => zstdUnsupported(name) };
  const parts: Uint8Array[] = [];
  let left = listLimit(bytes.length);
  for await (const part of decompressZstd([bytes], errors)) {
    left -= part.length;
    if (left < 0) throw tooMuch();
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** One level of compression is undone, within bounds. */
const unpacked = async (bytes: Buffer, name: string): Promise<Buffer> => {
  if (!isZstd(bytes) && !isGzip(bytes)) return bytes;
  const plain = isZstd(bytes) ? await unzstd(bytes, name) : await gunzipped(bytes, name);
  if (isZstd(plain) || isGzip(plain)) throw listPackedTwice(name);
  return plain;
};

/** @throws LumoError LUMO_LIST_NOT_A_LIST */
const refuseOthers = (bytes: Buffer, name: string): void => {
  if (bytes.toString('latin1', 0, 5) === '{\\rtf') throw notAList(name, 'is an RTF document', 'est un document RTF');
  try {
    refuseNonCsv(bytes, name);
  } catch (cause) {
    if (!(cause instanceof LumoError)) throw cause;
    throw new LumoError('LUMO_LIST_NOT_A_LIST', cause.what, notAList(name, '', '').hint);
  }
};

/** Whether what begins like this may be a list as it lies there: a web page, a workbook or a picture is none, nor is what is encrypted. */
export const mayBeList = (head: Buffer, name: string): boolean => {
  if (isAgeEncrypted(head)) return false;
  try {
    refuseOthers(head, name);
    return true;
  } catch {
    return false;
  }
};

const asUtf8 = (bytes: Buffer, name: string): Buffer => {
  const { encoding, bom } = guessEncoding(bytes);
  if (encoding === 'utf-8') return bytes.subarray(bom);
  try {
    return Buffer.from(decodeWhole(bytes, { encoding, bom }), 'utf8');
  } catch {
    throw notAList(name, 'is UTF-16 text that is damaged', 'est un texte UTF-16 abîmé');
  }
};

/** How a list is opened. */
interface OpenHow {
  /** It holds raw digests, and no text. */
  readonly binary?: boolean;
  /** What opens one that is encrypted with age. */
  readonly identities?: readonly string[] | undefined;
  /** The one sheet of a workbook, by its name or its number. */
  readonly sheet?: string | undefined;
}

/**
 * Opens a list, whatever its packing and encoding.
 * @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_EMPTY, LUMO_LIST_NOT_A_LIST, LUMO_LIST_SHEETS, LUMO_AGE_LOCKED, and those of reading a workbook
 */
export const openList = async (
  path: string,
  bytesOf: ReadBytes,
  { binary = false, identities = [], sheet: chosen }: OpenHow = {},
): Promise<OpenedList> => {
  const name = platform.baseName(path);
  const raw = await Promise.resolve(path)
    .then(bytesOf)
    .catch((cause: unknown) => {
      throw unreadableList(name, cause);
    });
  const inner = await unpacked(await decryptWhole(raw, name, identities), name);
  const { bytes, sheet } = await listText(await decryptWhole(inner, name, identities), name, chosen);
  if (bytes.length === 0) throw emptyList(name);
  if (!binary) refuseOthers(bytes, name);
  const text = binary ? bytes : asUtf8(bytes, name);
  const sum = platform.sha256();
  sum.update(raw);
  return { name, sha256: sum.hex(), text, sheet };
};
