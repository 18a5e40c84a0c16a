/**
 * One address of a cell. Ordinary ones are decided by hand; the rest is cleaned and, at the very last, read by
 * the grammar of RFC 5322.
 * @module
 */
import { platform } from '#platform';
import type { EmailValue } from '../../model/contact/values.js';
import { visibleText } from '../text/invisible.js';
import { isDomain, MAX_ADDRESS, MAX_LOCAL, makeEmailValue, readSimpleAddress } from './address-syntax.js';
import { readMailbox } from './mailbox-grammar.js';

/** No address with its name is longer. */
const MAX_PARSED = 320;
/** A whole document pasted into a cell is not even cleaned. */
const MAX_CLEANED = 4096;
const HARD_SPACES = /[\u00A0\u202F\u2007]/g;
/** A local part of ASCII without quotes, which needs no second reader; and one with letters of any script. */
const ORDINARY = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOT_ATOM = /^[^\s"(),:;<>@[\\\].]+(?:\.[^\s"(),:;<>@[\\\].]+)*$/u;
/** Only what may stand in an IDN: the URL parser behind domainToAscii decodes %2e and cuts at slashes. */
const IDN = /^[\p{L}\p{N}\p{M}.\u3002\u30FB\u00B7-]+$/u;
/** It lets labels begin and end with a hyphen, which no registry does. */
const OUTER_HYPHEN = /(?:^|[.\u3002])-|-(?:[.\u3002]|$)/;

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

/** What the ordinary path refuses and the grammar may not: only where there are quotes, comments or accents. */
const MAY_BE_UNUSUAL = /["(\u0080-\uFFFF]/;

/** Whether the parser of RFC 5322 reads it so too: two readers have to agree on what hardly anybody writes. It sees no comment, and no blank but in quotes. */
const isConfirmed = (address: string): boolean => {
  try {
    return platform.load('email-addresses').parseOneAddress({ input: address, rfc6532: true })?.type === 'mailbox';
  } catch {
    return false;
  }
};

/** An address with quotes, comments or accents in its local part. */
const readParsed = (address: string, text: string): EmailValue | undefined => {
  const mailbox = MAY_BE_UNUSUAL.test(address) ? readMailbox(address) : undefined;
  if (mailbox === undefined) return undefined;
  // Blanks before the closing quote do not count, however they are escaped; an accent behind a backslash is one with the letter before it.
  const said = mailbox.local.toLowerCase().normalize('NFC').trimEnd();
  // An apostrophe in front says "this is text" behind a comment, too.
  const name = DOT_ATOM.test(said) ? said.replace(/^['‘’]+/, '') : said;
  if (name === '' && said !== '') return undefined;
  const local = DOT_ATOM.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
  const domain = asciiDomain(mailbox.domain);
  if (domain === '' || Buffer.byteLength(local) > MAX_LOCAL) return undefined;
  const lower = `${local}@${domain}`;
  if (Buffer.byteLength(lower) > MAX_ADDRESS || (!ORDINARY.test(local) && !isConfirmed(lower))) return undefined;
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
