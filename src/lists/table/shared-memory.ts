/**
 * Memory that threads share without copying it; a page of a browser that opens no other process is given none, and keeps memory of its own.
 * @returns all zero
 */
export const newSharedMemory = (bytes: number): SharedArrayBuffer | ArrayBuffer =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
