import { closeSync, openSync, writeSync } from 'node:fs';

const PIECE = 1 << 20;

/**
 * A file written in large pieces.
 * @param encoding `utf8` or `latin1`
 * @param pack what is done to each piece, gzip for one: packed pieces one after the other are a packed file
 */
export const byteSink = (path, encoding = 'utf8', pack = (bytes) => bytes) => {
  const file = openSync(path, 'w');
  let held = '';
  const flush = () => {
    const bytes = pack(Buffer.from(held, encoding));
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    held = '';
  };
  return {
    write: (text) => {
      held += text;
      if (held.length > PIECE) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
};
