import type { Fingerprint } from '../../fields/bytes/fingerprint.js';

/** The value of a hexadecimal digit, 255 for any other byte. */
const NIBBLE = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 255 : value;
});

/** SHA-256 of nothing, its first 64 bits: such an entry is left to the complete reader, which refuses it. */
const EMPTY_HIGH = 0xe3b0c442;

const half = (bytes: Buffer, from: number): number => {
  let value = 0;
  for (let i = from; i < from + 8; i++) value = (value << 4) | (NIBBLE[bytes[i] as number] as number);
  return value >>> 0;
};

/** Whether 64 bytes are the hexadecimal digits of a digest of something. */
export const isHexSha256 = (bytes: Buffer, from: number): boolean => {
  for (let i = from; i < from + 64; i++) if (NIBBLE[bytes[i] as number] === 255) return false;
  return half(bytes, from) !== EMPTY_HIGH;
};

/** The first 64 bits of such a digest, or 96 where there is room for them. */
export const fingerprintHex = (bytes: Buffer, from: number, into: Fingerprint): void => {
  into[0] = half(bytes, from);
  into[1] = half(bytes, from + 8);
  if (into.length > 2) into[2] = half(bytes, from + 16);
};
