import type { MessageDocument, UnreadCode } from '../../model/document/message.js';
import type { MessageAddress, MessageHeader } from '../../model/document/message-parts.js';
import { decodeLeaf, isKnownCharset, loadMailParser } from '../mime/decode-leaf.js';
import type { RawHeader } from '../mime/header-lines.js';
import { leafPlaces } from '../mime/leaf-places.js';
import { signatureOf } from '../mime/signatures.js';
import { type Leaf, structureOf } from '../mime/structure.js';
import type { ReadBody } from '../page/body.js';
import { readTextBody } from '../page/read-text-body.js';
import { newAllowance } from '../text/allowance.js';
import { collapsed } from '../text/join-lines.js';
import { declaredLanguage } from '../text/language.js';
import { finish } from './finish.js';
import { joinBodies } from './join-bodies.js';
import { readHtml } from './page.js';
import { refuseLarge } from './refuse-large.js';

/** The line of an offset; of offsets that grow, each line is counted once. */
const lineCounter = (file: Buffer): ((offset: number) => number) => {
  let line = 1;
  let at = file.indexOf(0x0a);
  return (offset) => {
    for (; at >= 0 && at < offset; at = file.indexOf(0x0a, at + 1)) line += 1;
    return line;
  };
};
/** A text that readers see a page in place of. */
const unseen = (body: ReadBody): ReadBody => {
  const hidden = { visible: 'hidden', hiddenBy: 'other-part' } as const;
  const hide = <T>(all: readonly T[]) => all.map((one) => ({ ...one, ...hidden }));
  const tags = body.tags.map((tag) => ({ ...tag, visible: hidden.visible }));
  return { ...body, sentences: hide(body.sentences), links: hide(body.links), tags };
};
/** A longer header is cut: nobody reads it. */
const MOST_HEADER = 10_000;
/** A header that somebody wrote in 8 bits. */
const utf8 = (latin1: string): string => (/[\x80-\xff]/.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1);

/** The headers that are decoded, alone: of a head of any length nothing else is looked at. */
const headOf = (headers: readonly RawHeader[]): Buffer => {
  const lines = ['subject', 'from', 'reply-to'].flatMap((name) => headers.find((header) => header.name === name) ?? []);
  return Buffer.from(
    `${lines.map(({ name, value }) => `${name}: ${value.replaceAll('\0', '').slice(0, MOST_HEADER)}\r\n`).join('')}\r\n`,
    'latin1',
  );
};

/**
 * A mail as it was sent (RFC 5322, 2045): headers, what signatures cover, what its parts say.
 * @param name of the file
 * @param sendingTool where the user said with which it is sent
 */
export const readEml = async (bytes: Uint8Array, name: string, sendingTool?: string): Promise<MessageDocument> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { headers, headEnd, leaves, attachments, unread } = structureOf(file);
  refuseLarge(
    leaves.reduce((sum, { start, end }) => sum + end - start, headEnd),
    name,
  );
  const parse = await loadMailParser();
  const codes = new Set<UnreadCode>(unread);
  const allowance = newAllowance();
  const lineAt = lineCounter(file);
  let declared: ReturnType<typeof declaredLanguage>;
  const bodyOf = async (leaf: Leaf): Promise<ReadBody> => {
    if (!isKnownCharset(leaf.charset)) codes.add('charset');
    const text = await decodeLeaf(parse, file, leaf);
    const places = leafPlaces(file, leaf, text, lineAt(leaf.start));
    // A line that ends in a space goes on in the next one (RFC 3676).
    if (leaf.type === 'html') {
      declared ??= declaredLanguage(text);
      return readHtml(text, places, allowance, sendingTool);
    }
    const body = readTextBody(leaf.isFlowed ? text.replaceAll(' \n', '  ') : text, places, allowance, false, sendingTool);
    return leaf.isReplaced ? unseen(body) : body;
  };
  const bodies: ReadBody[] = [];
  for (const leaf of leaves) bodies.push(await bodyOf(leaf));

  const head = await parse(headOf(headers));
  const at = (name: string) => {
    const header = headers.find((one) => one.name === name);
    return header && { line: header.line, column: 1, length: header.length };
  };
  const address = (name: 'from' | 'reply-to'): MessageAddress | undefined => {
    const place = at(name);
    const found = (name === 'from' ? head.from : head.replyTo)?.value[0];
    const one = found?.group?.[0] ?? found;
    return place && { address: (one?.address ?? '').toLowerCase(), name: (one?.name ?? '').trim(), at: place };
  };
  const [subject, sender, replyTo] = [at('subject'), address('from'), address('reply-to')];
  const { tool, unread: ofBodies, ...body } = joinBodies(bodies);
  return {
    form: 'eml',
    ...finish([...codes, ...ofBodies], body.sentences, tool, declared),
    ...(subject ? { subject: { text: collapsed(head.subject ?? ''), at: subject } } : {}),
    ...(sender ? { sender } : {}),
    ...(replyTo ? { replyTo } : {}),
    headers: headers.map(({ name, value, line, length }): MessageHeader => ({ name, value: utf8(value), at: { line, column: 1, length } })),
    signatures: headers.flatMap((header) => (header.name === 'dkim-signature' ? (signatureOf(header) ?? []) : [])),
    ...body,
    attachments,
    at: { line: 1, column: 1, length: file.length },
  };
};
