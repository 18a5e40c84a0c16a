/**
 * zstd data of any number of frames, unpacked while it comes (RFC 8878). fzstd does not look at the check sum of a frame, nor says where
 * one ends: so frames are told apart here, and what comes of each is summed. One flipped bit would lose contacts without a word.
 * @module
 */
import { TimeBudget } from './zstd-header.js';
import { BrokenFrameError, FrameSplitter, WideFrameError } from './zstd-splitter.js';

/** Why data is not unpacked. */
interface ZstdErrors {
  /** It is damaged, ends early, or is followed by something else. */
  readonly broken: () => Error;
  /** It asks for more memory than it may. */
  readonly tooMuch: () => Error;
  /** It takes far more time than its size asks for. */
  readonly tooSlow: () => Error;
}

/** What zstd data holds. */
export async function* decompressZstdStream(
  chunks: AsyncIterable<Uint8Array>,
  { broken, tooMuch, tooSlow }: ZstdErrors,
  time = new TimeBudget(),
): AsyncGenerator<Uint8Array> {
  const [{ Decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')]);
  const { create64 } = await xxhash();
  let ready: Uint8Array[] = [];
  let sum = create64();
  let length = 0;
  let unpacking: InstanceType<typeof Decompress> | undefined;
  const frames = new FrameSplitter({
    begin() {
      sum = create64();
      unpacking = new Decompress((data) => {
        length += data.length;
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
  function* push(chunk: Uint8Array): Generator<Uint8Array> {
    const steps = frames.push(chunk);
    for (;;) {
      let done: boolean | undefined;
      time.begin();
      try {
        ({ done } = steps.next());
      } catch (cause) {
        throw cause instanceof WideFrameError ? tooMuch() : broken();
      }
      // Of one block at most.
      if (!time.allows(length)) throw tooSlow();
      const out = ready;
      ready = [];
      yield* out;
      if (done) return;
    }
  }
  for await (const chunk of chunks) yield* push(chunk);
  if (!frames.isWhole) throw broken();
}
