import { fingerprintBytes, type Print } from '../fields/fingerprint.js';
import { canonicalMailbox } from '../fields/mailbox.js';
import { WEBMAIL_DOMAINS } from '../fields/webmail.js';

const PLUS = 43;

/** How the addresses of a domain are spelled canonically: `ignored` characters go, and what follows a `+` when `tags`. */
interface Folding {
  readonly domain: Buffer;
  readonly ignored: readonly number[];
  readonly tags: boolean;
  /** The domain they are compared under, with its `@`. */
  readonly to: Buffer;
  readonly moves: boolean;
}

/** Learns a domain's folding from what `canonicalMailbox` makes of one address: there is one truth about mailboxes. */
const learn = (domain: string): Folding | undefined => {
  const lower = `a.b-c_d+e@${domain}`;
  const canonical = canonicalMailbox('a.b-c_d+e', domain, lower);
  if (canonical === lower) return undefined;
  const at = canonical.lastIndexOf('@');
  const local = canonical.slice(0, at);
  return {
    domain: Buffer.from(domain),
    ignored: ['.', '-', '_'].filter((char) => !local.includes(char)).map((char) => char.charCodeAt(0)),
    tags: !local.includes('+'),
    to: Buffer.from(canonical.slice(at)),
    moves: canonical.slice(at + 1) !== domain,
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

/** Fingerprints the canonical spelling of an ordinary address that lies in bytes; false when it is what is written. */
export type FoldBytes = (bytes: Buffer, from: number, at: number, to: number, into: Print) => boolean;

/**
 * Only webmail domains are folded (a test holds `canonicalMailbox` to it), so that most domains are told by their length
 * and first letter to be none of them.
 */
export const makeFoldBytes = (): FoldBytes => {
  const shapes: (Folding[] | undefined)[] = Array.from({ length: 64 * 32 });
  for (const { domain } of WEBMAIL_DOMAINS) {
    const folding = learn(domain);
    if (folding === undefined) continue;
    const shape = domain.length * 32 + (domain.charCodeAt(0) & 31);
    shapes[shape] = [...(shapes[shape] ?? []), folding];
  }
  const scratch = Buffer.alloc(256);

  return (bytes, from, at, to, into) => {
    const alike = shapes[(to - at - 1) * 32 + ((bytes[at + 1] as number) & 31)];
    if (alike === undefined) return false;
    const folding = alike.find(({ domain }) => equals(bytes, at + 1, domain));
    if (folding === undefined) return false;
    let length = 0;
    for (let i = from; i < at; i++) {
      const byte = bytes[i] as number;
      if (byte === PLUS && folding.tags) break;
      if (!folding.ignored.includes(byte)) scratch[length++] = byte;
    }
    if (length === 0 || (length === at - from && !folding.moves)) return false;
    scratch.set(folding.to, length);
    fingerprintBytes(scratch, 0, length + folding.to.length, into);
    return true;
  };
};
