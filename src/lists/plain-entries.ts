import { fingerprintBytes, type Print } from './fingerprint.js';

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
export const isHex64 = (bytes: Buffer, from: number): boolean => {
  for (let i = from; i < from + 64; i++) if (NIBBLE[bytes[i] as number] === 255) return false;
  return half(bytes, from) !== EMPTY_HIGH;
};

/** The first 64 bits of such a digest. */
export const printHex = (bytes: Buffer, from: number, into: Print): void => {
  into[0] = half(bytes, from);
  into[1] = half(bytes, from + 8);
};

const PREFIX = Buffer.from('+33000000000');
const ZERO = 48;

/** Numbers of mainland France by their first two digits; 026x, 059x, 063x, 069x, 08 and 09 may be numbers of elsewhere. */
const isMainland = (second: number, third: number): boolean => {
  if (second === 1 || second === 3 || second === 4 || second === 7) return true;
  if (second === 2) return third !== 6;
  if (second === 5) return third !== 9;
  return second === 6 && third !== 3 && third !== 9;
};

/** Fingerprints the E.164 form of a French number of ten digits, with any blanks, dots and hyphens; false for all others. */
export const makeReadFrench = (): ((bytes: Buffer, from: number, to: number, into: Print) => boolean) => {
  const e164 = Buffer.from(PREFIX);
  return (bytes, from, to, into) => {
    if (bytes[from] !== ZERO) return false;
    let length = 0;
    for (let i = from + 1; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte < ZERO || byte > 57) {
        if (byte === 95 || byte === 43) return false;
        continue;
      }
      if (length === 9) return false;
      e164[3 + length++] = byte;
    }
    if (length !== 9 || !isMainland((e164[3] as number) - ZERO, (e164[4] as number) - ZERO)) return false;
    fingerprintBytes(e164, 0, 12, into);
    return true;
  };
};
