/**
 * A line of a history: JSON that holds the SHA-256 of the line before it, and its own. Whoever changes a byte of a line breaks that line;
 * whoever takes one away, or puts one in, breaks the next.
 * @module
 */
import { hash } from 'node:crypto';

/** What the first line is written behind. */
export const FIRST_HASH = '0'.repeat(64);
const VERSION = 1;
const LINE_WITH_SUM = /^(.*),"sum":"([0-9a-f]{64})"\}$/s;

export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes);

/** A line as it was written, and the hash that the next one holds. */
export interface ChainedLine {
  readonly value: Readonly<Record<string, unknown>>;
  readonly before: string;
  readonly sha256: string;
}

/** The text of a line, its line end left out. @param before hash of the line before it */
export const encodeLine = (value: Readonly<Record<string, unknown>>, before: string): string => {
  const text = JSON.stringify({ history: VERSION, before, ...value }).slice(0, -1);
  return `${text},"sum":"${sha256(text)}"}`;
};

/** A line that is as it was written; undefined for any other. `newer`: written by a later version. */
export const decodeLine = (bytes: Uint8Array): ChainedLine | 'newer' | undefined => {
  const [, text, sum] = LINE_WITH_SUM.exec(Buffer.from(bytes).toString('utf8')) ?? [];
  if (text === undefined || sha256(text) !== sum) return undefined;
  try {
    const { history, before, ...value } = JSON.parse(`${text}}`) as Record<string, unknown>;
    if (typeof history === 'number' && history > VERSION) return 'newer';
    return history === VERSION && typeof before === 'string' ? { value, before, sha256: sha256(bytes) } : undefined;
  } catch {
    return undefined;
  }
};
