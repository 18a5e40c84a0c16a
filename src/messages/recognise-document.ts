import { extensionOf, formOfContent, isMessageExtension } from './form-of.js';
import { decodeText } from './text/decode-text.js';
import { hasSubjectLine } from './text/subject-lines.js';

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
