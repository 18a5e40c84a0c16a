import type { Row } from './row-cells.js';

/** So much of a file is looked at to find out what its keys hold. */
const HEAD_BYTES = 65_536;

/** A value of a JSON object as the text of a cell. */
export const cellText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const objectIn = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Whoever reads the file line by line says which line is none.
    return undefined;
  }
};

/** The first objects of a file of JSON lines, as rows under some keys; those that have none of these are left out. */
export const ndjsonSample = (bytes: Buffer, keys: readonly string[]): readonly Row[] =>
  bytes
    .toString('utf8', 0, HEAD_BYTES)
    .split(/\r\n|\n|\r/)
    .flatMap((line) => {
      const object = objectIn(line);
      return object && keys.some((key) => Object.hasOwn(object, key)) ? [keys.map((key) => cellText(object[key]))] : [];
    });
