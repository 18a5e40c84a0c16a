/** What is told of zstd data that is not unpacked. */
interface ZstdErrors {
  /** It is damaged, ends early, or is followed by something else. */
  readonly broken: () => Error;
  /** It asks for more memory than it may. */
  readonly tooMuch: () => Error;
  /** WebAssembly is switched off here. */
  readonly unsupported: () => Error;
}

/**
 * What zstd data of any number of frames holds, while it comes. Whoever reads it bounds how much that may be.
 * @param errors one of which is thrown
 */
export async function* decompressZstd(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { broken, tooMuch, unsupported }: ZstdErrors,
): AsyncGenerator<Uint8Array> {
  const { ZstdDecoder, ZstdError } = await import('./zstd-decoder.js');
  const decoder = ZstdDecoder.create();
  if (!decoder) throw unsupported();
  for await (const chunk of chunks) {
    const parts = decoder.push(chunk);
    for (;;) {
      let part: IteratorResult<Uint8Array>;
      try {
        part = parts.next();
      } catch (cause) {
        throw cause instanceof ZstdError && cause.asksTooMuch ? tooMuch() : broken();
      }
      if (part.done) break;
      yield part.value;
    }
  }
  if (!decoder.isWhole) throw broken();
}
