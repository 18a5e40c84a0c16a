import { LumoError } from './lumo-error.js';
import type { Text } from './text.js';

/** Errors of a contact file that are met where nobody knows what the file is called: among its bytes, its columns, its rows. */
export const NAMELESS_CODES: ReadonlySet<string> = new Set([
  'LUMO_BAD_ENCODING',
  'LUMO_BROKEN_QUOTE',
  'LUMO_CONFIG_COLUMN',
  'LUMO_CONSERVATION',
  'LUMO_EXEMPTION_UNUSED',
  'LUMO_FIELD_ABSENT',
  'LUMO_HEADER_ROW',
  'LUMO_NOTHING_LEFT',
  'LUMO_NO_CONTACT_COLUMN',
  'LUMO_PARTS_MISSING',
  'LUMO_RECORD_TOO_LONG',
  'LUMO_ROW_NOT_FOUND',
  'LUMO_RULE_FACT',
  'LUMO_RULE_FAILED',
  'LUMO_TOO_MANY_COLUMNS',
  'LUMO_TOO_MANY_ROWS',
  'LUMO_UNCLOSED_QUOTE',
  'LUMO_UNKNOWN_ENCODING',
  'LUMO_WORKER_DIED',
]);

/** The beginning of a sentence behind a colon: only a name keeps its capital. */
const afterColon = (text: string): string => (/^\p{Lu}[\p{Ll} ’]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** The same error with words before it. */
const beginning = (cause: LumoError, first: Text): LumoError => {
  const { code, what, hint, exitCode } = cause;
  const named = new LumoError(
    code,
    { en: `${first.en}: ${afterColon(what.en)}`, fr: `${first.fr} : ${afterColon(what.fr)}` },
    hint,
    exitCode,
  );
  // Where it was met is worth more than where it was named.
  if (cause.stack !== undefined) named.stack = cause.stack;
  return named;
};

/** An error of a contact file with the name of the file, which stands first; any other error, and one that tells it, as it is. */
export const namedError = (cause: unknown, file: string): unknown =>
  !(cause instanceof LumoError) || !NAMELESS_CODES.has(cause.code) || cause.what.en.includes(file)
    ? cause
    : beginning(cause, { en: `"${file}"`, fr: `« ${file} »` });

/** The same for a part of a file that is judged in parts: lines and rows that it tells are those of the part. */
export const partError = (cause: unknown, part: number): unknown =>
  cause instanceof LumoError && NAMELESS_CODES.has(cause.code) ? beginning(cause, { en: `Part ${part}`, fr: `Partie ${part}` }) : cause;

/** Does some work on a contact file: its errors tell the name of the file. */
export const namingFile = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  work().catch((cause: unknown) => {
    throw namedError(cause, file);
  });
