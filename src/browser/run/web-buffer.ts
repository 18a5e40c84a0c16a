// What a browser brings before the core is loaded: the `Buffer` of npm, with the methods of Node's that it lacks, and those that all cells
// come by made fast.
import { Buffer as WebBuffer } from 'buffer/index.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes up to which a loop is faster than a decoder. */
const SHORT = 64;
/** Characters that a call may be given. */
const MOST = 8192;

/** One character per byte. */
const latin1 = (bytes: Uint8Array, start: number, end: number): string => {
  let text = '';
  if (end - start <= SHORT) for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  else for (let i = start; i < end; i += MOST) text += String.fromCharCode.apply(null, bytes.subarray(i, Math.min(i + MOST, end)) as never);
  return text;
};

const isShortAscii = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start > SHORT) return false;
  for (let i = start; i < end; i++) if ((bytes[i] as number) >= 0x80) return false;
  return true;
};

type Index = (this: Uint8Array, value: number | string | Uint8Array, from?: number, encoding?: BufferEncoding) => number;
/** For a byte the search of all typed arrays, which is the engine's own; for texts that of the package. */
const { indexOf } = WebBuffer.prototype as unknown as { readonly indexOf: Index };
const indexOfByte = Uint8Array.prototype.indexOf as Index;

Object.assign(WebBuffer.prototype, {
  latin1Slice(this: Buffer, start: number, end: number): string {
    return latin1(this, start, end);
  },
  utf8Slice(this: Buffer, start: number, end: number): string {
    return isShortAscii(this, start, end) ? latin1(this, start, end) : decoder.decode(this.subarray(start, end));
  },
  utf8Write(this: Buffer, text: string, start: number, length: number): number {
    return this.write(text, start, length, 'utf8');
  },
  indexOf: function (value, from, encoding) {
    return typeof value === 'number' ? indexOfByte.call(this, value, from) : indexOf.call(this, value, from, encoding);
  } satisfies Index,
});
Object.assign(globalThis, { Buffer: WebBuffer });
