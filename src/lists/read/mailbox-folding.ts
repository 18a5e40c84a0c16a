import { type Fingerprint, fingerprintBytes } from '../../fields/bytes/fingerprint.js';
import { canonicalMailbox } from '../../fields/email/canonical-mailbox.js';
import { WEBMAIL_DOMAINS } from '../../fields/email/webmail.js';

const PLUS = 43;

/** What becomes of a byte of the local part. */
export const KEEP_BYTE = 0;
const DROP_BYTE = 1;
/** It and all that follows goes. */
const CUT_HERE = 2;
const KEEP_ALL = new Uint8Array(256).fill(KEEP_BYTE);

/** How the addresses of a domain are spelled canonically. */
export interface MailboxFolding {
  readonly domain: Buffer;
  /** What becomes of each byte. */
  readonly byteActions: Uint8Array;
  /** The domain they are compared under, with its `@`. */
  readonly to: Buffer;
  readonly changesDomain: boolean;
}

/** Learns a domain's folding from what `canonicalMailbox` makes of one address: there is one truth about mailboxes. */
const learnFolding = (domain: string): MailboxFolding | undefined => {
  const lower = `a.b-c_d+e@${domain}`;
  const canonical = canonicalMailbox('a.b-c_d+e', domain, lower);
  if (canonical === lower) return undefined;
  const at = canonical.lastIndexOf('@');
  const local = canonical.slice(0, at);
  const fates = new Uint8Array(256).fill(KEEP_BYTE);
  for (const char of '.-_') if (!local.includes(char)) fates[char.charCodeAt(0)] = DROP_BYTE;
  if (!local.includes('+')) fates[PLUS] = CUT_HERE;
  return {
    domain: Buffer.from(domain),
    byteActions: fates,
    to: Buffer.from(canonical.slice(at)),
    changesDomain: canonical.slice(at + 1) !== domain,
  };
};

/** Whether bytes are that text in lower case, whatever their own case. */
const equals = (bytes: Buffer, from: number, text: Buffer): boolean => {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[from + i] as number;
    if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== text[i]) return false;
  }
  return true;
};

/** Of a domain of less than 64 bytes, its length and its first letter in any case. */
const SHAPES = 64 * 32;

export interface FoldMailbox {
  /** Fingerprints the canonical spelling of an ordinary address that lies in bytes; false when it is what is written. */
  (bytes: Buffer, from: number, at: number, to: number, into: Fingerprint): boolean;
  /** By length of the domain times 32, and the low five bits of its first letter: the domains that fold. */
  readonly shapes: readonly (readonly MailboxFolding[] | undefined)[];
}

/**
 * Only webmail domains are folded (a test holds `canonicalMailbox` to it), so that most domains are told by their length
 * and first letter to be none of them.
 */
export const makeMailboxFolder = (): FoldMailbox => {
  const shapes: (MailboxFolding[] | undefined)[] = Array.from({ length: SHAPES });
  for (const { domain } of WEBMAIL_DOMAINS) {
    const folding = learnFolding(domain);
    if (folding === undefined) continue;
    const shape = domain.length * 32 + (domain.charCodeAt(0) & 31);
    shapes[shape] = [...(shapes[shape] ?? []), folding];
  }
  const scratch = Buffer.alloc(256);

  /** What the folding leaves of a local part, into the scratch. @returns its length */
  const leave = (bytes: Buffer, from: number, at: number, byteActions: Uint8Array): number => {
    let length = 0;
    for (let i = from; i < at; i++) {
      const byte = bytes[i] as number;
      const fate = byteActions[byte];
      if (fate === CUT_HERE) break;
      if (fate === KEEP_BYTE) scratch[length++] = byte;
    }
    return length;
  };

  const fold = (bytes: Buffer, from: number, at: number, to: number, into: Fingerprint): boolean => {
    const alike = shapes[(to - at - 1) * 32 + ((bytes[at + 1] as number) & 31)];
    if (alike === undefined) return false;
    let which = 0;
    while (which < alike.length && !equals(bytes, at + 1, (alike[which] as MailboxFolding).domain)) which++;
    const folding = alike[which];
    if (folding === undefined) return false;
    let length = leave(bytes, from, at, folding.byteActions);
    // A name of which nothing stays is kept.
    if (length === 0) length = leave(bytes, from, at, KEEP_ALL);
    if (length === at - from && !folding.changesDomain) return false;
    scratch.set(folding.to, length);
    fingerprintBytes(scratch, 0, length + folding.to.length, into);
    return true;
  };
  return Object.assign(fold, { shapes });
};
