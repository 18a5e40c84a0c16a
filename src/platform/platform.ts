import type { Locale } from 'date-fns/locale';

/** Packages that few files need, by the name they are imported under. They are loaded for the first cell that needs them. */
export interface LazyPackages {
  'libphonenumber-js/max': Pick<typeof import('libphonenumber-js/max'), 'isSupportedCountry' | 'parsePhoneNumberFromString'>;
  'email-addresses': typeof import('email-addresses');
  'disposable-email-domains-js': Pick<typeof import('disposable-email-domains-js'), 'disposableEmailBlocklist'>;
  'date-fns/locale/fr': { readonly fr: Locale };
  'date-fns/locale/en-GB': { readonly enGB: Locale };
  'date-fns/locale/es': { readonly es: Locale };
  'date-fns/locale/de': { readonly de: Locale };
  'date-fns/locale/it': { readonly it: Locale };
}

/** Makes the SHA-256 of bytes that come piece by piece. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** In hexadecimal. Called once, after the last piece. */
  hex(): string;
}

type Chunks = AsyncIterable<Uint8Array>;

/** A file that is read at any place, at once and not in a promise: what a list that stays on the disk is asked through. */
export interface RandomAccessFile {
  readonly size: number;
  /** Fills `into` with the bytes at an offset. @returns how many there were: fewer at the end of the file */
  read(into: Uint8Array, at: number): number;
  close(): void;
}

/**
 * All that the core asks of the machine it runs on and that JavaScript does not have: `#platform` is `node.ts` in Node.js and
 * `web.ts` anywhere else. Contacts, lists of oppositions, outputs, threads and the clock are no part of it: callers hand them over.
 * A global `Buffer` is expected besides; a browser brings one (`buffer` on npm) with the methods of `model/base/node-buffer.d.ts`.
 */
export interface Platform {
  /** Loads a package at once; the same one each time. */
  load<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name];
  isAscii(bytes: Uint8Array): boolean;
  isUtf8(bytes: Uint8Array): boolean;
  /** The characters of the 256 bytes of a one-byte encoding, U+FFFD for a byte that stands for none; undefined for other encodings. */
  codePage(encoding: string): string | undefined;
  /** A text in a one-byte encoding, `?` for characters that it lacks. */
  encode(text: string, encoding: string): Uint8Array;
  /** An internationalised domain in Punycode (UTS 46, as URLs are read); '' for what is no domain. */
  domainToAscii(domain: string): string;
  /** CRC-32 as gzip has it. @param before that of the bytes before these */
  crc32(bytes: Uint8Array, before?: number): number;
  sha256(): Sha256;
  /** What gzip data hold, while they come. @throws whatever, when they are damaged; what the chunks throw comes through as it is */
  gunzip(chunks: Chunks): Chunks;
  /** The same of deflated data without any frame (RFC 1951), as zip archives hold them. */
  inflateRaw(chunks: Chunks): Chunks;
  /** What gzip data hold, all at once. @returns undefined where it would be more bytes than `most`. @throws as `gunzip` */
  gunzipWhole(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined>;
  /** What decrypts files that are encrypted with age; absent where nobody can give an identity. */
  readonly loadAge?: () => Promise<typeof import('age-encryption')>;
  /** Digest of a text in UTF-8, in hexadecimal. */
  digest(algorithm: 'md5' | 'sha1' | 'sha256' | 'sha512', text: string): string;
  /** HMAC-SHA-256 (RFC 2104) of a text in UTF-8, in hexadecimal. */
  hmacSha256(key: Uint8Array, text: string): string;
  /** What follows the last separator of a path. */
  baseName(path: string): string;
  /** @throws what the file system throws; on the web always */
  openFile(path: string): RandomAccessFile;
}
