import type { RandomAccessFile } from '../../platform/platform.js';

/** What workers of a browser have to read a file at once, and Node.js has not. */
declare const FileReaderSync: undefined | (new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer });

/** A file that is read at any place, at once; undefined where that cannot be done. */
export const blobFile = (blob: Blob): RandomAccessFile | undefined => {
  if (typeof FileReaderSync === 'undefined') return undefined;
  const reader = new FileReaderSync();
  return {
    size: blob.size,
    read(into, at) {
      const bytes = new Uint8Array(reader.readAsArrayBuffer(blob.slice(at, at + into.length)));
      into.set(bytes);
      return bytes.length;
    },
    close: () => {},
  };
};
