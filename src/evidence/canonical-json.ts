import { createHash } from 'node:crypto';
import { escapeJson } from '../model/base/escape-json.js';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with one way to write each value: keys in order of their code units, two spaces, a line end. */
export const canonicalJson = (value: unknown): string => `${escapeJson(JSON.stringify(value, sorted, 2))}\n`;

/** SHA-256, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of a value, whatever the order of its keys. */
export const canonicalSha256 = (value: unknown): string => sha256(canonicalJson(value));

/** The text of a file that proves itself: `seal` is the hash of what it would be without it. */
export const sealedJson = (value: Readonly<Record<string, unknown>>): string => canonicalJson({ ...value, seal: canonicalSha256(value) });

/** What a sealed file says; undefined when it is not, to the byte, as it was sealed. */
export const readSealed = (bytes: Buffer): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { seal, ...rest } = value as Record<string, unknown>;
    return seal === canonicalSha256(rest) && bytes.equals(Buffer.from(canonicalJson(value)))
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // No JSON, or so deep that nobody could have written it out.
    return undefined;
  }
};
