import type { UnreadCode } from '../../model/document/message.js';
import { headerLines, parametersOf, type RawHeader } from './header-lines.js';

/** A part that is read: the page, or the plain text. */
export interface Leaf {
  readonly type: 'html' | 'text';
  readonly contentType: string;
  readonly charset: string;
  readonly encoding: string;
  readonly isFlowed: boolean;
  /** A page stands beside it for the same (`multipart/alternative`): mail programs show that. */
  readonly isReplaced: boolean;
  /** Its body in the file. */
  readonly start: number;
  readonly end: number;
}

export interface Structure {
  readonly headers: readonly RawHeader[];
  readonly headEnd: number;
  readonly leaves: readonly Leaf[];
  readonly attachments: number;
  readonly unread: ReadonlySet<UnreadCode>;
}

const MOST_DEPTH = 20;
const MOST_PARTS = 500;
const MOST_HEAD = 1_000_000;

/** Where a head ends: after the first blank line. Without one, all is head. What follows the part ends nothing in it. */
const headEndOf = (file: Buffer, start: number, end: number): number => Math.min(end, blankLineEnd(file, start, end));

const blankLineEnd = (file: Buffer, start: number, end: number): number => {
  // A part may have no head at all.
  if (file[start] === 0x0a) return start + 1;
  if (file[start] === 0x0d && file[start + 1] === 0x0a) return start + 2;
  for (let at = file.indexOf(0x0a, start); at >= 0 && at < end; at = file.indexOf(0x0a, at + 1)) {
    if (file[at + 1] === 0x0a) return at + 2;
    if (file[at + 1] === 0x0d && file[at + 2] === 0x0a) return at + 3;
  }
  return end;
};

/** Offsets between which the parts of a multipart lie, and whether its last boundary closes it (RFC 2046, 5.1). */
const partsOf = (
  file: Buffer,
  start: number,
  end: number,
  boundary: string,
): { readonly parts: [number, number][]; readonly closed: boolean } => {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: [number, number][] = [];
  let from = -1;
  for (let at = file.indexOf(mark, start); at >= 0 && at < end; at = file.indexOf(mark, at + mark.length)) {
    if (file[at - 1] !== 0x0a) continue;
    const after = at + mark.length;
    const closes = file[after] === 0x2d && file[after + 1] === 0x2d;
    const line = file.indexOf(0x0a, after);
    // A longer boundary that begins like this one is another one's.
    if (!closes && !/^[ \t\r]*$/.test(file.latin1Slice(after, line < 0 ? Math.min(end, after + 80) : Math.min(line, after + 80)))) continue;
    if (from >= 0) parts.push([from, Math.max(from, at - (file[at - 2] === 0x0d ? 2 : 1))]);
    if (closes || parts.length > MOST_PARTS) return { parts, closed: closes };
    from = line < 0 ? end : line + 1;
  }
  if (from >= 0) parts.push([from, end]);
  return { parts, closed: false };
};

/**
 * What a mail is made of, by its heads and boundaries alone: no attachment is decoded or copied, however large. A message within the
 * message (`message/rfc822`) is an attachment: what it says, and how one leaves its list, is somebody else's.
 */
export const structureOf = (file: Buffer): Structure => {
  const leaves: Leaf[] = [];
  const unread = new Set<UnreadCode>();
  let attachments = 0;
  let count = 0;
  let hasAmp = false;

  const part = (start: number, end: number, depth: number): { readonly headers: RawHeader[]; readonly headEnd: number } => {
    const headEnd = headEndOf(file, start, end);
    const headers = headerLines(file.latin1Slice(start, Math.min(headEnd, start + MOST_HEAD)), 1);
    const last = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
    const contentType = last('content-type') || 'text/plain';
    const { value: type, parameters } = parametersOf(contentType);
    const disposition = parametersOf(last('content-disposition'));
    count += 1;
    if (depth > MOST_DEPTH || count > MOST_PARTS) unread.add('too-deep');
    else if (type === 'multipart/encrypted' || /^application\/(?:x-)?pkcs7-mime$/.test(type)) unread.add('encrypted');
    else if (type.startsWith('multipart/')) {
      const boundary = parameters.get('boundary') ?? '';
      const { parts, closed } = boundary === '' ? { parts: [], closed: false } : partsOf(file, headEnd, end, boundary);
      if (!closed) unread.add('broken-structure');
      const before = leaves.length;
      for (const [from, to] of parts) part(from, to, depth + 1);
      if (type === 'multipart/alternative' && leaves.slice(before).some((one) => one.type === 'html'))
        leaves.push(...leaves.splice(before).map((one) => ({ ...one, isReplaced: one.type === 'text' })));
      if (parts.length === 0 && depth === 0) leaf('text', 'text/plain', '', '', false, headEnd, end);
    } else if (disposition.value === 'attachment' || !/^text\/(?:html|plain)$/.test(type)) {
      // A calendar is the same message again, for other programs. So should AMP be, but it is shown, and nobody read it here.
      hasAmp ||= type === 'text/x-amp-html' && disposition.value !== 'attachment';
      if (!type.startsWith('text/') || disposition.value === 'attachment') attachments += 1;
    } else {
      const isHtml = type === 'text/html';
      leaf(
        isHtml ? 'html' : 'text',
        contentType,
        parameters.get('charset') ?? '',
        last('content-transfer-encoding'),
        parameters.get('format') === 'flowed',
        headEnd,
        end,
      );
    }
    return { headers, headEnd };
  };
  const leaf = (
    type: Leaf['type'],
    contentType: string,
    charset: string,
    encoding: string,
    isFlowed: boolean,
    start: number,
    end: number,
  ): void =>
    void leaves.push({
      type,
      contentType,
      charset: charset.trim().toLowerCase(),
      encoding: encoding.trim().toLowerCase(),
      isFlowed,
      isReplaced: false,
      start,
      end,
    });

  const { headers, headEnd } = part(0, file.length, 0);
  if (hasAmp && leaves.length > 0) unread.add('amp');
  return { headers, headEnd, leaves, attachments, unread };
};
