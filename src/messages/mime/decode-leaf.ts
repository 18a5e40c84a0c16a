import type { ParsedMail, SimpleParserOptions } from 'mailparser';
import { platform } from '#platform';
import type { Leaf } from './structure.js';

/** The parser of mail: a package that loads with the first mail. */
export type MailParser = (mail: Buffer) => Promise<ParsedMail>;

/** Without these it would make a text of the page and a page of the text, and count what nobody wrote. */
const OPTIONS: SimpleParserOptions = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

/** Loads mailparser. */
export const loadMailParser = async (): Promise<MailParser> => {
  const { simpleParser } = await import('mailparser');
  return (mail) => simpleParser(mail, OPTIONS);
};

/** How encodings of characters are named. */
const NAME = /^[\w.:-]{1,60}$/;

/** Whether an encoding of characters is one that can be decoded. */
export const isKnownCharset = (charset: string): boolean => {
  if (charset === '' || /^(?:us-ascii|ascii|unicode-1-1-utf-8|default|utf-?8)$/.test(charset)) return true;
  if (!NAME.test(charset)) return false;
  if (platform.codePage(charset) !== undefined) return true;
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
};

/** The text of a part. It is handed over as a mail of its own: so that its characters can be found again in the file. */
export const decodeLeaf = async (parse: MailParser, file: Buffer, leaf: Leaf): Promise<string> => {
  const type = leaf.type === 'html' ? 'text/html' : 'text/plain';
  const charset = NAME.test(leaf.charset) ? leaf.charset : 'utf-8';
  const encoding = /^[\w-]{1,40}$/.test(leaf.encoding) ? `Content-Transfer-Encoding: ${leaf.encoding}\r\n` : '';
  const head = Buffer.from(`Content-Type: ${type}; charset="${charset}"\r\n${encoding}\r\n`, 'latin1');
  const mail = await parse(Buffer.concat([head, file.subarray(leaf.start, leaf.end)]));
  return ((leaf.type === 'html' ? mail.html || '' : mail.text) ?? '').replaceAll('\r\n', '\n');
};
