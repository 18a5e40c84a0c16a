/**
 * zstd data of any number of frames, unpacked while it comes (RFC 8878). fzstd does not look at the check sum of a frame, nor says where
 * one ends: so frames are told apart here, and what comes of each is summed. One flipped bit would lose contacts without a word.
 * @module
 */
import { BrokenFrameError, FrameSplitter } from './zstd-splitter.js';

/** So many bytes are unpacked at once: four may mean 128 KiB, and whoever counts what comes out must be asked before memory is full. */
const PIECE = 2048;

/** What zstd data holds. @param broken makes the error for data that is damaged, ends early, or is followed by something else */
export async function* decompressZstdStream(chunks: AsyncIterable<Uint8Array>, broken: () => Error): AsyncGenerator<Uint8Array> {
  const [{ Decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')]);
  const { create64 } = await xxhash();
  let ready: Uint8Array[] = [];
  let sum = create64();
  let unpacking: InstanceType<typeof Decompress> | undefined;
  const frames = new FrameSplitter({
    begin() {
      sum = create64();
      unpacking = new Decompress((data) => {
        if (data.length === 0) return;
        sum.update(data);
        ready.push(data);
      });
    },
    data: (bytes) => unpacking?.push(bytes, false),
    end(said) {
      unpacking?.push(new Uint8Array(0), true);
      if (said !== undefined && Number(sum.digest() & 0xffffffffn) !== said) throw new BrokenFrameError();
    },
  });
  const push = (chunk: Uint8Array): readonly Uint8Array[] => {
    try {
      frames.push(chunk);
    } catch {
      throw broken();
    }
    const done = ready;
    ready = [];
    return done;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield* push(chunk.subarray(at, at + PIECE));
  }
  if (!frames.isWhole) throw broken();
}
