import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { WASM } from './zstd-decoder-wasm.js';

/** What the module gives; all sizes and addresses are numbers of 32 bits (zstd.h). */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly ZSTD_createDCtx: () => number;
  readonly ZSTD_DStreamInSize: () => number;
  readonly ZSTD_DStreamOutSize: () => number;
  /** @returns 0 at the end of a frame of which all is out, a hint of how much is to come elsewhere, or minus a code of error */
  readonly ZSTD_decompressStream: (context: number, output: number, input: number) => number;
}

/** Codes of errors (zstd_errors.h): the largest, and those of a frame that asks for more memory than it may, or than there is. */
const LAST_ERROR = 120;
const ASKS_TOO_MUCH: readonly number[] = [16, 64];
/** Bytes of a `ZSTD_inBuffer` or `ZSTD_outBuffer`: an address, a size and a place, of four bytes each. */
const BUFFER_BYTES = 12;
const SIZE_AT = 4;
const PLACE_AT = 8;

/** Why data is not unpacked; never told to anybody. */
export class ZstdError extends Error {
  /** @param asksTooMuch whether it is whole perhaps, and asks for more memory than it may: 128 MB, as of the zstd command */
  constructor(readonly asksTooMuch: boolean) {
    super();
  }
}

/**
 * Unpacks zstd data of any number of frames, piece by piece (RFC 8878): those that readers skip are skipped, check sums are looked at, and the
 * same comes of it on every Node and in a browser. Node's own reader came with 22.15, and stops without a word behind the first frame. Time grows
 * with the bytes, whoever made them: fzstd, in TypeScript, moved the whole window for each block, and a kilobyte could take minutes.
 */
export class ZstdDecoder {
  readonly #exports: Exports;
  readonly #context: number;
  readonly #most: { readonly input: number; readonly output: number };
  readonly #at: { readonly input: number; readonly output: number; readonly inBuffer: number; readonly outBuffer: number };
  #rest = 0;

  private constructor(exports: Exports) {
    this.#exports = exports;
    this.#context = exports.ZSTD_createDCtx();
    this.#most = { input: exports.ZSTD_DStreamInSize(), output: exports.ZSTD_DStreamOutSize() };
    const buffers = exports.malloc(2 * BUFFER_BYTES);
    this.#at = {
      input: exports.malloc(this.#most.input),
      output: exports.malloc(this.#most.output),
      inBuffer: buffers,
      outBuffer: buffers + BUFFER_BYTES,
    };
  }

  /** @returns undefined where WebAssembly is switched off */
  static create(): ZstdDecoder | undefined {
    const exports = instantiateWasm<Exports>(WASM, { env: { emscripten_notify_memory_growth: () => {} } });
    return exports && new ZstdDecoder(exports);
  }

  /** Whether the data may end here: a frame has ended, and nothing came behind it. */
  get isWhole(): boolean {
    return this.#rest === 0;
  }

  /** What comes of the next bytes, in pieces of 128 KB at most, which are the caller's. @throws ZstdError */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < chunk.length; at += this.#most.input) yield* this.#unpacked(chunk.subarray(at, at + this.#most.input));
  }

  *#unpacked(part: Uint8Array): Generator<Uint8Array> {
    const { memory, ZSTD_decompressStream: unpack } = this.#exports;
    const { input, output, inBuffer, outBuffer } = this.#at;
    new Uint8Array(memory.buffer, input, part.length).set(part);
    this.#describe(inBuffer, input, part.length);
    for (;;) {
      this.#describe(outBuffer, output, this.#most.output);
      this.#rest = unpack(this.#context, outBuffer, inBuffer) | 0;
      if (this.#rest < 0 && this.#rest >= -LAST_ERROR) throw new ZstdError(ASKS_TOO_MUCH.includes(-this.#rest));
      // The memory may be another one now: it has grown where a frame asks for a larger window.
      const view = new DataView(memory.buffer);
      const length = view.getUint32(outBuffer + PLACE_AT, true);
      const isTaken = view.getUint32(inBuffer + PLACE_AT, true) === part.length;
      if (length > 0) yield new Uint8Array(memory.buffer, output, length).slice();
      if (isTaken && (this.#rest === 0 || length < this.#most.output)) return;
    }
  }

  #describe(buffer: number, address: number, size: number): void {
    const view = new DataView(this.#exports.memory.buffer);
    view.setUint32(buffer, address, true);
    view.setUint32(buffer + SIZE_AT, size, true);
    view.setUint32(buffer + PLACE_AT, 0, true);
  }
}
