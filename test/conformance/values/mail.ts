import { domainToASCII } from 'node:url';
import emailAddresses from 'email-addresses';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import type { Expected } from '../table.js';

/** An address in lower case, its domain in ASCII; null for what is none. */
export type Address = string | null;

export interface MailCase extends Expected<Address> {
  readonly text: string;
}

const DOT_ATOM = /^[^\s"(),:;<>@[\\\].]+(?:\.[^\s"(),:;<>@[\\\].]+)*$/u;

/** Quotes that are not needed are none, and case is none. */
export const sameAddress = (local: string, domain: string): Address => {
  const name = DOT_ATOM.test(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is the point
  const ascii = /^[\x00-\x7f]*$/.test(domain) ? domain : domainToASCII(domain);
  return `${name}@${ascii}`.toLowerCase();
};

/** An address of a table, whose local part stands in quotes only where it needs them. */
export const expectedAddress = (address: Address): Address => {
  if (address === null || address.startsWith('"')) return address;
  const at = address.lastIndexOf('@');
  return sameAddress(address.slice(0, at), address.slice(at + 1));
};

export const mailByLumo = (text: string): Address => {
  const { valid, lower } = readEmail(text);
  return valid ? lower : null;
};

/** The parser of RFC 5322, with the accents of RFC 6532. */
export const mailByParser = (text: string): Address => {
  const found = emailAddresses.parseOneAddress({ input: text, rfc6532: true });
  return found?.type === 'mailbox' ? sameAddress(found.local, found.domain) : null;
};
