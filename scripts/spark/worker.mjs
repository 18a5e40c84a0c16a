/**
 * The worker of the Python package: questions on standard input, answers on standard output. Whoever asks waits for the answer, so that both are plain
 * blocking files: a frame is read in one piece, into memory that is used again, which streams of Node.js would copy twice. It serves one plan after the
 * other: a frame of its own names the folder of the next, and what was compiled for the last need not be compiled again.
 */
import { readSync, writeSync } from 'node:fs';
import own from '../../.build/rules/index.js';
import { serveFrames } from '../../.build/src/shards/work/serve.js';

const [INPUT, OUTPUT] = [0, 1];
const HEAD = 5;
/** The folder of the next plan. It has no answer. */
const PLAN = 'N';
/** Bytes of lists. */
const MUCH = 128 << 20;
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

const head = Buffer.alloc(HEAD);
let rows = Buffer.allocUnsafeSlow(1 << 20);
/** Of the plan that is served next; undefined where nobody asks any more. */
let folder;

/** Whole frames, one after the other, up to the next plan. */
async function* questions() {
  folder = undefined;
  while (fill(head)) {
    const length = HEAD + head.readUInt32LE(0);
    const isRows = ROWS.includes(String.fromCharCode(head[4]));
    if (isRows && BEFORE + length > rows.length) rows = Buffer.allocUnsafeSlow(BEFORE + Math.ceil(length * 1.25));
    const frame = isRows ? rows.subarray(BEFORE, BEFORE + length) : Buffer.alloc(length);
    frame.set(head);
    if (!fill(frame.subarray(HEAD))) return;
    if (frame[4] === PLAN.charCodeAt(0)) {
      folder = frame.toString('utf8', HEAD);
      return;
    }
    yield frame;
  }
}

/** Writes all of it, however little fits at once. */
const answer = async (bytes) => {
  for (let at = 0; at < bytes.length; ) at += writeSync(OUTPUT, bytes, at);
};

for await (const _ of questions());
while (folder !== undefined) {
  // The lists of the last plan are done with, and large ones shall not lie beside those of the next. What was compiled is lost with them.
  if (process.memoryUsage().arrayBuffers > MUCH) globalThis.gc?.();
  await serveFrames(folder, own.rules, { questions: questions(), answer });
}
