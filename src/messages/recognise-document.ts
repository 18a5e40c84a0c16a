import { extensionOf, formOfContent, isMessageExtension } from './form-of.js';
import { holdsJsonMails } from './records/json-mails.js';
import { decodeText } from './text/decode-text.js';
import { messageHeads } from './text/message-heads.js';
import { hasSubjectLine } from './text/subject-lines.js';
import { isGreeting, textLines } from './text/text-lines.js';

export type DocumentKind = 'message' | 'script' | 'table' | 'undecided';

/** More than this is not looked at. */
const HEAD = 64 * 1024;

/**
 * What a file is, by positive evidence only; anything else is a table, as it always was. The extension decides where there is one; the
 * content decides for standard input and for files without one. `.md` and `.txt` are messages where a line names a subject, and
 * otherwise undecided: a list, a script or a message may stand in either.
 * @param name '' or '-' for standard input
 * @param head its first bytes, 64 KiB of them at most are looked at
 */
export const recogniseDocument = (name: string, head: Uint8Array): DocumentKind => {
  const extension = extensionOf(name);
  if (isMessageExtension(extension)) return 'message';
  if (/^(?:md|markdown|txt)$/.test(extension)) return hasSubjectLine(decodeText(head.subarray(0, HEAD))) ? 'message' : 'undecided';
  if (extension !== '') return 'table';
  return formOfContent(decodeText(head.subarray(0, HEAD))) === undefined ? 'table' : 'message';
};

/** A greeting alone on its line, and what a person writes under it: of a list neither stands in a row. */
const LONGEST_GREETING = 60;
const isProse = (line: string): boolean =>
  line.length >= 20 && /\p{L} \p{L}{1,30} \p{L}/u.test(line) && !/[;\t|]|[^\s@]@[^\s@]+,/.test(line);

/**
 * Whether a text that names no subject, or JSON, holds mails for all that is seen of it, so that nobody may take it for contacts.
 * @param head its first bytes
 */
export const seemsWritten = (name: string, head: Uint8Array): boolean => {
  const text = decodeText(head.subarray(0, HEAD)).replaceAll('\r\n', '\n');
  if (/\.(?:json|jsonl|ndjson)$/i.test(name)) return holdsJsonMails(text);
  const lines = textLines(text);
  if (messageHeads(lines).length > 1) return true;
  return lines.some(({ text: line }, i) => {
    const isAlone = isGreeting(line) && line.trim().length <= LONGEST_GREETING && !/[;\t|@]/.test(line);
    return isAlone && lines.slice(i + 1, i + 4).some((next) => isProse(next.text));
  });
};
