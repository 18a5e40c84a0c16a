import type { Digest } from './byte-counter.js';
import type { ByteReader } from './byte-reader.js';
import type { TableChoice, TableTold } from './table.js';

/** Bytes of an input, once: decompressed, and counted and hashed as they lie on the disk. */
export interface OpenInput extends ByteReader {
  /** Size and SHA-256 of the bytes before decompression; complete at the end of the input. */
  digest(): Digest;
  /** How many bytes, as they lie on the disk, were read so far: what progress is measured by. */
  position(): number;
  /** Another one when the bytes are others; complete at the end of the input. */
  mark(): string;
  /** Says that this is the only reading: nobody will ask for its mark, or for its bytes again. */
  once(): void;
  close(): Promise<void>;
  /** Only where the bytes were no text: what they were. They come as CSV in UTF-8, with commas. */
  table?(): TableTold;
  /** Only of an archive: files in it that nobody reads and that may hold contacts too. */
  readonly besides?: readonly string[];
  /**
   * Only on inputs that can be read once: puts everything from the first byte where it can be read again, and ends this reading.
   * @param told called each time that more of it is there
   * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
   */
  spool?(told?: () => void): Promise<SpooledSource>;
}

/** Where contacts come from. */
export interface Source {
  /** Base name, for reports. */
  readonly name: string;
  /** Device and inode of a file, so that nobody writes over it. */
  readonly identity?: string;
  readonly path?: string;
  readonly size?: number;
  /** Whether it can be opened more than once. */
  readonly canReopen: boolean;
  /** Whether its bytes are packed, so that its size tells little. */
  readonly isPacked: boolean;
  /** Whether it lies encrypted. */
  readonly encrypted?: boolean;
  /** Whether its bytes are hashed on their way. */
  readonly hash: boolean;
  /** SHA-256 of its bytes as they lie on the disk, before any reading; absent where they can be read once. */
  readonly sha256?: () => Promise<string>;
  /** @param choice which table, where there are several; of a later opening without one it is the same again */
  open(choice?: TableChoice): Promise<OpenInput>;
}

/** A source in a place that is ours, which `dispose` removes. */
export interface SpooledSource extends Source {
  dispose(): Promise<void>;
}
