import { isAscii, isUtf8 } from 'node:buffer';
import { createHash, createHmac, hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pipeline, Readable, type Transform } from 'node:stream';
import { domainToASCII } from 'node:url';
import * as zlib from 'node:zlib';
import type { Platform } from './platform.js';

const require = createRequire(import.meta.url);
/** In a checkout the package itself; in what is published the copy of it that lies in `dist/vendor` (package.json, `imports`). */
const load = (name: string) => require(`#vendor/${name}`);
/** Node 20's own TextDecoder loses `€ ’ œ` of windows-1252. */
const iconv = (): typeof import('iconv-lite') => load('iconv-lite');

const codePage = (encoding: string): string | undefined => {
  if (!iconv().encodingExists(encoding)) return undefined;
  const page = iconv().decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), encoding);
  return page.length === 256 ? page : undefined;
};

/** Bytes that are unpacked at once. */
const PIECE = 256 * 1024;

/** A failure of the input must end the unpacking too, which `pipe` would leave waiting. */
const through = (chunks: AsyncIterable<Uint8Array>, unpacker: Transform): AsyncIterable<Uint8Array> =>
  pipeline(Readable.from(chunks), unpacker, () => {}) as AsyncIterable<Uint8Array>;

/** The platform that Node.js is. */
export const platform: Platform = {
  load: (name) => load(name),
  isAscii,
  isUtf8,
  codePage,
  encode: (text, encoding) => iconv().encode(text, encoding),
  domainToAscii: domainToASCII,
  crc32: zlib.crc32,
  sha256() {
    const sum = createHash('sha256');
    return { update: (bytes) => void sum.update(bytes), hex: () => sum.digest('hex') };
  },
  gunzip: (chunks) => through(chunks, zlib.createGunzip()),
  inflateRaw: (chunks) => through(chunks, zlib.createInflateRaw({ chunkSize: PIECE })),
  async gunzipWhole(bytes, most) {
    try {
      return zlib.gunzipSync(bytes, { maxOutputLength: most });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      throw cause;
    }
  },
  loadAge: () => import('age-encryption'),
  digest: (algorithm, text) => hash(algorithm, text, 'hex'),
  hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  baseName: (path) => basename(path),
  openFile(path) {
    const file = openSync(path, 'r');
    return {
      size: fstatSync(file).size,
      read: (into, at) => readSync(file, into, 0, into.length, at),
      close: () => closeSync(file),
    };
  },
};
