declare global {
  interface Buffer {
    /** Text of a range, one character per byte: what `toString('latin1', …)` calls, without its checks. */
    latin1Slice(start: number, end: number): string;
    utf8Slice(start: number, end: number): string;
    utf8Write(text: string, start: number, length: number): number;
  }
}

export {};
