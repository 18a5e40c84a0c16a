// What a browser brings before the core is loaded: the `Buffer` of npm, with the methods of Node's that it lacks.
import { Buffer as WebBuffer } from 'buffer/index.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
Object.assign(WebBuffer.prototype, {
  latin1Slice(this: Buffer, start: number, end: number): string {
    return this.toString('latin1', start, end);
  },
  utf8Slice(this: Buffer, start: number, end: number): string {
    return decoder.decode(this.subarray(start, end));
  },
  utf8Write(this: Buffer, text: string, start: number, length: number): number {
    return this.write(text, start, length, 'utf8');
  },
});
Object.assign(globalThis, { Buffer: WebBuffer });
