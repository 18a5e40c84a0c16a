import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import emailAddresses from 'email-addresses';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { codePage, encode } from './code-pages.js';
import type { LazyPackages, Platform } from './platform.js';

/** A bundler puts all of them into the script: there is no loading at once on the web. What is not named here stays outside. */
const PACKAGES: LazyPackages = {
  'libphonenumber-js/max': { isSupportedCountry, parsePhoneNumberFromString },
  'email-addresses': emailAddresses,
  'disposable-email-domains-js': { disposableEmailBlocklist },
  'date-fns/locale/fr': { fr },
  'date-fns/locale/en-GB': { enGB },
  'date-fns/locale/es': { es },
  'date-fns/locale/de': { de },
  'date-fns/locale/it': { it },
};
const DIGESTS = { md5, sha1, sha256, sha512 } as const;

// A loop, since all bytes of a file come by here.
const isAscii = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return false;
  return true;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const domainToAscii = (domain: string): string => {
  try {
    return new URL(`ws://${domain}`).hostname;
  } catch {
    return '';
  }
};

/** The CRC-32 of each byte, for the reflected polynomial of gzip (RFC 1952). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

const crc32 = (bytes: Uint8Array, before = 0): number => {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
};

type Chunks = AsyncIterable<Uint8Array>;

/** What comes of chunks by a decompression stream of the browser. What the chunks throw comes out of it. */
async function* through(chunks: Chunks, format: 'gzip' | 'deflate-raw'): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const fed = (async () => {
    try {
      for await (const chunk of chunks) await writer.write(chunk);
      await writer.close();
    } catch (cause) {
      await writer.abort(cause).catch(() => {});
    }
  })();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early stops the reading too.
    await reader.cancel().catch(() => {});
    await fed;
  }
}

const gunzipWhole = async (bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  for await (const part of through(once(), 'gzip')) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** The platform that browsers, their workers and other engines of JavaScript are: TextDecoder, URL, and code of this bundle. */
export const platform: Platform = {
  load: (name) => PACKAGES[name],
  isAscii,
  isUtf8,
  codePage,
  encode,
  domainToAscii,
  crc32,
  sha256() {
    const sum = sha256.create();
    return { update: (bytes) => void sum.update(bytes), hex: () => bytesToHex(sum.digest()) };
  },
  gunzip: (chunks) => through(chunks, 'gzip'),
  inflateRaw: (chunks) => through(chunks, 'deflate-raw'),
  gunzipWhole,
  digest: (algorithm, text) => bytesToHex(DIGESTS[algorithm](utf8ToBytes(text))),
  hmacSha256: (key, text) => bytesToHex(hmac(sha256, key, utf8ToBytes(text))),
  baseName: (path) => path.slice(path.lastIndexOf('/') + 1),
  openFile(path) {
    throw new Error(`There is no file system to open ${path} in.`);
  },
};
