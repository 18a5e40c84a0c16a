/**
 * What a register of oppositions holds: who said no, on which channels, since when, told by fingerprints only.
 * @module
 */
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Identifier } from '../../model/contact/suppression-list.js';

/** What somebody may be told by in a register: of the kinds of lists, those that have one text. */
export type IdentityKind = Extract<Identifier, 'email' | 'phone' | 'domain' | 'siren'>;
export const IDENTITY_KINDS = ['email', 'phone', 'domain', 'siren'] as const satisfies readonly IdentityKind[];

interface EntryBase {
  /** Sixteen hexadecimal digits, made when the entry is written. */
  readonly id: string;
  readonly of: IdentityKind;
  /**
   * HMAC-SHA256 of the identity under the key of the project, 64 hexadecimal digits each. An address has two when its mailbox
   * has another spelling: the address in lower case, then the canonical mailbox. Everything else has one.
   */
  readonly prints: readonly string[];
  readonly channels: readonly Channel[];
  /** ISO day from which it holds. */
  readonly date: string;
  /** ISO day on which it was written down. */
  readonly recorded: string;
}

/** Somebody objected (GDPR, article 21). It holds from the moment it is written. */
export interface Opposition extends EntryBase {
  readonly is: 'opposition';
  /** A code (see `isReferenceCode`): `unsubscribe-link`, `letter`, `import:NAME`, `tombstone:erasure`… */
  readonly origin: string;
}

/** The same person took it back. The opposition stays in the register. */
export interface Withdrawal extends EntryBase {
  readonly is: 'withdrawal';
  /** A code: where the proof is kept. */
  readonly proof: string;
}

export type Entry = Opposition | Withdrawal;

/** Where entries are kept. What `append` has returned from is never lost; nothing is ever changed or taken away. */
export interface Register {
  /** Which key its fingerprints were made with. */
  readonly keyId: string;
  /** Bytes at the end that somebody was stopped in the middle of writing, at the last reading: no entry, and never acknowledged. */
  readonly tornBytes: number;
  /** All of them or, when it throws, perhaps the first ones: whoever repeats it changes nothing. */
  append(entries: readonly Entry[]): Promise<void>;
  /** @throws LumoError LUMO_REGISTER_DAMAGED rather than to leave one out */
  entries(): AsyncIterable<Entry>;
  close(): Promise<void>;
}

const isPrint = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isList = (value: unknown, each: (one: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(each);

/** Whether that is an entry of this version: one of a later version must not be taken for less than it says. */
export const isEntry = (value: unknown): value is Entry => {
  const entry = value as { readonly [K in keyof Opposition | 'proof']?: unknown };
  return (
    typeof value === 'object' &&
    value !== null &&
    ((entry.is === 'opposition' && typeof entry.origin === 'string') || (entry.is === 'withdrawal' && typeof entry.proof === 'string')) &&
    typeof entry.id === 'string' &&
    (IDENTITY_KINDS as readonly unknown[]).includes(entry.of) &&
    isList(entry.prints, isPrint) &&
    isList(entry.channels, (channel) => (CHANNELS as readonly unknown[]).includes(channel)) &&
    isDay(entry.date) &&
    isDay(entry.recorded)
  );
};
