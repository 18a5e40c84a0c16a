/**
 * One address of a cell. Ordinary ones are decided by hand; the rest is cleaned and, at the very last, given to the
 * RFC 5322 parser, which is loaded only then.
 * @module
 */
import { platform } from '#platform';
import type { EmailValue } from '../../model/contact/values.js';
import { visibleText } from '../text/invisible.js';
import { isDomain, MAX_ADDRESS, MAX_LOCAL, makeEmailValue, readSimpleAddress } from './address-syntax.js';

/** Beyond this the parser's time grows faster than the text; no address with its name is that long. */
const MAX_PARSED = 320;
/** A whole document pasted into a cell is not even cleaned. */
const MAX_CLEANED = 4096;
const HARD_SPACES = /[\u00A0\u202F\u2007]/g;
const DOT_ATOM = /^[^\s"(),:;<>@[\\\].]+(?:\.[^\s"(),:;<>@[\\\].]+)*$/u;
/** Only what may stand in an IDN: the URL parser behind domainToAscii decodes %2e and cuts at slashes. */
const IDN = /^[\p{L}\p{N}\p{M}.\u3002\u30FB\u00B7-]+$/u;
/** It lets labels begin and end with a hyphen, which no registry does. */
const OUTER_HYPHEN = /(?:^|[.\u3002])-|-(?:[.\u3002]|$)/;

/** A part of an address as the parser saw it. */
interface AddressPart {
  readonly name: string;
  readonly tokens: string;
  /** What it says: of a quoted string, without quotes, escapes and what stands around it. */
  readonly semantic: string;
  readonly children: readonly AddressPart[];
}

interface Mailbox {
  readonly type: string;
  readonly domain: string;
  readonly parts: { readonly local: AddressPart };
}

/** A local part without comments and what blanks stand around its words: those in quotes alone are part of it, of which many are one (RFC 5322, 3.2.2). */
const localName = ({ name, tokens, semantic, children }: AddressPart): string => {
  if (name === 'cfws') return '';
  if (name === 'quoted-string') return semantic.replace(/\s+/g, ' ');
  return children.length > 0 ? children.map(localName).join('') : tokens;
};

/** The two sides of an address in full RFC 5322 grammar; undefined when it is none, or a group of several. */
const parse = (address: string): Mailbox | undefined => {
  try {
    const mailbox = platform.load('email-addresses').parseOneAddress({ input: address, rfc6532: true });
    return mailbox?.type === 'mailbox' ? mailbox : undefined;
  } catch {
    // Deeply nested comments overflow the parser's stack: not an address that anybody wrote.
    return undefined;
  }
};

/** An address of a link, in which any character may be written by its number. */
const unescapeUri = (text: string): string =>
  text.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Takes off what surrounds an address: a name, brackets, quotes, Excel's apostrophe, `mailto:`, a final dot. */
const peel = (text: string): string => {
  let address = text.replace(HARD_SPACES, '').trim();
  address = /<([^<>]*)>[\s.,;]*$/.exec(address)?.[1]?.trim() ?? address;
  // What opens it may stand on either side of the scheme.
  address = address
    .replace(/^['‘’<\s,;]+/, '')
    .replace(/^mailto:(?:\/\/)?([^?]*)(?:\?.*)?$/is, (_, escaped: string) => unescapeUri(escaped));
  address = address.replace(/^['‘’<\s,;]+/, '');
  address = address.replace(/(?<!['‘’>\s.,;])['‘’>\s.,;]+$/, '');
  if (/^"[^"]*"$/.test(address)) address = address.slice(1, -1).trim();
  return address.includes('"') ? address : address.replace(/([.@])\s+/g, '$1').replace(/(?<!\s)\s+(?=[.@])/g, '');
};

/** The domain in punycode, or '' when it has no legal form. */
const asciiDomain = (domain: string): string => {
  const ascii = IDN.test(domain) && !OUTER_HYPHEN.test(domain) ? platform.domainToAscii(domain).replace(/\.$/, '') : '';
  return isDomain(ascii) ? ascii.toLowerCase() : '';
};

/** An ordinary local part before a domain with accents: no parser is needed. */
const readIdn = (address: string, text: string): EmailValue | undefined => {
  const at = address.lastIndexOf('@');
  const domain = asciiDomain(address.slice(at + 1));
  return domain === '' ? undefined : readSimpleAddress(`${address.slice(0, at)}@${domain}`, text);
};

/** More brackets than anybody's remark has: the parser goes through them again and again. */
const NESTED = /(?:\([^(]*){4}/;
/** A quoted local part may be written with twice its characters, and its two quotes. */
const MAX_WRITTEN = 2 * MAX_LOCAL + 2;

/**
 * Whether the parser may find an address that the ordinary path has refused: only where there are quotes, comments or
 * accents. It takes a tenth of a second for a cell made to hurt it, so those do not reach it.
 */
const isWorthParsing = (address: string): boolean =>
  /["(\u0080-\uFFFF]/.test(address) && !NESTED.test(address) && (address.includes('(') || address.indexOf('@') <= MAX_WRITTEN);

/** An address with quotes, comments or accents in its local part. */
const readParsed = (address: string, text: string): EmailValue | undefined => {
  const mailbox = isWorthParsing(address) ? parse(address) : undefined;
  if (mailbox === undefined) return undefined;
  // Blanks before the closing quote do not count, however they are escaped.
  const name = localName(mailbox.parts.local).toLowerCase().trimEnd();
  const local = DOT_ATOM.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
  const domain = asciiDomain(mailbox.domain);
  if (domain === '' || Buffer.byteLength(local) > MAX_LOCAL) return undefined;
  const lower = `${local}@${domain}`;
  if (Buffer.byteLength(lower) > MAX_ADDRESS) return undefined;
  const value = makeEmailValue(text, lower, local.length);
  // An accent behind a dot that its provider ignores is one with the letter before it.
  return { ...value, canonical: value.canonical.normalize('NFC') };
};

/** Not an address; its two sides are given as far as an `@` tells them, so that a rule may still see the domain. */
const notAnAddress = (address: string, text: string): EmailValue => {
  const lower = text.toLowerCase();
  const at = address.lastIndexOf('@');
  const local = at < 0 ? '' : address.slice(0, at).toLowerCase();
  const domain = at < 0 ? '' : address.slice(at + 1).toLowerCase();
  return { kind: 'email', text, valid: false, lower, local, domain, canonical: lower };
};

const readUnusualAddress = (text: string): EmailValue => {
  const plain = readSimpleAddress(text, text);
  if (plain !== undefined) return plain;
  if (text.length > MAX_CLEANED) return notAnAddress('', text);
  const visible = visibleText(text);
  const normal = visible.normalize('NFKC');
  if (normal.length > MAX_PARSED) return notAnAddress('', text);
  const address = peel(normal);
  if (!address.includes('@')) return notAnAddress(address, text);
  const value = readSimpleAddress(address, text) ?? readIdn(address, text) ?? readParsed(address, text) ?? notAnAddress(address, text);
  return visible === text ? value : { ...value, invisible: true };
};

/**
 * Reads one address. Never throws, and takes a time that does not grow out of proportion with the text.
 * @param text one value of a cell, as `splitContacts` gives it
 */
export const readEmail = (text: string): EmailValue => readSimpleAddress(text, text) ?? readUnusualAddress(text.trim());
