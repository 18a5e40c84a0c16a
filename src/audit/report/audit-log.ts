/**
 * What an audit did, file by file, one JSON object a line: counts and codes, no name that tells of a person.
 * @module
 */
import { readFileName } from '../stored/file-name.js';

export type LogLevel = 'info' | 'warning' | 'error';

/** One line of a log. `at`: the moment, as the caller's clock tells it. */
export const logLine = (at: string, level: LogLevel, event: string, more: Readonly<Record<string, number | string>> = {}): string => {
  const { file, ...rest } = more;
  return `${JSON.stringify({ at, level, event, ...(file !== undefined && { file: readFileName(String(file)).shown }), ...rest })}\n`;
};

const AT = /^\{"at":"(\d{4}-\d\d-\d\d)/;

/** The lines of a log that are not older than a day (ISO). A line of another make is kept: it is not ours to throw away. */
export const keptLines = (text: string, since: string): string =>
  text
    .split('\n')
    .filter((line) => line !== '' && (AT.exec(line)?.[1] ?? since) >= since)
    .map((line) => `${line}\n`)
    .join('');
