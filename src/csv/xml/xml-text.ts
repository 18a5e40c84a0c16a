const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A character by its number; '' for what is none. */
const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';

/** A text with its entities read. Only those that need no declaration are known. */
export const readEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hex, name) =>
    decimal !== undefined ? character(Number(decimal)) : hex !== undefined ? character(Number.parseInt(hex, 16)) : (NAMED[name] ?? all),
  );

/** Some bytes of XML as text. */
export const xmlText = (bytes: Uint8Array, from: number, to: number, plain = false): string => {
  const text = (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).toString('utf8', from, to);
  return plain || !text.includes('&') ? text : readEntities(text);
};

/** Office writes characters that XML cannot hold as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
export const readOfficeEscapes = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** A whole number in ASCII digits; -1 for anything else. */
export const asciiNumber = (bytes: Uint8Array, from: number, to: number): number => {
  if (from >= to || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};

/** Whether an attribute says yes (`1`, `true`). */
export const saysYes = (bytes: Uint8Array, from: number): boolean => bytes[from] === 49 || bytes[from] === 116;
