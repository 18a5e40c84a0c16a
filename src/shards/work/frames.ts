/**
 * Frames between an engine and a worker, both ways: bytes of the payload (32 bits, little-endian), a byte that says its kind, the payload.
 * @module
 */

/** What an engine says. Columns are laid out as Arrow lays them out. */
export const QUESTIONS = {
  secrets: 'P',
  settled: 'S',
  begin: 'B',
  learned: 'G',
  csv: 'C',
  columns: 'A',
  end: 'E',
} as const;

/** What a worker answers: data, any number of times, then exactly one of the closing ones. */
export const ANSWERS = { kept: 'K', rejects: 'J', decisions: 'D', log: 'G', ready: 'R', outcome: 'O', error: 'X' } as const;

export interface Frame {
  /** A letter. */
  readonly kind: string;
  readonly payload: Buffer;
}

const HEAD = 5;
/** Nobody sends more at once: what says so is no frame. */
const MOST = 1 << 30;

export const frameBytes = (kind: string, payload: Uint8Array | string): Buffer => {
  const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const frame = Buffer.allocUnsafe(HEAD + body.length);
  frame.writeUInt32LE(body.length, 0);
  frame[4] = kind.charCodeAt(0);
  frame.set(body, HEAD);
  return frame;
};

/** The frames of a stream, in order. Ends quietly between two frames. @throws RangeError in the middle of one, or for what is no frame */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let waiting: Buffer[] = [];
  let size = 0;
  let wanted = HEAD;
  const join = (): Buffer => {
    const all = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting, size);
    waiting = [all];
    return all;
  };
  for await (const chunk of chunks) {
    waiting.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    size += chunk.length;
    while (size >= wanted) {
      const all = join();
      const length = all.readUInt32LE(0);
      if (length > MOST) throw new RangeError('no frame');
      wanted = HEAD + length;
      if (size < wanted) break;
      const frame = { kind: String.fromCharCode(all[4] as number), payload: all.subarray(HEAD, wanted) };
      const rest = all.subarray(wanted);
      waiting = rest.length > 0 ? [rest] : [];
      size = rest.length;
      wanted = HEAD;
      yield frame;
    }
  }
  if (size > 0) throw new RangeError('the stream ends in the middle of a frame');
}
