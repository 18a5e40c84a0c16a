import { createHash } from 'node:crypto';
import { escaped } from '../model/inert.js';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with one way to write each value: keys in order of their code units, two spaces, a line end. */
export const canonical = (value: unknown): string => `${escaped(JSON.stringify(value, sorted, 2))}\n`;

/** SHA-256, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of a value, whatever the order of its keys. */
export const digestOf = (value: unknown): string => sha256(canonical(value));

/** The text of a file that proves itself: `seal` is the hash of what it would be without it. */
export const sealed = (value: Readonly<Record<string, unknown>>): string => canonical({ ...value, seal: digestOf(value) });

/** What a sealed file says; undefined when it is not, to the byte, as it was sealed. */
export const unsealed = (bytes: Buffer): Readonly<Record<string, unknown>> | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { seal, ...rest } = value as Record<string, unknown>;
  return seal === digestOf(rest) && bytes.equals(Buffer.from(canonical(value))) ? (value as Record<string, unknown>) : undefined;
};
