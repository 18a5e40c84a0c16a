import { newDigestFingerprint } from '../../fields/bytes/fingerprint.js';
import type { EntryCollector } from '../read/entry-collector.js';
import { fingerprintHex, isHexSha256 } from '../read/hex-digests.js';
import { DIGIT, LETTER, LineCursor } from '../read/line-cursor.js';
import type { EntrySink } from './entry-sink.js';

const COMMENT = 35;

/** Reads lines: digests from their bytes, everything else as text. */
export const makeLineReader = (entries: EntryCollector, taker: EntrySink): ((bytes: Buffer) => void) => {
  const print = newDigestFingerprint();
  let first = true;
  const text = (line: string): void => {
    if (line.trim() === '') return;
    if (first) entries.readFirstLine(line);
    else entries.readLine(line);
    first = false;
  };
  return (bytes) => {
    const lines = new LineCursor(bytes);
    while (lines.next()) {
      const { from, to, kinds } = lines;
      if (to === from || bytes[from] === COMMENT) continue;
      if (to - from === 64 && kinds === (LETTER | DIGIT) && isHexSha256(bytes, from)) {
        fingerprintHex(bytes, from, print);
        taker.addDigest(print);
        entries.lines++;
        first = false;
      } else text(bytes.toString('utf8', from, to));
    }
  };
};
