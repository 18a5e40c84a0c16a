/**
 * The worker of the Python package: `lumo-work.mjs PLAN`, questions on standard input, answers on standard output. Whoever asks waits for the answer, so
 * that both are plain blocking files: a frame is read in one piece, into memory that is used again, which streams of Node.js would copy twice.
 */
import { readSync, writeSync } from 'node:fs';
import own from '../../.build/rules/index.js';
import { serveFrames } from '../../.build/src/shards/work/serve.js';

const [INPUT, OUTPUT] = [0, 1];
const HEAD = 5;
/** What lies before a frame of rows, so that its payload begins on a multiple of eight: columns of numbers are read where they lie. */
const BEFORE = 3;
/** Frames of rows are done with once they are answered; what others hold may be kept. */
const ROWS = 'CA';

/** Fills a buffer. @returns false where the input ends before */
const fill = (buffer) => {
  for (let at = 0; at < buffer.length; ) {
    const got = readSync(INPUT, buffer, at, buffer.length - at);
    if (got === 0) return false;
    at += got;
  }
  return true;
};

/** Whole frames, one after the other. */
async function* questions() {
  const head = Buffer.alloc(HEAD);
  let rows = Buffer.allocUnsafeSlow(1 << 20);
  while (fill(head)) {
    const length = HEAD + head.readUInt32LE(0);
    const isRows = ROWS.includes(String.fromCharCode(head[4]));
    if (isRows && BEFORE + length > rows.length) rows = Buffer.allocUnsafeSlow(BEFORE + Math.ceil(length * 1.25));
    const frame = isRows ? rows.subarray(BEFORE, BEFORE + length) : Buffer.alloc(length);
    frame.set(head);
    if (!fill(frame.subarray(HEAD))) return;
    yield frame;
  }
}

/** Writes all of it, however little fits at once. */
const answer = async (bytes) => {
  for (let at = 0; at < bytes.length; ) at += writeSync(OUTPUT, bytes, at);
};

await serveFrames(process.argv[2], own.rules, { questions: questions(), answer });
