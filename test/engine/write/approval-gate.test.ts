import { describe, expect, it } from 'vitest';
import type { Sink } from '../../../src/csv/ports/sink.js';
import { makeApprovalGate } from '../../../src/engine/write/approval-gate.js';

/** What a sink was given, as text. */
const sinkOf = (streams: boolean) => {
  const written: string[] = [];
  const sink = {
    write: async (bytes: Uint8Array) => void written.push(Buffer.from(bytes).toString()),
    ...(streams && { streams: true as const }),
  } as unknown as Sink;
  return { sink, written };
};

interface Case {
  readonly most?: number;
  /** Rows of each piece. */
  readonly pieces: readonly number[];
  /** What is written before all is known, as pieces. */
  readonly before: string;
  readonly after: string | 'refused';
}
/** Pieces are a, b, c…; the bytes of each are used again at once. */
const passed = async (streams: boolean, { most, pieces }: Case) => {
  const { sink, written } = sinkOf(streams);
  const gate = makeApprovalGate(sink, most);
  const bytes = Buffer.alloc(1);
  for (const [index, rows] of pieces.entries()) {
    bytes.write(String.fromCharCode(97 + index));
    await gate.write(bytes, rows);
  }
  bytes.write('?');
  const before = written.join('');
  const kept = pieces.reduce((sum, rows) => sum + rows, 0);
  const mayLeave = await gate.close(kept);
  return { before, after: mayLeave ? written.join('') : 'refused' };
};

describe('to a file, which is written beside its name meanwhile', () => {
  it.each<readonly [string, Case]>([
    ['any number passes where nobody set a limit', { pieces: [5, 5], before: 'ab', after: 'ab' }],
    ['as many as the limit pass', { most: 10, pieces: [0, 5, 5], before: 'abc', after: 'abc' }],
    ['one more is refused, and not written on', { most: 10, pieces: [5, 5, 1], before: 'ab', after: 'refused' }],
    ['nobody passes where the limit is none', { most: 0, pieces: [0, 1], before: 'a', after: 'refused' }],
  ])('%s', async (_, given) => expect(await passed(false, given)).toEqual({ before: given.before, after: given.after }));
});

describe('to a stream, which cannot be taken back', () => {
  it.each<readonly [string, Case]>([
    ['any number passes at once where nobody set a limit', { pieces: [5, 5], before: 'ab', after: 'ab' }],
    ['as many as the limit pass in the end, in order', { most: 10, pieces: [0, 5, 5], before: '', after: 'abc' }],
    ['one more is refused, and nothing was written', { most: 10, pieces: [5, 5, 1], before: '', after: 'refused' }],
  ])('%s', async (_, given) => expect(await passed(true, given)).toEqual({ before: given.before, after: given.after }));
});
