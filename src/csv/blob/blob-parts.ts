/** Bytes that are gathered before they are handed to the browser, which may keep them on the disk. */
const PIECE = 4 * 1024 * 1024;

/** Puts bytes into a Blob while they come: memory holds the last of them only. */
export class BlobParts {
  #gathered: Uint8Array<ArrayBuffer>[] = [];
  #length = 0;
  #blobs: Blob[] = [];

  /** @param bytes are copied, since their buffer is used again */
  add(bytes: Uint8Array): void {
    this.#gathered.push(Uint8Array.from(bytes));
    this.#length += bytes.length;
    if (this.#length >= PIECE) this.#flush();
  }

  #flush(): void {
    this.#blobs.push(new Blob(this.#gathered));
    this.#gathered = [];
    this.#length = 0;
  }

  /** All of it. @param type its media type */
  whole(type = 'application/octet-stream'): Blob {
    this.#flush();
    return new Blob(this.#blobs, { type });
  }

  /** Lets go of all of it. */
  clear(): void {
    this.#gathered = [];
    this.#blobs = [];
    this.#length = 0;
  }
}
